package dev.papersift.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names topics by phrases of their own papers: frequent inside, rare outside, rather two or
/// three words than one, whole rather than half, never two labels of the same stems.
final class Labels {
  private static final int CANDIDATES = 25;
  private static final int READ = 400;
  private static final int MOST_WORDS = 5;
  private static final int GROWTH = 2;
  private static final double NAME = 1.2;
  private static final double HALF = 0.4;
  private static final int FEW = 12;
  private static final double LONE = 0.5;
  private static final double LEAST_WHOLE = 0.2;
  private static final double TORN = 0.15;
  private static final double VERB = 0.3;
  private final Corpus corpus;
  private final PhraseNames names;
  private final int[] inside;
  private final int[] around;
  private final List<Set<Integer>> top = new ArrayList<>();

  Labels(Corpus corpus, TopicOptions options) {
    this.corpus = corpus;
    names = new PhraseNames(corpus, options);
    inside = new int[names.size()];
    around = new int[names.size()];
  }

  /// One label for each topic, in order; empty where no phrase serves.
  List<String> of(Groups groups) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < groups.count(); g++) {
      candidates.addAll(candidates(g, groups.members().get(g), names::having, corpus.size()));
    }
    Candidate[] chosen = chosen(candidates, groups.count(), List.of());
    for (Candidate label : chosen) {
      top.add(label.stems());
    }
    return texts(chosen);
  }

  /// The labels of topics inside a topic, none that says no more than the label around it or the
  /// same as another topic's.
  ///
  /// @param topic the number of the topic around them
  /// @param members the documents of each topic inside
  /// @param all the documents of the topic around them
  List<String> inside(int topic, List<List<Integer>> members, List<Integer> all) {
    count(all, around, 1);
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < members.size(); g++) {
      candidates.addAll(candidates(g, members.get(g), p -> around[p], all.size()));
    }
    count(all, around, -1);
    Set<Integer> parent = top.get(topic);
    candidates.removeIf(c -> parent.containsAll(c.stems()));
    return texts(chosen(candidates, members.size(), top));
  }

  private void count(List<Integer> documents, int[] counts, int step) {
    for (int d : documents) {
      for (int phrase : names.of(d)) {
        counts[phrase] += step;
      }
    }
  }

  /// @param elsewhere labels that may be part of a label here but not the same
  private static Candidate[] chosen(
      List<Candidate> candidates, int topics, List<Set<Integer>> elsewhere) {
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparingInt(Candidate::topic)
            .thenComparing(Candidate::text));
    Candidate[] label = new Candidate[topics];
    Arrays.fill(label, NONE);
    List<Set<Integer>> used = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean isNew =
          used.stream().noneMatch(candidate::isLike) && !elsewhere.contains(candidate.stems());
      if (label[candidate.topic()].text().isEmpty() && isNew) {
        label[candidate.topic()] = candidate;
        used.add(candidate.stems());
      }
    }
    return label;
  }

  private static List<String> texts(Candidate[] labels) {
    return Arrays.stream(labels).map(Candidate::text).toList();
  }

  /// In how many of the documents around a topic a phrase stands.
  @FunctionalInterface
  private interface Having {
    int documents(int phrase);
  }

  private List<Candidate> candidates(int topic, List<Integer> members, Having having, int all) {
    TopScores best = new TopScores(CANDIDATES);
    count(members, inside, 1);
    for (int d : members) {
      for (int phrase : names.of(d)) {
        int here = inside[phrase];
        inside[phrase] = 0;
        if (here > 1 || (here == 1 && members.size() == 1)) {
          best.offer(phrase, score(phrase, here, members.size(), having.documents(phrase), all));
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    List<Integer> read = members.subList(0, Math.min(READ, members.size()));
    for (Scored scored : best.scored()) {
      Candidate candidate = candidate(topic, scored, read);
      if (scored.score() > 0 && !candidate.text().isEmpty()) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// How well a phrase sets the topic apart, from what is around it and from everything.
  private double score(int phrase, int here, int size, int having, int all) {
    double near = TopicWords.distinction(here, size, having, all);
    double far =
        all == corpus.size()
            ? near
            : TopicWords.distinction(here, size, names.having(phrase), corpus.size());
    return near <= 0 || far <= 0 ? 0 : Math.sqrt(near * far) * names.worth(names.terms(phrase));
  }

  private Candidate candidate(int topic, Scored scored, List<Integer> members) {
    int[] terms = names.terms(scored.item());
    String own = names.written(scored.item());
    if (!own.isEmpty()) {
      return new Candidate(topic, capital(own), stems(terms), scored.score());
    }
    Standing standing = Standing.of(corpus, terms, members);
    int[] whole = terms;
    for (int step = 0; step < GROWTH && whole.length < MOST_WORDS; step++) {
      int[] longer = standing.grown();
      if (longer.length == whole.length || names.isExcluded(longer)) {
        break;
      }
      whole = longer;
      standing = Standing.of(corpus, whole, members);
    }
    String text = standing.spelling();
    if (text.isEmpty()) {
      return NONE;
    }
    double score = scored.score() / PhraseNames.length(terms.length) * worth(text, standing);
    if (members.size() < FEW && whole.length == 1 && !isName(text)) {
      score *= LONE;
    }
    String shortForm = names.shortForm(whole);
    String label = capital(text) + (shortForm.isEmpty() ? "" : " (" + shortForm + ")");
    return new Candidate(topic, label, stems(whole), score);
  }

  private static double worth(String text, Standing standing) {
    int words = text.split(" ", -1).length;
    double length = words == 1 && isName(text) ? NAME : PhraseNames.length(words);
    double manner = standing.isVerb() ? VERB : 1;
    double whole = standing.whole();
    return length * manner * (whole < LEAST_WHOLE ? TORN : HALF + (1 - HALF) * whole);
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

  private static final Candidate NONE = new Candidate(-1, "", Set.of(), 0);

  private record Candidate(int topic, String text, Set<Integer> stems, double score) {
    /// True when the stems of one hold those of the other.
    boolean isLike(Set<Integer> other) {
      return !other.isEmpty() && (other.containsAll(stems) || stems.containsAll(other));
    }
  }
}
