package dev.papersift.normalize;

import java.util.ArrayDeque;
import java.util.BitSet;

/// What a reader sees of Markdown inside one value: links and images resolved to their text,
/// emphasis, code marks and escapes dropped. One pass; the time is linear in the text.
final class MarkdownText {
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";
  private static final int LONGEST_TAG = 400;
  private static final int LONGEST_CODE = 1_000;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final String TAGS =
      "/b/i/em/strong/br/p/sub/sup/span/a/code/u/s/del/ins/kbd/small/";

  private final String in;
  private final StringBuilder out;
  private final ArrayDeque<Integer> brackets = new ArrayDeque<>();
  private final ArrayDeque<Mark> emphasis = new ArrayDeque<>();
  private final BitSet dropped = new BitSet();
  private int at;

  /// Where an emphasis began.
  ///
  /// @param sign `*`, `_` or `~`
  /// @param length how many signs
  /// @param place where in the output they stand
  private record Mark(char sign, int length, int place) {}

  private MarkdownText(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  static String plain(String value) {
    return isPlain(value) ? value : new MarkdownText(value).read();
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' || c == '[' || c == '*' || c == '_' || c == '`' || c == '~' || c == '<') {
        return false;
      }
    }
    return true;
  }

  private String read() {
    while (at < in.length()) {
      char c = in.charAt(at);
      switch (c) {
        case '\\' -> readEscape();
        case '[' -> openBracket();
        case ']' -> closeBracket();
        case '*', '_', '~' -> readEmphasis(c);
        case '`' -> readCode();
        case '<' -> readTag();
        default -> {
          out.append(c);
          at++;
        }
      }
    }
    return kept();
  }

  private String kept() {
    StringBuilder text = new StringBuilder(out.length());
    int from = 0;
    for (int drop = dropped.nextSetBit(0); drop >= 0; drop = dropped.nextSetBit(from)) {
      text.append(out, from, drop);
      from = dropped.nextClearBit(drop);
    }
    return text.append(out, from, out.length()).toString();
  }

  private void readEscape() {
    char next = at + 1 < in.length() ? in.charAt(at + 1) : ' ';
    if (Character.isWhitespace(next)) {
      at++;
    } else if (next == '\\' || ESCAPABLE.indexOf(next) < 0) {
      out.append('\\');
      at += next == '\\' ? 2 : 1;
    } else {
      out.append(next);
      at += 2;
    }
  }

  /// Code keeps its text to the letter; a mark without its fellow stays, as in TeX quotes.
  private void readCode() {
    int length = runLength('`');
    int most = Math.min(in.length(), at + LONGEST_CODE);
    int end = at + length;
    while (end < most && !in.startsWith("`", end)) {
      end++;
    }
    boolean paired = end < most && in.startsWith("`".repeat(length), end);
    int stop = paired ? end : at + length;
    out.append(in, paired ? at + length : at, stop);
    at = paired ? end + length : stop;
  }

  private int runLength(char sign) {
    int length = 1;
    while (at + length < in.length() && in.charAt(at + length) == sign) {
      length++;
    }
    return length;
  }

  private void openBracket() {
    boolean image =
        !out.isEmpty() && out.charAt(out.length() - 1) == '!' && in.charAt(at - 1) == '!';
    brackets.push(image ? -out.length() : out.length());
    out.append('[');
    at++;
  }

  /// Closes a bracket: a link keeps its text, an image goes, other brackets stay.
  private void closeBracket() {
    Integer open = brackets.poll();
    int end = open == null ? -1 : endOfTarget(at + 1);
    if (open == null || end < 0) {
      out.append(']');
      at++;
    } else if (open < 0) {
      out.setLength(-open - 1);
      dropped.clear(out.length(), Math.max(out.length(), dropped.length()));
      at = end;
      forgetEmphasis(out.length());
    } else {
      dropped.set(open);
      at = end;
      forgetEmphasis(open);
    }
  }

  /// Emphasis does not reach over the edge of a link.
  private void forgetEmphasis(int from) {
    while (!emphasis.isEmpty() && emphasis.peek().place() >= from) {
      emphasis.pop();
    }
  }

  /// The end of `(address)` or `[12]` at a place, or -1.
  private int endOfTarget(int from) {
    if (from >= in.length()) {
      return -1;
    }
    char c = in.charAt(from);
    if (c == '(') {
      return endOfAddress(from);
    }
    if (c != '[') {
      return -1;
    }
    int i = from + 1;
    while (i < in.length() && i - from <= 6 && Character.isDigit(in.charAt(i))) {
      i++;
    }
    return i > from + 1 && i < in.length() && in.charAt(i) == ']' ? i + 1 : -1;
  }

  private int endOfAddress(int from) {
    int depth = 0;
    int most = Math.min(in.length(), from + LONGEST_ADDRESS);
    for (int i = from; i < most; i++) {
      char c = in.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return looksLikeAddress(from + 1, i) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /// True for an address with or without a title behind it; running text in brackets is none.
  private boolean looksLikeAddress(int from, int to) {
    if (from == to) {
      return true;
    }
    int blank = in.indexOf(' ', from);
    boolean single = blank < 0 || blank >= to || in.charAt(blank + 1) == '"';
    return single
        && (in.startsWith("http", from)
            || "/#.<".indexOf(in.charAt(from)) >= 0
            || in.substring(from, to).indexOf('.') > 0);
  }

  private void readEmphasis(char sign) {
    int length = runLength(sign);
    char before = at == 0 ? ' ' : in.charAt(at - 1);
    char after = at + length < in.length() ? in.charAt(at + length) : ' ';
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean stays = (inWord && (sign == '_' || length == 1)) || length > 3;
    boolean opens = !Character.isWhitespace(after) && !stays;
    boolean closes = !Character.isWhitespace(before) && !stays;
    Mark open = emphasis.peek();
    if (closes && open != null && open.sign() == sign && open.length() == length) {
      emphasis.pop();
      dropped.set(open.place(), open.place() + length);
    } else {
      if (opens && !(sign == '~' && length != 2)) {
        emphasis.push(new Mark(sign, length, out.length()));
      }
      out.append(in, at, at + length);
    }
    at += length;
  }

  /// Drops the tags that Markdown pages mix in and the signs around a bare address.
  private void readTag() {
    int end = at + 1;
    int most = Math.min(in.length(), at + LONGEST_TAG);
    while (end < most && in.charAt(end) != '>') {
      end++;
    }
    if (end == most) {
      out.append('<');
      at++;
      return;
    }
    String inner = in.substring(at + 1, end);
    if (inner.startsWith("http://") || inner.startsWith("https://")) {
      out.append(inner);
      at = end + 1;
    } else if (isTag(inner)) {
      out.append(inner.startsWith("br") || inner.endsWith("p") ? " " : "");
      at = end + 1;
    } else {
      out.append('<');
      at++;
    }
  }

  private static boolean isTag(String inner) {
    int from = inner.startsWith("/") ? 1 : 0;
    int to = from;
    while (to < inner.length() && Character.isLetter(inner.charAt(to))) {
      to++;
    }
    boolean ends = to == inner.length() || inner.charAt(to) == ' ' || inner.charAt(to) == '/';
    return to > from && ends && TAGS.contains("/" + inner.substring(from, to) + "/");
  }
}
