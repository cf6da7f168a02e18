package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block that holds one paper: a line of title, perhaps a line of names and one of place, then
/// the text, each on its own line or set in.
///
/// @param title the title
/// @param names the line of names, or null
/// @param text the text, wraps undone
record Stack(String title, @Nullable String names, String text) {
  private static final int FEWEST_LINES = 2;
  private static final int MOST_BETWEEN = 3;

  /// Reads a block; null for one that holds no paper.
  static @Nullable Stack of(Block block) {
    List<Line> lines = block.lines();
    String title = bare(lines.getFirst().text());
    Line first = new Line(block.first(), lines.getFirst().last(), title);
    if (lines.size() < FEWEST_LINES || !new Block(List.of(first)).isTitle()) {
      return null;
    }
    int text = textStart(lines);
    if (text < 0) {
      return null;
    }
    String names = text > 1 ? PersonNames.of(lines.get(1).text()) : null;
    Block body = new Block(lines.subList(text, lines.size()));
    return body.isProse() ? new Stack(title, names, body.text()) : null;
  }

  /// The first line that is prose by itself, or set in; -1 when there is none near.
  private static int textStart(List<Line> lines) {
    int most = Math.min(lines.size(), MOST_BETWEEN + 1);
    for (int i = 1; i < most; i++) {
      String text = lines.get(i).text();
      boolean setIn = text.startsWith("  ") || text.startsWith("\t");
      boolean outside = !Character.isWhitespace(lines.getFirst().text().charAt(0));
      if ((setIn && outside && PersonNames.of(text) == null)
          || new Block(lines.subList(i, i + 1)).isProse()) {
        return i;
      }
    }
    return -1;
  }

  private static String bare(String line) {
    String title = line.strip();
    boolean bold = title.startsWith("**") && title.endsWith("**") && title.length() > 4;
    return bold ? title.substring(2, title.length() - 2) : title;
  }

  /// Hands on the paper of a block; a block without one is left over.
  static void emit(Block block, RecordSink sink) {
    Stack stack = of(block);
    if (stack != null) {
      boolean cut = stack.text.endsWith("…") || stack.text.endsWith("...");
      sink.record(
          RawRecord.from(block.first(), Markup.MARKDOWN)
              .put(Field.TITLE, stack.title)
              .put(Field.AUTHOR_LIST, stack.names)
              .put(Field.ABSTRACT, stack.text)
              .put(Field.TRUNCATED, cut ? "true" : null)
              .upTo(block.last()));
    }
  }
}
