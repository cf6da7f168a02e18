package dev.papersift.text;

import java.util.Set;

/// Words that carry a full stop without ending a sentence, as scientific prose uses them. All in
/// lower case, without the last full stop.
final class Abbreviations {
  private static final Set<String> NEVER_LAST =
      Set.of("e.g", "eg", "i.e", "ie", "vs", "v.s", "cf", "c.f", "viz", "z.b", "d.h", "p.ex");

  private static final Set<String> SOMETIMES_LAST =
      Set.of(
          "al", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "i.i.d", "ph.d", "m.sc", "b.sc",
          "m.d", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "u.s.a", "d.c", "a.k.a", "w.r.t", "s.t",
          "resp", "approx", "ca", "fig", "figs", "eq", "eqs", "eqn", "eqns", "ref", "refs", "sec",
          "sect", "chap", "vol", "vols", "nos", "pp", "dr", "mr", "mrs", "prof", "st", "mt", "dept",
          "univ", "thm", "lem", "prop", "cor", "tab", "suppl", "ed", "eds", "sp", "spp", "ssp",
          "subsp", "var", "gen", "col", "rev", "incl", "esp", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "bzw", "usw");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "v", "ver", "p", "ch", "art", "al", "n", "nr", "app", "alg", "def", "ex", "max",
          "min");

  private static final Set<String> STARTERS =
      Set.of(
          "we",
          "the",
          "this",
          "these",
          "those",
          "that",
          "our",
          "in",
          "it",
          "its",
          "their",
          "they",
          "however",
          "moreover",
          "furthermore",
          "finally",
          "additionally",
          "here",
          "to",
          "for",
          "while",
          "although",
          "though",
          "as",
          "when",
          "with",
          "by",
          "on",
          "at",
          "from",
          "an",
          "if",
          "there",
          "such",
          "thus",
          "hence",
          "therefore",
          "then",
          "but",
          "and",
          "also",
          "despite",
          "unlike",
          "using",
          "based",
          "because",
          "since",
          "both",
          "each",
          "many",
          "most",
          "some",
          "results",
          "experiments",
          "specifically",
          "recently",
          "first",
          "second",
          "one",
          "two",
          "given",
          "under",
          "after",
          "before",
          "during",
          "through",
          "unfortunately",
          "yet",
          "is",
          "conversely",
          "consequently",
          "previous",
          "existing",
          "another",
          "instead",
          "nevertheless");

  private Abbreviations() {}

  /// True when a full stop after this word belongs to the word, whatever follows.
  static boolean neverLast(String lowerCaseWord) {
    return NEVER_LAST.contains(lowerCaseWord);
  }

  /// True when the sentence goes on after this word unless a clear beginning follows.
  static boolean sometimesLast(String lowerCaseWord) {
    return SOMETIMES_LAST.contains(lowerCaseWord);
  }

  /// True when a number after this word and its full stop belongs to it, as in `no. 5`.
  static boolean takesNumber(String lowerCaseWord) {
    return BEFORE_NUMBER.contains(lowerCaseWord);
  }

  /// True for words that begin sentences and hardly ever follow an initial or an abbreviation.
  static boolean startsSentences(String lowerCaseWord) {
    return STARTERS.contains(lowerCaseWord);
  }
}
