package dev.papersift.normalize;

/// Commands of bibliographies that show something else than they say, or only change the look.
final class TexLayout {
  private final TexCursor tex;

  TexLayout(TexCursor tex) {
    this.tex = tex;
  }

  /// DBLP's `\(^2\)`; one that cannot be read stays as it is written.
  boolean inlineFormula() {
    int most = Math.min(tex.in.length(), tex.at + TexCursor.LONGEST_ARGUMENT);
    int close = tex.in.indexOf("\\)", tex.at, most);
    String unicode = close < 0 ? null : TexMath.symbols(tex.in.substring(tex.at, close));
    if (unicode == null) {
      return false;
    }
    tex.out.append(unicode);
    tex.at = close + 2;
    return true;
  }

  /// Reads what belongs to a command whose name was just read.
  void read(String name) {
    switch (name) {
      case "textsuperscript" -> script(true);
      case "textsubscript" -> script(false);
      case "ensuremath" -> ensured();
      case "slash" -> {
        tex.out.append('/');
        tex.at = tex.swallow(tex.at);
      }
      default -> look(name);
    }
  }

  private void look(String name) {
    if (TexSymbols.isQuote(name)) {
      quoted();
    } else if (TexSymbols.firstIsNotText(name)) {
      tex.at = Math.max(tex.at, tex.groupEnd());
    } else if (TexSymbols.isWrapper(name) || TexSymbols.isSwitch(name)) {
      tex.at = tex.blanks(tex.at);
    } else {
      unknown(name);
    }
  }

  /// ADS's `\ensuremath{\alpha}`.
  private void ensured() {
    int end = tex.matchEnd();
    String unicode = end < 0 ? null : TexMath.symbols(tex.in.substring(tex.at + 1, end - 1));
    if (unicode != null) {
      tex.out.append(unicode);
      tex.at = end;
    }
  }

  private void quoted() {
    int end = tex.matchEnd();
    if (end > 0) {
      tex.out.append('“').append(TexText.text(tex.in.substring(tex.at + 1, end - 1))).append('”');
      tex.at = end;
    }
  }

  private void script(boolean up) {
    int end = tex.groupEnd();
    String raised = end < 0 ? null : TexMath.script(tex.in.substring(tex.at + 1, end - 1), up);
    if (raised != null) {
      tex.out.append(raised);
      tex.at = end;
    }
  }

  /// An unknown command keeps its braces, so that it reads as it is written.
  private void unknown(String name) {
    tex.out.append('\\').append(name);
    int end = tex.groupEnd();
    if (end > 0) {
      tex.out.append(tex.in, tex.at, end);
      tex.at = end;
    }
  }
}
