package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.Labels;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.Unwrapped;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// Lists made from Hugging Face papers pages: the newsletter, READMEs with bullets, numbers or a
/// table, weekly lists of top papers.
public final class HfListFormat implements DumpFormat {
  private static final List<String> NAMES =
      List.of("Daily Papers", "selection of papers", "huggingface.co/papers");

  @Override
  public String name() {
    return "hf-list";
  }

  @Override
  public String description() {
    return "List of papers from Hugging Face: newsletter, README or weekly list, a line or table"
        + " row a paper";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.98;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!head.holds("papers") && !head.holds("▲)")) {
      return Recognition.NONE;
    }
    int items = 0;
    int voted = 0;
    boolean named = NAMES.stream().anyMatch(head::holds);
    for (Line line : head.lines()) {
      String text = line.text().strip();
      items += isPaperItem(text) ? 1 : 0;
      voted += text.endsWith("▲)") || text.contains(" ▲)](http") ? 1 : 0;
    }
    if (voted > 0 && named) {
      return new Recognition(0.98, "titles with votes under the newsletter's heading");
    }
    // Cards show an author count, a submitter or votes each; entries of a list none of these.
    return items < 2 || Layout.of(head).signs() > 0 || Layout.of(head).marks() > items
        ? Recognition.NONE
        : new Recognition(named ? 0.9 : 0.75, items + " list entries that link to paper pages");
  }

  private static boolean isPaperItem(String text) {
    boolean listed = TableRow.is(text) || ListReader.isItem(text, false);
    if (!listed || PaperAddress.id(text) == null || text.contains("#community")) {
      return false;
    }
    if (Labels.read(PieceReader.bare(text)) != null) {
      return false;
    }
    String item = TableRow.is(text) ? "x" : ListItem.of(PieceReader.bare(text), false).title();
    String shown = InlineLinks.visible(item);
    boolean broken = shown.endsWith("]") && shown.indexOf('[') < 0;
    String bare = broken ? shown.substring(0, shown.length() - 1) : shown;
    return !bare.isEmpty() && Marks.of(bare) == Mark.TEXT;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new ListReader(sink).read(Unwrapped.of(lines, ListReader::startsAnew));
  }
}
