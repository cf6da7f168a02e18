package dev.papersift.dump.feed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the description of a feed entry holds: labelled fields, as generators write them, and the
/// text beside them.
///
/// @param fields labelled fields in order
/// @param text the text that bears no label
record Description(List<Labels.Labelled> fields, String text) {
  Description {
    fields = List.copyOf(fields);
  }

  /// Reads a description that may be HTML.
  static Description of(String value) {
    List<Labels.Labelled> fields = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Field open = null;
    for (HtmlBlocks.Block block : HtmlBlocks.of(value)) {
      Labels.Labelled labelled = Labels.read(block.text());
      if (labelled != null
          && (block.text().length() < 4_000 || labelled.field() == Field.ABSTRACT)) {
        boolean address = labelled.field() == Field.URL || labelled.field() == Field.CODE_LINK;
        String shown = address && !block.link().isEmpty() ? block.link() : labelled.value();
        fields.add(new Labels.Labelled(labelled.field(), shown));
        open = labelled.field();
      } else if (open == Field.ABSTRACT && !block.onlyLinks()) {
        fields.add(new Labels.Labelled(Field.ABSTRACT, block.text()));
      } else if (!block.onlyLinks()) {
        rest.append(rest.isEmpty() ? "" : " ").append(block.text());
      }
    }
    return new Description(fields, rest.toString());
  }

  /// The text of the labelled abstract, or null.
  @Nullable String labelledAbstract() {
    StringBuilder text = new StringBuilder();
    for (Labels.Labelled labelled : fields) {
      if (labelled.field() == Field.ABSTRACT) {
        text.append(text.isEmpty() ? "" : " ").append(labelled.value());
      }
    }
    return text.isEmpty() ? null : text.toString();
  }
}
