package dev.papersift.topic;

import dev.papersift.text.Sentence;
import dev.papersift.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Sums a topic up in sentences quoted from its papers: rich in the words of the topic, each
/// from another paper, none close to one chosen before.
final class Quotes {
  private static final int SENTENCES = 3;
  private static final int PAPERS = 20;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 45;
  private static final double REPEAT = 0.35;
  private static final double CUE = 1.3;
  private static final double DEPENDENT = 0.6;
  private static final List<String> CUES =
      List.of("we propose", "we introduce", "we present", "this paper", "this work", "in this");
  private static final List<String> LINKED =
      List.of(
          "this ",
          "these ",
          "it ",
          "they ",
          "however",
          "moreover",
          "furthermore",
          "additionally",
          "specifically",
          "our ",
          "to this end",
          "to address this",
          "for example",
          "for instance",
          "thus",
          "therefore",
          "such ",
          "in addition",
          "finally",
          "consequently",
          "then");
  private final Corpus corpus;

  Quotes(Corpus corpus) {
    this.corpus = corpus;
  }

  /// Up to three quotes.
  ///
  /// @param members the documents of the topic, closest first
  /// @param terms the terms of the topic with their scores
  List<Quote> of(List<Integer> members, List<Scored> terms) {
    Map<Integer, Double> weight = new HashMap<>();
    for (Scored term : terms) {
      weight.put(term.item(), term.score());
    }
    List<Choice> choices = new ArrayList<>();
    for (int rank = 0; rank < Math.min(PAPERS, members.size()); rank++) {
      choices.addAll(sentences(members.get(rank), rank, weight));
    }
    choices.sort(
        (a, b) ->
            a.score() != b.score()
                ? Double.compare(b.score(), a.score())
                : Integer.compare(a.rank(), b.rank()));
    List<Choice> chosen = new ArrayList<>();
    for (Choice choice : choices) {
      if (chosen.size() < SENTENCES && chosen.stream().noneMatch(choice::repeats)) {
        chosen.add(choice);
      }
    }
    return chosen.stream().map(Choice::quote).toList();
  }

  private List<Choice> sentences(int d, int rank, Map<Integer, Double> weight) {
    Document document = corpus.documents().get(d);
    int from = document.record().paper().title().length() + 1;
    List<Sentence> sentences = Sentences.split(document.text().substring(from));
    List<Choice> choices = new ArrayList<>();
    int word = document.titleWords();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Set<Integer> stems = new HashSet<>();
      double sum = 0;
      int words = 0;
      for (; word < document.words() && document.start()[word] < from + sentence.end(); word++) {
        words++;
        if (document.term()[word] >= 0 && stems.add(document.term()[word])) {
          sum += weight.getOrDefault(document.term()[word], 0.0);
        }
      }
      if (words >= SHORTEST && words <= LONGEST && sum > 0) {
        double score = sum / Math.sqrt(words) * manner(sentence.text());
        Quote quote = new Quote(sentence.text(), document.record().id(), i);
        choices.add(new Choice(quote, d, rank, stems, score));
      }
    }
    return choices;
  }

  private static double manner(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    double factor = CUES.stream().anyMatch(lower::contains) ? CUE : 1;
    return LINKED.stream().anyMatch(lower::startsWith) ? factor * DEPENDENT : factor;
  }

  private record Choice(Quote quote, int document, int rank, Set<Integer> stems, double score) {
    boolean repeats(Choice other) {
      if (document == other.document) {
        return true;
      }
      Set<Integer> both = new HashSet<>(stems);
      both.retainAll(other.stems);
      return both.size() > REPEAT * (stems.size() + other.stems.size() - both.size());
    }
  }
}
