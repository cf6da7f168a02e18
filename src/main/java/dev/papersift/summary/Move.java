package dev.papersift.summary;

import java.util.List;
import java.util.Set;

/// Which move a sentence makes, by its cue words: first person or this paper, then a verb.
enum Move {
  PROPOSES,
  STUDIES,
  SHOWS,
  OTHER_FIRST_PERSON,
  NONE;

  private static final Set<String> PROPOSE =
      words(
          """
          propose proposes present presents introduce introduces develop develops describe describes
          design designs devise devises formulate formulates offer offers provide provides suggest
          suggests build builds construct constructs create creates derive derives extend extends
          contribute contributes release releases proposed presented introduced developed described
          designed devised
          """);
  private static final Set<String> STUDY =
      words(
          """
          investigate investigates study studies explore explores examine examines analyze analyzes
          analyse analyses address addresses consider considers tackle tackles focus focuses aim aims
          aimed sought seek seeks revisit revisits review reviews discuss discusses question attempt
          try argue argues investigated studied explored examined analyzed analysed addressed
          considered reviewed assessed assess evaluated compared
          """);
  private static final Set<String> SHOW =
      words(
          """
          show shows demonstrate demonstrates find finds prove proves establish establishes observe
          observes report reports found showed demonstrated observed reported reveal reveals verify
          identify discover
          """);
  private static final Set<String> PUBLICATIONS =
      words("paper work article study report thesis manuscript contribution");
  private static final Set<String> OWN = words("this our the present current presented");
  private static final Set<String> PURPOSES =
      words("aim aims objective objectives purpose goal goals");

  private static final int PURPOSE_WITHIN = 4;

  /// The move of a sentence of these lower-case words.
  static Move of(List<String> words) {
    if (saysOf(words, PROPOSE)) {
      return PROPOSES;
    }
    if (saysOf(words, STUDY) || statesPurpose(words)) {
      return STUDIES;
    }
    if (saysOf(words, SHOW)) {
      return SHOWS;
    }
    return words.contains("we") ? OTHER_FIRST_PERSON : NONE;
  }

  /// True when the sentence names this paper: `in this work`.
  static boolean namesPaper(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1);
      boolean own = before.equals("this") || before.equals("our") || before.equals("present");
      if (own && isPaper(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPaper(String word) {
    return switch (word) {
      case "paper", "work", "article", "study" -> true;
      default -> false;
    };
  }

  private static boolean saysOf(List<String> words, Set<String> verbs) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean person = word.equals("we") || word.equals("i");
      boolean paper = i > 0 && PUBLICATIONS.contains(word) && OWN.contains(words.get(i - 1));
      int reach = person ? 3 : 2;
      if ((person || paper) && anyIn(verbs, words, i + 1, i + 1 + reach)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIn(Set<String> set, List<String> words, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (set.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// `Objective: to assess`, `The aim of this study was`.
  private static boolean statesPurpose(List<String> words) {
    return anyIn(PURPOSES, words, 0, PURPOSE_WITHIN);
  }

  private static Set<String> words(String block) {
    return Set.of(block.strip().split("\\s+"));
  }
}
