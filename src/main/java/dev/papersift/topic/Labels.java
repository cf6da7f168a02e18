package dev.papersift.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names topics by phrases of their own papers: frequent inside, rare outside, rather two or
/// three words than one, never two labels of the same stems.
final class Labels {
  private static final int CANDIDATES = 25;
  private static final double VAGUE = 0.35;
  private static final double NAME = 1.2;
  private static final double[] LENGTH = {0, 0.6, 1.6, 1.9, 2, 2};
  private final Corpus corpus;
  private final PhraseIndex phrases;
  private final Abbreviations abbreviations;
  private final Surfaces surfaces;
  private final Map<Integer, Integer> alias = new HashMap<>();
  private final Map<Integer, String> written = new HashMap<>();
  private final List<int[]> excluded = new ArrayList<>();
  private final List<Set<Integer>> used = new ArrayList<>();

  /// @param taken labels that are used already, such as that of the topic around these
  Labels(Corpus corpus, TopicOptions options, List<String> taken) {
    this.corpus = corpus;
    phrases = PhraseIndex.of(corpus);
    abbreviations = new Abbreviations(corpus, phrases);
    surfaces = new Surfaces(corpus);
    for (int t = 0; t < corpus.vocabulary().size(); t++) {
      int phrase = abbreviations.longForm(t);
      if (phrase >= 0) {
        alias.put(t, phrase);
      }
    }
    read(options, taken);
  }

  private void read(TopicOptions options, List<String> taken) {
    Vocabulary vocabulary = new Vocabulary(corpus);
    for (String label : taken) {
      used.add(stems(vocabulary.terms(label)));
    }
    for (String phrase : options.exclude()) {
      int[] terms = vocabulary.terms(phrase);
      if (terms.length > 0) {
        excluded.add(terms);
      }
    }
    new TreeMap<>(options.synonyms())
        .forEach((variant, preferred) -> same(variant, preferred, vocabulary));
  }

  private void same(String variant, String preferred, Vocabulary vocabulary) {
    int from = phrase(vocabulary.terms(variant));
    int known = phrase(vocabulary.terms(preferred));
    int to = known >= 0 ? known : from;
    if (from >= 0 && from != to) {
      alias.put(from, to);
    }
    if (to >= 0) {
      written.put(to, preferred);
    }
  }

  private int phrase(int[] terms) {
    return terms.length == 0 || terms[0] < 0 ? -1 : phrases.phrase(terms);
  }

  /// The phrase that counts for this one.
  private int canonical(int phrase) {
    Integer other = alias.get(phrase);
    return other == null ? phrase : other;
  }

  /// One label for each topic, in order; empty where no phrase serves.
  List<String> of(Groups groups) {
    int[] having = new int[phrases.size()];
    for (int d = 0; d < corpus.size(); d++) {
      for (int phrase : distinct(d)) {
        having[phrase]++;
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < groups.count(); g++) {
      candidates.addAll(candidates(g, groups.members().get(g), having));
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparingInt(Candidate::topic)
            .thenComparing(Candidate::text));
    String[] label = new String[groups.count()];
    Arrays.fill(label, "");
    for (Candidate candidate : candidates) {
      if (label[candidate.topic()].isEmpty() && isNew(candidate.stems())) {
        label[candidate.topic()] = candidate.text();
        used.add(candidate.stems());
      }
    }
    return List.of(label);
  }

  private int[] distinct(int document) {
    int[] all = phrases.phrases(document);
    boolean same = true;
    for (int phrase : all) {
      same &= !alias.containsKey(phrase);
    }
    return same ? all : Arrays.stream(all).map(this::canonical).distinct().toArray();
  }

  private List<Candidate> candidates(int topic, List<Integer> members, int[] having) {
    int[] inside = new int[having.length];
    TopScores best = new TopScores(CANDIDATES);
    for (int d : members) {
      for (int phrase : distinct(d)) {
        inside[phrase]++;
      }
    }
    for (int phrase = 0; phrase < inside.length; phrase++) {
      if (inside[phrase] > 1 || (inside[phrase] == 1 && members.size() == 1)) {
        double score =
            TopicWords.distinction(inside[phrase], members.size(), having[phrase], corpus.size());
        if (score > 0) {
          best.offer(phrase, score * weight(phrases.terms(phrase)));
        }
      }
    }
    List<Candidate> all = new ArrayList<>();
    for (Scored scored : best.scored()) {
      Candidate candidate = candidate(topic, scored, members);
      if (!candidate.text().isEmpty()) {
        all.add(candidate);
      }
    }
    return all;
  }

  private double weight(int[] terms) {
    boolean vague = true;
    for (int t : terms) {
      vague &= t < 0 || Boilerplate.isVague(corpus.vocabulary().get(t));
    }
    if (isExcluded(terms) || (vague && terms.length == 1)) {
      return 0;
    }
    return LENGTH[terms.length] * (vague ? VAGUE : 1);
  }

  private boolean isExcluded(int[] terms) {
    for (int[] out : excluded) {
      for (int at = 0; at + out.length <= terms.length; at++) {
        if (Arrays.equals(terms, at, at + out.length, out, 0, out.length)) {
          return true;
        }
      }
    }
    return false;
  }

  private Candidate candidate(int topic, Scored scored, List<Integer> members) {
    int[] terms = phrases.terms(scored.item());
    Set<Integer> stems = stems(terms);
    String own = written.getOrDefault(scored.item(), "");
    String text = own.isEmpty() ? surfaces.usual(terms, members) : own;
    int words = Math.min(LENGTH.length - 1, text.split(" ", -1).length);
    double length = words == 1 && isName(text) ? NAME : LENGTH[words];
    double score = scored.score() * length / LENGTH[terms.length];
    String shortForm = own.isEmpty() ? abbreviations.of(scored.item()) : "";
    String label = capital(text) + (shortForm.isEmpty() ? "" : " (" + shortForm + ")");
    return new Candidate(topic, text.isEmpty() ? "" : label, stems, score);
  }

  /// True for a word with a capital inside, such as `LoRA`.
  private static boolean isName(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static Set<Integer> stems(int[] terms) {
    Set<Integer> stems = new HashSet<>();
    for (int t : terms) {
      if (t >= 0) {
        stems.add(t);
      }
    }
    return stems;
  }

  private boolean isNew(Set<Integer> stems) {
    for (Set<Integer> other : used) {
      if (!other.isEmpty() && (other.containsAll(stems) || stems.containsAll(other))) {
        return false;
      }
    }
    return true;
  }

  /// A capital at the beginning, unless the first word has capitals of its own.
  static String capital(String text) {
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    boolean plain = first.chars().noneMatch(Character::isUpperCase);
    return text.isEmpty() || !plain
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }

  private record Candidate(int topic, String text, Set<Integer> stems, double score) {}
}
