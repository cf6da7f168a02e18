package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passes lines on without what stands before every one of them: marks of a quoted mail, the
/// indent of a block pasted into a note. No-break spaces are as spaces; what nobody sees, as
/// zero-width spaces, soft hyphens and marks of direction, is left out. Not thread-safe.
final class Margin implements LineSource {
  private static final int FEWEST = 2;
  private static final int FEWEST_QUOTED = 5;
  private static final int MOST_QUOTES = 4;
  private static final char NO_BREAK = '\u00a0';
  private static final char[] UNSEEN = {'\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff'};

  private final FirstLines source;
  private boolean begun;
  private int quotes;
  private int indent;

  Margin(LineSource source) {
    this.source = new FirstLines(source);
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      look();
    }
    Line line = source.next();
    return line == null ? null : within(line);
  }

  private void look() throws IOException {
    List<String> solid =
        source.look().stream().filter(line -> !line.isBlank()).map(Line::text).toList();
    if (solid.size() < FEWEST) {
      return;
    }
    while (quotes < MOST_QUOTES && areQuoted(solid)) {
      quotes++;
      solid = solid.stream().map(Margin::unquoted).filter(text -> !text.isBlank()).toList();
    }
    indent = solid.stream().mapToInt(Margin::blanks).min().orElse(0);
  }

  /// True when all but a few lines are quoted: a greeting may stand above them.
  private static boolean areQuoted(List<String> solid) {
    long quoted = solid.stream().filter(text -> text.startsWith(">")).count();
    return quoted == solid.size() || (quoted >= FEWEST_QUOTED && 10 * quoted >= 9L * solid.size());
  }

  private static String unquoted(String text) {
    if (!text.startsWith(">")) {
      return text;
    }
    return text.startsWith(" ", 1) ? text.substring(2) : text.substring(1);
  }

  private static int blanks(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private Line within(Line line) {
    String text = line.text();
    if (text.indexOf(NO_BREAK) >= 0) {
      text = text.replace(NO_BREAK, ' ');
    }
    for (char unseen : UNSEEN) {
      if (text.indexOf(unseen) >= 0) {
        text = text.replace(String.valueOf(unseen), "");
      }
    }
    for (int i = 0; i < quotes; i++) {
      text = unquoted(text);
    }
    if (indent > 0) {
      text = text.substring(Math.min(indent, blanks(text)));
    }
    return text.equals(line.text()) ? line : new Line(line.number(), line.last(), text);
  }
}
