package dev.papersift.summary;

import static dev.papersift.summary.SentenceFeature.*;

import dev.papersift.text.Language;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Measures the sentences of one abstract against its title and each other.
final class MeasuredSentences {
  private final List<String> sentences;
  private final List<Map<SentenceFeature, Double>> features = new ArrayList<>();

  private MeasuredSentences(String title, List<String> sentences) {
    this.sentences = sentences;
    List<List<Word>> words = new ArrayList<>(sentences.size());
    List<Word> all = new ArrayList<>();
    for (String sentence : sentences) {
      words.add(Tokens.of(sentence));
      all.addAll(words.getLast());
    }
    Language language = Language.of(all);
    Set<String> stops = StopWords.of(language);
    Stems stems = new Stems(language);
    SentenceTerms titleTerms = SentenceTerms.of(Tokens.of(title), stops, stems);
    List<SentenceTerms> terms = new ArrayList<>(sentences.size());
    for (List<Word> sentence : words) {
      terms.add(SentenceTerms.of(sentence, stops, stems));
    }
    for (int i = 0; i < sentences.size(); i++) {
      features.add(alone(i, terms.get(i), titleTerms));
    }
    measureMoves(terms);
    measureCentre(terms);
    lessTheBest(TITLE_COVER_GAP);
    lessTheBest(CENTRE_GAP);
  }

  /// One map of features for each sentence, in order.
  static List<Map<SentenceFeature, Double>> of(String title, List<String> sentences) {
    return new MeasuredSentences(title, sentences).features;
  }

  private Map<SentenceFeature, Double> alone(int i, SentenceTerms terms, SentenceTerms title) {
    Map<SentenceFeature, Double> x = new EnumMap<>(SentenceFeature.class);
    int length = terms.words().size();
    x.put(LENGTH, StrictMath.log(length + 1.0));
    x.put(TINY, one(length < 8));
    x.put(SHORT, one(length < 16));
    x.put(LONG, one(length > 32));
    x.put(POSITION, (double) i / Math.max(1, sentences.size() - 1));
    x.put(TITLE_OVERLAP, terms.shared(title) / (terms.weights().size() + 5.0));
    x.put(TITLE_COVER, terms.cover(title));
    x.put(TITLE_COVER_GAP, terms.cover(title));
    x.put(RARITY, terms.rarity());
    x.put(NOVEL, one(terms.words().contains("novel") || terms.words().contains("new")));
    x.put(LOOKS_BACK, one(looksBack(terms.words())));
    measureMarks(x, sentences.get(i));
    return x;
  }

  private static void measureMarks(Map<SentenceFeature, Double> x, String sentence) {
    int commas = 0;
    for (int i = 0; i < sentence.length() && commas < 4; i++) {
      commas += sentence.charAt(i) == ',' ? 1 : 0;
    }
    x.put(COMMAS, commas / 4.0);
    x.put(COLON, one(sentence.indexOf(':') >= 0 || sentence.indexOf(';') >= 0));
  }

  private void measureMoves(List<SentenceTerms> terms) {
    boolean proposed = false;
    boolean named = false;
    boolean own = false;
    for (int i = 0; i < terms.size(); i++) {
      List<String> words = terms.get(i).words();
      Map<SentenceFeature, Double> x = features.get(i);
      Move move = Move.of(words);
      boolean proposes = move == Move.PROPOSES;
      boolean names = proposes || Move.namesPaper(words);
      boolean speaks = names || move == Move.STUDIES || move == Move.SHOWS;
      x.put(PROPOSES, one(proposes));
      x.put(STUDIES, one(move == Move.STUDIES));
      x.put(SHOWS, one(move == Move.SHOWS));
      x.put(OTHER_FIRST_PERSON, one(move == Move.OTHER_FIRST_PERSON));
      x.put(FIRST_PROPOSAL, one(proposes && !proposed));
      x.put(FIRST_OWN, one(speaks && !own));
      x.put(AFTER_PROPOSAL, one(named));
      x.put(CONTRASTS, one(!words.isEmpty() && contrasts(words.getFirst())));
      proposed |= proposes;
      named |= names;
      own |= speaks;
    }
  }

  private static boolean contrasts(String first) {
    return switch (first) {
      case "however", "unfortunately", "yet", "but", "although", "though", "while", "despite" ->
          true;
      default -> false;
    };
  }

  /// `has been`, `have recently shown`.
  private static boolean looksBack(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if ((words.get(i).equals("have") || words.get(i).equals("has"))
          && (isPerfect(words.get(i + 1))
              || (i + 2 < words.size() && isPerfect(words.get(i + 2))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerfect(String word) {
    return switch (word) {
      case "been", "shown", "become", "achieved" -> true;
      default -> false;
    };
  }

  private void measureCentre(List<SentenceTerms> terms) {
    Map<String, Double> centre = new LinkedHashMap<>();
    for (SentenceTerms sentence : terms) {
      sentence.weights().forEach((stem, weight) -> centre.merge(stem, weight, Double::sum));
    }
    double length = SentenceTerms.length(centre);
    for (int i = 0; i < terms.size(); i++) {
      features.get(i).put(CENTRE_GAP, terms.get(i).cosine(centre, length));
    }
  }

  private void lessTheBest(SentenceFeature feature) {
    double best = 0;
    for (Map<SentenceFeature, Double> x : features) {
      best = Math.max(best, x.getOrDefault(feature, 0.0));
    }
    double most = best;
    for (Map<SentenceFeature, Double> x : features) {
      x.computeIfPresent(feature, (f, value) -> value - most);
    }
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
