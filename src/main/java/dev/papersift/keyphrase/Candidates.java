package dev.papersift.keyphrase;

import static dev.papersift.keyphrase.PhraseFeature.*;

import dev.papersift.text.NounPhrases;
import dev.papersift.text.Rarity;
import dev.papersift.text.WordSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the noun phrases of one record into candidates and measures them.
final class Candidates {
  private static final double EARLY_WORDS = 20;
  private static final double SCALE = 10;
  private final StemmedText text;
  private final Rarity rarity;

  private Candidates(StemmedText text, Rarity rarity) {
    this.text = text;
    this.rarity = rarity;
  }

  /// The candidates in order of first mention.
  static List<Candidate> of(String title, String abstractText, Rarity rarity) {
    return new Candidates(new StemmedText(title, abstractText), rarity).all();
  }

  private List<Candidate> all() {
    Map<List<String>, List<WordSpan>> mentions = new LinkedHashMap<>();
    for (WordSpan span : text.phrases()) {
      mentions.computeIfAbsent(text.stems(span), s -> new ArrayList<>(2)).add(span);
    }
    List<Candidate> all = new ArrayList<>(mentions.size());
    mentions.forEach(
        (stems, spans) -> all.add(new Candidate(spelling(spans), stems, features(stems, spans))));
    return all;
  }

  /// The most frequent spelling outside the title, the earliest of those that tie.
  private String spelling(List<WordSpan> spans) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (WordSpan span : spans) {
      counts.merge(text.spelling(span), isInTitle(span) ? 0 : 1, Integer::sum);
    }
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private Map<PhraseFeature, Double> features(List<String> stems, List<WordSpan> spans) {
    Map<PhraseFeature, Double> x = new EnumMap<>(PhraseFeature.class);
    measureWords(x, stems);
    measurePlaces(x, spans);
    WordSpan first = spans.getFirst();
    String spelling = text.spelling(first);
    int capitals = (int) spelling.chars().filter(Character::isUpperCase).count();
    x.put(COUNT, StrictMath.log(text.count(stems)));
    x.put(COUNT_ALONE, StrictMath.log(spans.size()));
    x.put(ACRONYM, one(stems.size() == 1 && capitals >= 2));
    x.put(HYPHEN, one(spelling.indexOf('-') >= 0));
    x.put(GENERIC_HEAD, one(NounPhrases.isGeneric(text.word(first.to() - 1))));
    return x;
  }

  private void measureWords(Map<PhraseFeature, Double> x, List<String> stems) {
    double sum = 0;
    double rarest = 0;
    int inTitle = 0;
    for (String stem : stems) {
      double rare = rarity.of(stem);
      sum += rare * (1 + StrictMath.log(text.count(stem)));
      rarest = Math.max(rarest, rare);
      inTitle += text.inTitle(stem) ? 1 : 0;
    }
    int length = stems.size();
    String head = stems.getLast();
    x.put(RARITY, sum / length / SCALE);
    x.put(RARITY_OF_SINGLE, length == 1 ? sum / SCALE : 0.0);
    x.put(RAREST, rarest / SCALE);
    x.put(HEAD_RARITY, rarity.of(head) / SCALE);
    x.put(HEAD_COUNT, StrictMath.log(text.count(head)));
    x.put(ONE_WORD, one(length == 1));
    x.put(TWO_WORDS, one(length == 2));
    x.put(THREE_WORDS, one(length == 3));
    x.put(TITLE_WORDS, (double) inTitle / length);
  }

  private void measurePlaces(Map<PhraseFeature, Double> x, List<WordSpan> spans) {
    boolean defined = false;
    boolean afterOf = false;
    int inAbstract = -1;
    for (WordSpan span : spans) {
      defined |= text.isDefined(span);
      afterOf |= text.follows(span, "of", "for");
      if (inAbstract < 0 && !isInTitle(span)) {
        inAbstract = span.from() - text.titleWords();
      }
    }
    int first = spans.getFirst().from();
    x.put(EARLY, inAbstract < 0 ? 0.0 : 1 / (1 + inAbstract / EARLY_WORDS));
    x.put(IN_TITLE, one(isInTitle(spans.getFirst())));
    x.put(SPREAD, (double) (spans.getLast().from() - first) / text.size());
    x.put(DEFINED, one(defined));
    x.put(AFTER_OF, one(afterOf));
  }

  private boolean isInTitle(WordSpan span) {
    return span.from() < text.titleWords();
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
