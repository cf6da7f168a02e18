package dev.papersift.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The TeX commands that stand for a character, and those that only say how text looks.
final class TexSymbols {
  /// Accent commands and their combining marks; the letters are those a bibliography needs.
  private static final Map<String, Character> ACCENTS =
      Map.ofEntries(
          Map.entry("'", '\u0301'),
          Map.entry("`", '\u0300'),
          Map.entry("^", '\u0302'),
          Map.entry("\"", '\u0308'),
          Map.entry("~", '\u0303'),
          Map.entry("=", '\u0304'),
          Map.entry(".", '\u0307'),
          Map.entry("u", '\u0306'),
          Map.entry("v", '\u030c'),
          Map.entry("H", '\u030b'),
          Map.entry("c", '\u0327'),
          Map.entry("d", '\u0323'),
          Map.entry("b", '\u0331'),
          Map.entry("r", '\u030a'),
          Map.entry("k", '\u0328'));

  private static final Map<String, String> CHARACTERS = new HashMap<>();

  static {
    table(
        "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ"
            + " i ı j ȷ");
    table(
        "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “"
            + " textquotedblright ” textquotesingle ' textquotedbl \" lq ‘ rq ’ quotesinglbase ‚"
            + " quotedblbase „ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright ›");
    table(
        "textasciitilde ~ textasciicircum ^ textasciigrave ` textbackslash \\ textbar | textless <"
            + " textgreater > textunderscore _ textdollar $ textbraceleft { textbraceright }"
            + " textdegree ° textregistered ® texttrademark ™ textcopyright © copyright © pounds £"
            + " textsterling £ euro € texteuro € textyen ¥ textcent ¢ S § textsection § P ¶ dag †"
            + " textdagger † ddag ‡ textdaggerdbl ‡ ldots … dots … textellipsis … textmu µ"
            + " textminus − textperthousand ‰ textohm Ω textcelsius ℃ nobreakspace \u00a0"
            + " textonehalf ½ textonequarter ¼ textthreequarters ¾ textpm ± texttimes × textdiv ÷"
            + " textperiodcentered · textbullet • textordfeminine ª textordmasculine º"
            + " textexclamdown ¡ textquestiondown ¿ textnumero № TeX TeX LaTeX LaTeX BibTeX BibTeX");
  }

  /// Commands whose argument is the text itself.
  private static final Set<String> WRAPPERS =
      Set.of(
          "textit",
          "textbf",
          "emph",
          "texttt",
          "textrm",
          "textsc",
          "textsf",
          "textsl",
          "textup",
          "textmd",
          "textnormal",
          "textlf",
          "text",
          "mbox",
          "hbox",
          "uline",
          "underline",
          "ul",
          "url",
          "path",
          "MakeUppercase",
          "MakeLowercase",
          "uppercase",
          "lowercase",
          "nocase",
          "bibinfo",
          "bibnamefont",
          "bibfnamefont",
          "acro",
          "ac");

  /// Commands that switch the look of what follows, or break lines, and show nothing themselves.
  private static final Set<String> SWITCHES =
      Set.of(
          "em",
          "it",
          "bf",
          "tt",
          "rm",
          "sc",
          "sl",
          "sf",
          "itshape",
          "bfseries",
          "scshape",
          "slshape",
          "upshape",
          "ttfamily",
          "sffamily",
          "rmfamily",
          "normalfont",
          "tiny",
          "small",
          "footnotesize",
          "normalsize",
          "large",
          "Large",
          "protect",
          "relax",
          "par",
          "noindent",
          "newline",
          "linebreak",
          "newblock",
          "break",
          "allowbreak",
          "nobreak",
          "bgroup",
          "egroup",
          "quad",
          "qquad",
          "xspace");

  /// Commands whose first argument is not text.
  private static final Set<String> FIRST_IS_NOT_TEXT =
      Set.of(
          "href",
          "textcolor",
          "color",
          "colorbox",
          "foreignlanguage",
          "hspace",
          "vspace",
          "raisebox",
          "noopsort");

  /// Commands that set their argument in quotation marks.
  private static final Set<String> QUOTES = Set.of("enquote", "mkbibquote");

  private TexSymbols() {}

  private static void table(String pairs) {
    String[] words = pairs.split(" ");
    for (int i = 0; i + 1 < words.length; i += 2) {
      CHARACTERS.put(words[i], words[i + 1]);
    }
  }

  /// The combining mark of an accent command, or null.
  static @Nullable Character accent(String name) {
    return ACCENTS.get(name);
  }

  /// The character a command stands for, or null.
  static @Nullable String character(String name) {
    return CHARACTERS.get(name);
  }

  static boolean isWrapper(String name) {
    return WRAPPERS.contains(name);
  }

  static boolean isSwitch(String name) {
    return SWITCHES.contains(name);
  }

  static boolean isQuote(String name) {
    return QUOTES.contains(name);
  }

  static boolean firstIsNotText(String name) {
    return FIRST_IS_NOT_TEXT.contains(name);
  }
}
