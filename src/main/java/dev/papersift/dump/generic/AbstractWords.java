package dev.papersift.dump.generic;

import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells abstracts of papers from the texts of manuals, news, terms and recipes by their words. A
/// text in a language whose words are not known here may be an abstract.
final class AbstractWords {
  private static final int FEWEST = 2;
  private static final int LONGEST_LOOK = 1_500;
  private static final Set<String> TO_THE_READER = Set.of("you", "your", "yours", "please");
  private static final Set<String> ENGLISH =
      Set.of("the", "and", "of", "to", "in", "is", "are", "that", "with", "for", "a");
  private static final Set<String> RESEARCH =
      Set.of(
          ("we our paper papers study studies studied method methods methodology approach approaches"
                  + " result results show shows shown demonstrate demonstrates experiment experiments"
                  + " experimental evaluate evaluates evaluation dataset datasets data model models"
                  + " modelling modeling algorithm algorithms analysis analyse analyze analyses"
                  + " framework novel performance investigate investigates theorem prove proof bound"
                  + " bounds estimate estimates estimation patients clinical trial trials cohort"
                  + " review findings finding measure measures measured define propose proposes"
                  + " proposed introduce introduces present presents learning training trained"
                  + " benchmark benchmarks significant significantly compared improve improves"
                  + " improvement hypothesis conclusion conclusions background objective objectives"
                  + " aim aims simulation simulations theory theoretical empirical systematic"
                  + " literature participants survey problem problems task tasks neural network"
                  + " networks optimal efficient state-of-the-art accuracy inference language"
                  + " generation parameters equations quantum cells protein gene risk treatment"
                  + " observed observe examine examines examined derive outperforms existing")
              .split(" "));

  private AbstractWords() {}

  /// True for a text that may be the abstract of a paper.
  static boolean mayBeAbstract(String text) {
    List<Word> words =
        Tokens.of(text.length() > LONGEST_LOOK ? text.substring(0, LONGEST_LOOK) : text);
    Set<String> seen = new HashSet<>();
    int english = 0;
    for (Word word : words) {
      if (TO_THE_READER.contains(word.text())) {
        return false;
      }
      english += ENGLISH.contains(word.text()) ? 1 : 0;
      if (RESEARCH.contains(word.text())) {
        seen.add(word.text());
      }
    }
    return english * 12 < words.size() || seen.size() >= FEWEST;
  }
}
