package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads papers told by their lines of names. What stands between a title and its names, and below
/// them up to the next title or up to an empty line, belongs to the paper; sentences there are its
/// abstract. Not thread-safe.
final class BylineReader {
  /// A paper ends where so many lines follow without another.
  private static final int MOST_LINES = 80;

  private static final int SHORTEST_ABSTRACT = 100;

  /// Widths at which a page wraps its text.
  private static final int NARROWEST = 50;

  private static final int WIDEST = 130;

  /// What opens the rest of a text that a page shows in part.
  private static final List<String> BUTTONS =
      List.of(" Full article", " Expand", " Read more", " Show more", " [more]", " More");

  private final BylineLayout layout;
  private final BylineWindow window;
  private final RecordSink sink;
  private @Nullable Bylined paper;
  private final List<Line> below = new ArrayList<>();

  BylineReader(BylineLayout layout, RecordSink sink) {
    this.layout = layout;
    this.window = new BylineWindow(layout);
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    NameLines joined = new NameLines();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      take(joined.take(line));
    }
    take(joined.end());
    close();
  }

  private void take(@Nullable Line line) {
    if (line == null) {
      return;
    }
    Bylined next = line.isBlank() ? null : window.take(line);
    if (next == null) {
      below.add(line);
    } else {
      List<Line> since = since(next.first());
      close();
      paper = next;
      below.addAll(since);
    }
    if (below.size() > MOST_LINES) {
      close();
    }
  }

  /// Takes the lines from a title on off those below the paper above; without the title.
  private List<Line> since(Line first) {
    int from = below.size();
    while (from > 0 && below.get(from - 1).number() >= first.number()) {
      from--;
    }
    List<Line> all = below.subList(from, below.size());
    List<Line> since = all.isEmpty() ? List.of() : List.copyOf(all.subList(1, all.size()));
    all.clear();
    return since;
  }

  private void close() {
    int last = paper == null ? 0 : emit(paper);
    for (Line line : below) {
      if (line.number() > last && layout.isFurniture(line.text().strip())) {
        sink.furniture(line);
      }
    }
    below.clear();
    paper = null;
  }

  /// Hands on a paper.
  ///
  /// @return its last line
  private int emit(Bylined shown) {
    RawRecord.Builder record =
        RawRecord.from(shown.first().number(), Markup.MARKDOWN)
            .put(Field.TITLE, shown.title())
            .put(Field.AUTHOR_LIST, shown.names().text());
    ItemLinks.put(record, shown.titleLine().text());
    int last = shown.last().last();
    boolean open = true;
    for (Block block : blocks()) {
      boolean prose = isAbstract(block);
      if (prose) {
        String text = withoutButton(block.text());
        record.put(Field.ABSTRACT, text).put(Field.TRUNCATED, isCut(text) ? "true" : null);
      }
      if (prose || open || layout.spaced()) {
        block.lines().forEach(line -> identify(record, line.text()));
        last = Math.max(last, block.last());
      }
      open &= !isFollowedByBlank(block);
    }
    sink.record(record.upTo(last));
    return last;
  }

  private static void identify(RawRecord.Builder record, String line) {
    ItemLinks.put(record, line);
    int doi = line.indexOf("10.");
    boolean named = doi > 0 && line.regionMatches(true, Math.max(0, doi - 5), "doi", 0, 3);
    if (named && !record.has(Field.DOI)) {
      int end = line.indexOf(' ', doi);
      record.put(Field.DOI, end < 0 ? line.substring(doi) : line.substring(doi, end));
    }
  }

  /// The lines below the names without those that recur: sentences that carry on from line to line
  /// as one block, any other line for itself.
  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (Line line : below) {
      if (line.isBlank() || layout.isFurniture(line.text().strip())) {
        add(run, blocks);
        run.clear();
      } else {
        run.add(line);
      }
    }
    add(run, blocks);
    return blocks;
  }

  private static void add(List<Line> run, List<Block> blocks) {
    int from = 0;
    while (from < run.size()) {
      int end = from + 1;
      while (end < run.size() && isWrapped(run.get(end - 1))) {
        end++;
      }
      Block text = new Block(run.subList(from, end));
      Block block = isAbstract(text) ? text : new Block(run.subList(from, from + 1));
      blocks.add(block);
      from += block.lines().size();
    }
  }

  private static boolean isWrapped(Line line) {
    int width = line.text().length();
    return width >= NARROWEST && width <= WIDEST;
  }

  private static boolean isAbstract(Block block) {
    String text = withoutButton(block.text());
    return text.length() >= SHORTEST_ABSTRACT
        && Wording.isWords(text)
        && Wording.endsSentence(text)
        && !Wording.isReference(text)
        && !beginsWithAnAddress(text);
  }

  /// True for what stands around an address; a text may well end with one.
  private static boolean beginsWithAnAddress(String text) {
    int address = text.indexOf("://");
    return address >= 0 && address < SHORTEST_ABSTRACT;
  }

  private static String withoutButton(String text) {
    for (String button : BUTTONS) {
      if (text.endsWith(button)) {
        return text.substring(0, text.length() - button.length()).strip();
      }
    }
    return text;
  }

  private static boolean isCut(String text) {
    return text.endsWith("…") || text.endsWith("...");
  }

  private boolean isFollowedByBlank(Block block) {
    return below.stream().anyMatch(l -> l.isBlank() && l.number() == block.last() + 1);
  }
}
