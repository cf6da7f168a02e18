package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.Unwrapped;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// The text of a Hugging Face papers page with nothing but titles and abstracts, one line each:
/// either every line followed by an empty one, or without empty lines and with the `Subscribe`
/// button glued onto the first title. Lines that were wrapped at one column are joined.
public final class HfSearchTextFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening("G", line -> HfFurniture.isInvitation(line.strip()));
  private final boolean spaced;

  private HfSearchTextFormat(boolean spaced) {
    this.spaced = spaced;
  }

  /// The double-spaced layout.
  public static HfSearchTextFormat spaced() {
    return new HfSearchTextFormat(true);
  }

  /// The layout without empty lines.
  public static HfSearchTextFormat compact() {
    return new HfSearchTextFormat(false);
  }

  @Override
  public String name() {
    return spaced ? "hf-search-spaced" : "hf-search-compact";
  }

  @Override
  public String description() {
    return spaced
        ? "Hugging Face papers page as text: titles and abstracts on a line each, double-spaced"
        : "Hugging Face papers page as text: titles and abstracts on a line each, no empty lines";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.95;
  }

  @Override
  public Recognition recognise(Head head) {
    List<Line> solid = head.solid();
    List<Line> top = solid.subList(0, Math.min(8, solid.size()));
    if (top.stream().noneMatch(line -> HfFurniture.isInvitation(line.text().strip()))) {
      return Recognition.NONE;
    }
    Layout layout = Layout.of(head);
    if (layout.cards() > 0 || layout.markdown()) {
      return Recognition.NONE;
    }
    if (looksSpaced(head) != spaced) {
      return new Recognition(0.3, "invitation to subscribe, but the other spacing");
    }
    return new Recognition(0.95, "invitation to subscribe above titles and abstracts");
  }

  private static boolean looksSpaced(Head head) {
    List<Line> lines = Pages.first(head.lines());
    int pairs = 0;
    int spacedPairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pairs++;
        spacedPairs += lines.get(i + 1).isBlank() ? 1 : 0;
      }
    }
    return 2 * spacedPairs > pairs;
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new TitleAbstractLines(sink).read(Unwrapped.of(lines, HfFurniture::startsAnew));
  }
}
