package dev.papersift.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Cram\\'er | Cramér",
        "Erd\\H{o}s | Erdős",
        "{\\'{E}}cole | École",
        "M{\\\"u}ller | Müller",
        "na\\\"{\\i}ve | naïve",
        "Mart\\'\\i nez | Martínez",
        "\\v{S}koda and \\v Skoda | Škoda and Škoda",
        "{\\L}ukasz, {\\O}rsted, Stra{\\ss}e | Łukasz, Ørsted, Straße",
        "\\aa ngstr\\\"om | ångström",
        "{BERT} and {{GPT}} | BERT and GPT",
        "\\textit{in vitro} and {\\em ad hoc} | in vitro and ad hoc",
        "R\\&D at 5\\% for \\$3 | R&D at 5% for $3",
        "``quoted'' -- and---so | “quoted” – and—so",
        "Section~3 costs ~5 | Section 3 costs ~5",
        "http://a.example/~me/b-c | http://a.example/~me/b-c",
        "$hm^3$, $E_8$, $x^{10}$, $k$-means | hm³, E₈, x¹⁰, k-means",
        "$\\approx$ 600, $O_\\infty$ | $\\approx$ 600, $O_\\infty$",
        "$^{\\textrm{13}}$C, $R^{\\textrm{13}}$ | ¹³C, $R^{\\textrm{13}}$",
        "from $5 to $6 | from $5 to $6",
        "H\\textsubscript{2}O, \\textsuperscript{th} | H₂O, th",
        "\\href{https://a.example}{here} | here",
        "see \\cite{key} | see \\cite{key}",
        "\\~{}me, {\\textasciitilde}me, \\textless{}i\\textgreater | ~me, ~me, <i>",
        "a }broken{ b\\ | a broken b\\",
        "SIMD\\slash MIMD, 5$^{th}$ | SIMD/MIMD, 5th",
        "Ly{\\ensuremath{\\alpha}} at {\\raisebox{-0.5ex}\\textasciitilde}5 | Lyα at ~5",
        "x\\ensuremath{{a \\cite{b}}} | xa \\cite{b}",
        "Radix-2\\({}^{\\mbox{k}}\\), {\\(\\Sigma\\)}{\\(\\Delta\\)} | Radix-2k, ΣΔ",
        "5\\({}^{\\mbox{th}}\\), E\\(^2\\)C, \\(\\foo\\) | 5th, E²C, \\(\\foo\\)",
        "\\enquote{The {RNA} world}, \\mkbibquote{a \\emph{b}} | “The RNA world”, “a b”",
        "{\\noopsort{1973c}}1981 | 1981",
      })
  void textBecomesUnicode(String tex, String unicode) {
    assertThat(TexText.text(tex)).isEqualTo(unicode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Tr\\'e, {\\'e}tude, {\\o}re | Tré, étude, øre",
        "over \\$16.9B, 0.1\\% | over $16.9B, 0.1%",
        "{\\em i)} \\textbf{Name} $\\approx$ | {\\em i)} \\textbf{Name} $\\approx$",
        "a -- b~c ``d'' {e} | a -- b~c ``d'' {e}",
        "line \\\\ break | line \\\\ break",
      })
  void arxivKeepsWhatArxivShows(String tex, String unicode) {
    assertThat(TexText.arxiv(tex)).isEqualTo(unicode);
  }

  @Test
  void hostileRepeatsTakeLinearTime() {
    for (String piece :
        List.of(
            "{",
            "\\",
            "$",
            "\\'",
            "\\href{",
            "$x^{",
            "\\textsuperscript{",
            "\\'{\\",
            "$a ",
            "\\enquote{",
            "\\(",
            "\\ensuremath{^")) {
      String hostile = piece.repeat(100_000);
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TexText.text(hostile), piece);
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TexText.arxiv(hostile), piece);
    }
  }
}
