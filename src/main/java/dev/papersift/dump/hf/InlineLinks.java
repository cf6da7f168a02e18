package dev.papersift.dump.hf;

import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links inside a line: `[text](address)` and `[text][12]`.
final class InlineLinks {
  /// Longer lines are running text, or one link as a whole.
  private static final int LONGEST = 600;

  private InlineLinks() {}

  /// A stretch of a line.
  ///
  /// @param text the text, of a link that between its brackets
  /// @param target address, or null for plain text and numbered links
  /// @param number number of a numbered link, or 0
  record Stretch(String text, @Nullable String target, int number) {
    boolean isLink() {
      return target != null || number > 0;
    }
  }

  /// Cuts a line into links and the text between them; blank stretches are left out.
  static List<Stretch> split(String line) {
    if (line.length() > LONGEST) {
      Stretch whole = whole(line);
      return List.of(whole == null ? new Stretch(line, null, 0) : whole);
    }
    List<Stretch> found = new ArrayList<>();
    int copied = 0;
    int i = line.indexOf('[');
    while (i >= 0) {
      int close = closing(line, i, 0);
      int end = close < 0 ? -1 : endOfTarget(line, close + 1);
      boolean image = i > 0 && line.charAt(i - 1) == '!';
      if (end > 0 && !image) {
        addText(found, line.substring(copied, i));
        found.add(link(line.substring(i + 1, close), line.substring(close + 1, end)));
        copied = end;
        i = line.indexOf('[', end);
      } else {
        i = line.indexOf('[', i + 1);
      }
    }
    addText(found, line.substring(copied));
    return found;
  }

  private static void addText(List<Stretch> found, String text) {
    if (!text.isBlank()) {
      found.add(new Stretch(text.strip(), null, 0));
    }
  }

  /// The link that a line is as a whole, or null.
  static @Nullable Stretch whole(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    if (last != ')' && last != ']') {
      return null;
    }
    int middle = line.lastIndexOf(last == ')' ? "](" : "][");
    if (!line.startsWith("[") || middle < 1 || endOfTarget(line, middle + 1) != line.length()) {
      return null;
    }
    return link(line.substring(1, middle), line.substring(middle + 1));
  }

  static Stretch link(String text, String target) {
    String inner = target.substring(1, target.length() - 1).strip();
    if (target.charAt(0) == '[') {
      return new Stretch(text, null, Integer.parseInt(inner));
    }
    int blank = inner.indexOf(' ');
    return new Stretch(text, blank < 0 ? inner : inner.substring(0, blank), 0);
  }

  /// Where the bracket opened at `from` closes, escaped brackets aside, or -1.
  ///
  /// @param open brackets open already before `from`
  static int closing(String text, int from, int open) {
    if (text.indexOf(']', from) < 0) {
      return -1;
    }
    int depth = open;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /// Brackets still open at the end of a text, never below 0.
  static int open(String text, int before) {
    if (text.indexOf('[') < 0 && text.indexOf(']') < 0) {
      return before;
    }
    int depth = before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth;
  }

  /// Where the bracket stands that opens the outermost link still open at the end of a text.
  static int unclosed(String text) {
    int at = text.indexOf('[');
    int close = at < 0 ? -1 : closing(text, at, 0);
    while (close >= 0) {
      int next = text.indexOf('[', close);
      if (next < 0) {
        return 0;
      }
      at = next;
      close = closing(text, at, 0);
    }
    return Math.max(at, 0);
  }

  /// The end of `(address)` or `[12]` at `from`, or -1 when there is none.
  static int endOfTarget(String text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    if (text.charAt(from) == '(') {
      int end = text.indexOf(')', from);
      return end < 0 ? -1 : end + 1;
    }
    if (text.charAt(from) != '[') {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && i - from <= 6 && Character.digit(text.charAt(i), 10) >= 0) {
      i++;
    }
    return i > from + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  /// What a reader sees of the text of a link: no images, no placeholders of images, no escapes at
  /// line ends. Empty when the link shows an image only.
  static String visible(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    if (text.indexOf('[') < 0 && text.indexOf('\\') < 0) {
      return Blanks.collapse(text);
    }
    String shown =
        Blanks.collapse(
            withoutImages(text).replace("[IMG]", "").replace("\\\\ ", " ").replace("\\ ", " "));
    while (shown.startsWith("[") && !shown.startsWith("[-]") && !shown.startsWith("[ ]")) {
      int close = closing(shown, 0, 0);
      if (close < 0 || Character.isDigit(shown.charAt(1))) {
        return shown;
      }
      shown = shown.substring(close + 1).strip();
    }
    return shown;
  }

  private static String withoutImages(String text) {
    int i = text.indexOf("![");
    if (i < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (i >= 0) {
      int close = closing(text, i + 1, 0);
      int end = close < 0 ? -1 : endOfTarget(text, close + 1);
      out.append(text, copied, i);
      copied = end < 0 ? i + 1 : end;
      i = text.indexOf("![", copied);
    }
    return out.append(text, copied, text.length()).toString();
  }
}
