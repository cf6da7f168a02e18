package dev.papersift.dump.feed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the description of a feed entry holds: labelled fields, as generators write them, and the
/// text beside them. A heading `Abstract` is a label as well; what cites the paper, in a line with
/// a link to its DOI or with its PubMed id, is no text of it.
///
/// @param fields labelled fields in order
/// @param text the text that bears no label
record Description(List<Labels.Labelled> fields, String text) {
  private static final int LONGEST_CITATION = 250;

  Description {
    fields = List.copyOf(fields);
  }

  /// Reads a description that may be HTML.
  static Description of(String value) {
    List<Labels.Labelled> fields = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Field open = null;
    for (HtmlBlocks.Block block : HtmlBlocks.of(value)) {
      boolean heading = block.text().equalsIgnoreCase("abstract");
      if (heading || isCitation(block)) {
        open = heading ? Field.ABSTRACT : null;
        continue;
      }
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

  private static boolean isCitation(HtmlBlocks.Block block) {
    String text = block.text();
    return text.length() < LONGEST_CITATION
        && !block.link().isEmpty()
        && (text.startsWith("PMID:") || text.contains("doi:10.") || text.contains("doi: 10."));
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
