package dev.papersift.normalize;

import dev.papersift.text.Blanks;

/// What single characters mean in TeX: groups, formulas, ties, quotes and dashes.
final class TexSigns {
  private final TexCursor tex;
  private boolean dollarsEnd;

  TexSigns(TexCursor tex) {
    this.tex = tex;
  }

  /// Reads the sign at hand, or any other character.
  void read(char c) {
    switch (c) {
      case '{', '}' -> tex.at++;
      case '$' -> formula();
      case '~' -> tie();
      case '`' -> run(c, "‘", "“");
      case '\'' -> run(c, "'", "”");
      case '-' -> dashes();
      default -> {
        tex.out.append(c);
        tex.at++;
      }
    }
  }

  /// A tie is a blank between two words; before a number or in an address it is a tilde.
  private void tie() {
    boolean between =
        tex.at > 0
            && !Blanks.isBlank(tex.in.charAt(tex.at - 1))
            && tex.in.charAt(tex.at - 1) != '/'
            && tex.at + 1 < tex.in.length();
    tex.out.append(between ? ' ' : '~');
    tex.at++;
  }

  private void run(char c, String one, String two) {
    boolean doubled = tex.at + 1 < tex.in.length() && tex.in.charAt(tex.at + 1) == c;
    tex.out.append(doubled ? two : one);
    tex.at += doubled ? 2 : 1;
  }

  private void dashes() {
    int end = tex.at;
    while (end < tex.in.length() && tex.in.charAt(end) == '-') {
      end++;
    }
    switch (end - tex.at) {
      case 2 -> tex.out.append('–');
      case 3 -> tex.out.append('—');
      default -> tex.out.append(tex.in, tex.at, end);
    }
    tex.at = end;
  }

  /// A formula opens with a dollar before a solid character and closes with one behind a solid
  /// character and not before a digit; any other dollar is money.
  private void formula() {
    int open = tex.in.startsWith("$$", tex.at) ? 2 : 1;
    int from = tex.at + open;
    int close = dollarsEnd ? -1 : dollar(from);
    dollarsEnd |= close < 0;
    boolean opens = from < tex.in.length() && !Blanks.isBlank(tex.in.charAt(from));
    boolean closes =
        close > from
            && !Blanks.isBlank(tex.in.charAt(close - 1))
            && (close + open >= tex.in.length() || !Character.isDigit(tex.in.charAt(close + open)));
    if (!opens || !closes) {
      tex.out.append('$');
      tex.at++;
      return;
    }
    String formula = tex.in.substring(from, close);
    String unicode = TexMath.unicode(formula);
    int end = Math.min(tex.in.length(), close + open);
    tex.out.append(unicode == null ? tex.in.substring(tex.at, end) : unicode);
    tex.at = end;
  }

  private int dollar(int from) {
    int i = from;
    while (i < tex.in.length() && tex.in.charAt(i) != '$') {
      i += tex.in.charAt(i) == '\\' ? 2 : 1;
    }
    return i < tex.in.length() ? i : -1;
  }
}
