package dev.papersift.normalize;

import dev.papersift.text.Blanks;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// TeX as it stands in bibliographies, turned into Unicode by one scan from left to right; time is
/// linear and nesting costs no stack. What it does not know stays as it is written.
final class TexText {
  private static final int LONGEST_ARGUMENT = 500;
  private final String in;
  private final boolean whole;
  private final StringBuilder out;
  private int at;
  private boolean dollarsEnd;

  private TexText(String in, boolean whole) {
    this.in = in;
    this.whole = whole;
    this.out = new StringBuilder(in.length());
  }

  /// The text of a BibTeX value: accents, special letters, escapes, quotes, dashes, braces and
  /// commands that only change the look.
  static String text(String value) {
    return isPlain(value) ? value : new TexText(value, true).scan();
  }

  /// The text of arXiv metadata: accents, special letters and escapes become Unicode as on arXiv's
  /// own pages; every other command stays as written.
  static String arxiv(String value) {
    return value.indexOf('\\') < 0 ? value : new TexText(value, false).scan();
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ("\\{}$~`'-".indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private String scan() {
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '\\') {
        command();
      } else if (whole) {
        sign(c);
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private void sign(char c) {
    switch (c) {
      case '{', '}' -> at++;
      case '$' -> formula();
      case '~' -> tie();
      case '`' -> run(c, "‘", "“");
      case '\'' -> run(c, "'", "”");
      case '-' -> dashes();
      default -> {
        out.append(c);
        at++;
      }
    }
  }

  /// A tie is a blank between two words; before a number or in an address it is a tilde.
  private void tie() {
    boolean between =
        at > 0
            && !Blanks.isBlank(in.charAt(at - 1))
            && in.charAt(at - 1) != '/'
            && at + 1 < in.length();
    out.append(between ? ' ' : '~');
    at++;
  }

  private void run(char c, String one, String two) {
    boolean doubled = at + 1 < in.length() && in.charAt(at + 1) == c;
    out.append(doubled ? two : one);
    at += doubled ? 2 : 1;
  }

  private void dashes() {
    int end = at;
    while (end < in.length() && in.charAt(end) == '-') {
      end++;
    }
    switch (end - at) {
      case 2 -> out.append('–');
      case 3 -> out.append('—');
      default -> out.append(in, at, end);
    }
    at = end;
  }

  /// A formula opens with a dollar before a solid character and closes with one behind a solid
  /// character and not before a digit; any other dollar is money.
  private void formula() {
    int open = in.startsWith("$$", at) ? 2 : 1;
    int from = at + open;
    int close = dollarsEnd ? -1 : dollar(from);
    dollarsEnd |= close < 0;
    boolean opens = from < in.length() && !Blanks.isBlank(in.charAt(from));
    boolean closes =
        close > from
            && !Blanks.isBlank(in.charAt(close - 1))
            && (close + open >= in.length() || !Character.isDigit(in.charAt(close + open)));
    if (!opens || !closes) {
      out.append('$');
      at++;
      return;
    }
    String formula = in.substring(from, close);
    String unicode = TexMath.unicode(formula);
    int end = Math.min(in.length(), close + open);
    out.append(unicode == null ? in.substring(at, end) : unicode);
    at = end;
  }

  private int dollar(int from) {
    int i = from;
    while (i < in.length() && in.charAt(i) != '$') {
      i += in.charAt(i) == '\\' ? 2 : 1;
    }
    return i < in.length() ? i : -1;
  }

  private void command() {
    int start = at;
    if (at + 1 == in.length()) {
      out.append('\\');
      at++;
      return;
    }
    int end = at + 1;
    while (end < in.length() && isAsciiLetter(in.charAt(end))) {
      end++;
    }
    boolean word = end > at + 1;
    String name = in.substring(at + 1, word ? end : at + 2);
    at += 1 + name.length();
    int length = out.length();
    if (accented(name, word) || character(name, word)) {
      unwrap(start, length);
    } else if (!(word ? layout(name) : escape(name.charAt(0)))) {
      out.append('\\').append(name);
    }
  }

  /// Takes away braces that hold nothing but the character just written.
  private void unwrap(int start, int length) {
    boolean inBraces =
        !whole
            && start > 0
            && in.charAt(start - 1) == '{'
            && length > 0
            && out.charAt(length - 1) == '{'
            && at < in.length()
            && in.charAt(at) == '}';
    if (inBraces) {
      out.deleteCharAt(length - 1);
      at++;
    }
  }

  private boolean accented(String name, boolean word) {
    Character mark = TexSymbols.accent(name);
    if (mark == null) {
      return false;
    }
    int i = word ? blanks(at) : at;
    boolean group = i < in.length() && in.charAt(i) == '{';
    i += group ? 1 : 0;
    String base = base(i);
    if (base == null) {
      return false;
    }
    i += base.length();
    if (base.charAt(0) == '\\') {
      i = group ? i : swallow(i);
      base = base.substring(1);
    }
    if (group && i < in.length() && in.charAt(i) == '}') {
      i++;
    }
    out.append(Normalizer.normalize(base + mark, Normalizer.Form.NFC));
    at = i;
    return true;
  }

  /// What an accent stands on: a letter, or a dotless i or j, which keeps its backslash here.
  private @Nullable String base(int i) {
    if (i >= in.length()) {
      return null;
    }
    char c = in.charAt(i);
    if (Character.isLetter(c)) {
      return String.valueOf(c);
    }
    boolean dotless =
        c == '\\'
            && i + 1 < in.length()
            && (in.charAt(i + 1) == 'i' || in.charAt(i + 1) == 'j')
            && (i + 2 == in.length() || !isAsciiLetter(in.charAt(i + 2)));
    return dotless ? in.substring(i, i + 2) : null;
  }

  private boolean character(String name, boolean word) {
    String character = word ? TexSymbols.character(name) : null;
    if (character == null) {
      return false;
    }
    out.append(character);
    at = swallow(at);
    return true;
  }

  /// TeX drops the blank that ends a command's name, and an empty group that protects one.
  private int swallow(int from) {
    if (in.startsWith("{}", from)) {
      return from + 2;
    }
    return blanks(from);
  }

  private int blanks(int from) {
    int i = from;
    while (i < in.length() && Blanks.isBlank(in.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean escape(char c) {
    if ("&%$#_{}".indexOf(c) >= 0) {
      out.append(c);
      return true;
    }
    if (!whole) {
      return false;
    }
    if ("~^".indexOf(c) >= 0 && in.startsWith("{}", at)) {
      out.append(c);
      at += 2;
      return true;
    }
    if (c == '(') {
      return inlineFormula();
    }
    if (" \\,;:\n\t".indexOf(c) >= 0) {
      out.append(' ');
      return true;
    }
    // Discretionary hyphens, italic corrections, negative and sentence spaces show nothing.
    return "-/!@".indexOf(c) >= 0;
  }

  /// DBLP's `\(^2\)`; one that cannot be read stays as it is written.
  private boolean inlineFormula() {
    int most = Math.min(in.length(), at + LONGEST_ARGUMENT);
    int close = in.indexOf("\\)", at, most);
    String unicode = close < 0 ? null : TexMath.symbols(in.substring(at, close));
    if (unicode == null) {
      return false;
    }
    out.append(unicode);
    at = close + 2;
    return true;
  }

  private boolean layout(String name) {
    if (!whole) {
      return false;
    }
    if (name.equals("textsuperscript") || name.equals("textsubscript")) {
      return script(name.equals("textsuperscript"));
    }
    if (name.equals("ensuremath")) {
      return ensured();
    }
    if (name.equals("slash")) {
      out.append('/');
      at = swallow(at);
      return true;
    }
    if (TexSymbols.isQuote(name)) {
      return quoted();
    }
    if (TexSymbols.firstIsNotText(name)) {
      at = Math.max(at, groupEnd());
      return true;
    }
    if (TexSymbols.isWrapper(name) || TexSymbols.isSwitch(name)) {
      at = blanks(at);
      return true;
    }
    return unknown(name);
  }

  /// ADS's `\ensuremath{\alpha}`.
  private boolean ensured() {
    int end = matchEnd();
    String unicode = end < 0 ? null : TexMath.symbols(in.substring(at + 1, end - 1));
    if (unicode != null) {
      out.append(unicode);
      at = end;
    }
    return true;
  }

  private boolean quoted() {
    int end = matchEnd();
    if (end > 0) {
      out.append('“').append(text(in.substring(at + 1, end - 1))).append('”');
      at = end;
    }
    return true;
  }

  private boolean script(boolean up) {
    int end = groupEnd();
    String raised = end < 0 ? null : TexMath.script(in.substring(at + 1, end - 1), up);
    if (raised != null) {
      out.append(raised);
      at = end;
    }
    return true;
  }

  /// An unknown command keeps its braces, so that it reads as it is written.
  private boolean unknown(String name) {
    out.append('\\').append(name);
    int end = groupEnd();
    if (end > 0) {
      out.append(in, at, end);
      at = end;
    }
    return true;
  }

  /// Where the group that opens here ends, its brace included; -1 when none opens here or it is
  /// longer than an argument is.
  private int groupEnd() {
    if (!in.startsWith("{", at)) {
      return -1;
    }
    int most = Math.min(in.length(), at + LONGEST_ARGUMENT);
    for (int i = at + 1; i < most; i++) {
      char c = in.charAt(i);
      if (c == '}') {
        return i + 1;
      }
      if (c == '{' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /// As [#groupEnd], with groups and commands inside.
  private int matchEnd() {
    int depth = 0;
    int most = Math.min(in.length(), at + LONGEST_ARGUMENT);
    for (int i = at; i < most && (depth > 0 || in.startsWith("{", at)); i++) {
      char c = in.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
