package dev.papersift.normalize;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// TeX as it stands in bibliographies, turned into Unicode by one scan from left to right; time is
/// linear and nesting costs no stack. What it does not know stays as it is written.
final class TexText {
  private final TexCursor tex;
  private final TexSigns signs;
  private final TexLayout layout;
  private final boolean whole;

  private TexText(String in, boolean whole) {
    this.tex = new TexCursor(in);
    this.signs = new TexSigns(tex);
    this.layout = new TexLayout(tex);
    this.whole = whole;
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
    while (tex.at < tex.in.length()) {
      char c = tex.in.charAt(tex.at);
      if (c == '\\') {
        command();
      } else if (whole) {
        signs.read(c);
      } else {
        tex.out.append(c);
        tex.at++;
      }
    }
    return tex.out.toString();
  }

  private void command() {
    int start = tex.at;
    if (tex.at + 1 == tex.in.length()) {
      tex.out.append('\\');
      tex.at++;
      return;
    }
    int end = tex.at + 1;
    while (end < tex.in.length() && TexCursor.isAsciiLetter(tex.in.charAt(end))) {
      end++;
    }
    boolean word = end > tex.at + 1;
    String name = tex.in.substring(tex.at + 1, word ? end : tex.at + 2);
    tex.at += 1 + name.length();
    int length = tex.out.length();
    if (accented(name, word) || character(name, word)) {
      unwrap(start, length);
    } else if (word && whole) {
      layout.read(name);
    } else if (word || !escape(name.charAt(0))) {
      tex.out.append('\\').append(name);
    }
  }

  /// Takes away braces that hold nothing but the character just written.
  private void unwrap(int start, int length) {
    boolean inBraces =
        !whole
            && start > 0
            && tex.in.charAt(start - 1) == '{'
            && length > 0
            && tex.out.charAt(length - 1) == '{'
            && tex.at < tex.in.length()
            && tex.in.charAt(tex.at) == '}';
    if (inBraces) {
      tex.out.deleteCharAt(length - 1);
      tex.at++;
    }
  }

  private boolean accented(String name, boolean word) {
    Character mark = TexSymbols.accent(name);
    if (mark == null) {
      return false;
    }
    int i = word ? tex.blanks(tex.at) : tex.at;
    boolean group = i < tex.in.length() && tex.in.charAt(i) == '{';
    i += group ? 1 : 0;
    String base = base(i);
    if (base == null) {
      return false;
    }
    i += base.length();
    if (base.charAt(0) == '\\') {
      i = group ? i : tex.swallow(i);
      base = base.substring(1);
    }
    if (group && i < tex.in.length() && tex.in.charAt(i) == '}') {
      i++;
    }
    tex.out.append(Normalizer.normalize(base + mark, Normalizer.Form.NFC));
    tex.at = i;
    return true;
  }

  /// What an accent stands on: a letter, or a dotless i or j, which keeps its backslash here.
  private @Nullable String base(int i) {
    if (i >= tex.in.length()) {
      return null;
    }
    char c = tex.in.charAt(i);
    if (Character.isLetter(c)) {
      return String.valueOf(c);
    }
    boolean dotless =
        c == '\\'
            && i + 1 < tex.in.length()
            && (tex.in.charAt(i + 1) == 'i' || tex.in.charAt(i + 1) == 'j')
            && (i + 2 == tex.in.length() || !TexCursor.isAsciiLetter(tex.in.charAt(i + 2)));
    return dotless ? tex.in.substring(i, i + 2) : null;
  }

  private boolean character(String name, boolean word) {
    String character = word ? TexSymbols.character(name) : null;
    if (character == null) {
      return false;
    }
    tex.out.append(character);
    tex.at = tex.swallow(tex.at);
    return true;
  }

  private boolean escape(char c) {
    if ("&%$#_{}".indexOf(c) >= 0) {
      tex.out.append(c);
      return true;
    }
    if (!whole) {
      return false;
    }
    if ("~^".indexOf(c) >= 0 && tex.in.startsWith("{}", tex.at)) {
      tex.out.append(c);
      tex.at += 2;
      return true;
    }
    if (c == '(') {
      return layout.inlineFormula();
    }
    if (" \\,;:\n\t".indexOf(c) >= 0) {
      tex.out.append(' ');
      return true;
    }
    // Discretionary hyphens, italic corrections, negative and sentence spaces show nothing.
    return "-/!@".indexOf(c) >= 0;
  }
}
