package dev.papersift.topic;

import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what a set of records is about: words, weights, clusters, then a label, terms, typical
/// records and quotes for each. Stateless; the answer depends on the records and the options
/// alone, not on the order the records come in.
public final class TopicFinder {
  private static final int NESTED_FROM = 20;
  private static final int SPARE_TERMS = 5;

  private TopicFinder() {}

  /// Finds the topics of the records.
  public static Topics find(List<MergedRecord> records, TopicOptions options) {
    Corpus corpus = Corpus.of(records);
    Groups groups = Clustering.divide(corpus, options.topics());
    Labels labels = new Labels(corpus, options);
    Part whole = new Part(corpus, groups, labels.of(groups));
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : topics(whole, options)) {
      List<Integer> members = groups.members().get(topic.id() - 1);
      topics.add(topic.with(nested(whole, topic.id() - 1, members, options, labels)));
    }
    return new Topics(topics, ungrouped(corpus, groups), corpus.size());
  }

  /// Some documents, their groups and the label of each.
  private record Part(Corpus corpus, Groups groups, List<String> labels) {}

  private static List<Topic> topics(Part part, TopicOptions options) {
    Corpus corpus = part.corpus();
    Groups groups = part.groups();
    List<List<Scored>> words =
        new TopicWords(corpus, groups).strongest(options.terms() + SPARE_TERMS);
    Surfaces surfaces = new Surfaces(corpus);
    Quotes quotes = new Quotes(corpus);
    List<Topic> topics = new ArrayList<>();
    for (int g = 0; g < groups.count(); g++) {
      List<Integer> members = groups.members().get(g);
      List<Term> terms = terms(words.get(g), surfaces, members, options.terms());
      String label = part.labels().get(g);
      topics.add(
          new Topic(
              g + 1,
              label.isEmpty() ? fallback(corpus, members, terms) : label,
              terms,
              members.size(),
              (double) members.size() / corpus.size(),
              shown(corpus, groups, members, options.members()),
              quotes.of(members, words.get(g)),
              List.of()));
    }
    return topics;
  }

  private static List<Term> terms(
      List<Scored> words, Surfaces surfaces, List<Integer> members, int most) {
    Map<String, Double> terms = new LinkedHashMap<>();
    for (Scored word : words) {
      if (terms.size() < most) {
        terms.putIfAbsent(surfaces.word(word.item(), members), word.score());
      }
    }
    return terms.entrySet().stream()
        .map(e -> new Term(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble((Term t) -> -t.score()).thenComparing(Term::term))
        .toList();
  }

  /// Without a phrase the strongest word, and without any the title of the most typical paper.
  private static String fallback(Corpus corpus, List<Integer> members, List<Term> terms) {
    return terms.isEmpty()
        ? corpus.documents().get(members.getFirst()).record().paper().title()
        : Labels.capital(terms.getFirst().term());
  }

  private static List<Member> shown(Corpus corpus, Groups groups, List<Integer> members, int most) {
    List<Member> shown = new ArrayList<>();
    for (int d : members.subList(0, Math.min(most, members.size()))) {
      shown.add(member(corpus, groups, d));
    }
    return shown;
  }

  private static Member member(Corpus corpus, Groups groups, int d) {
    return new Member(corpus.documents().get(d).record(), groups.score()[d]);
  }

  private static List<Member> ungrouped(Corpus corpus, Groups groups) {
    List<Member> all = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      if (groups.of(d) < 0) {
        all.add(member(corpus, groups, d));
      }
    }
    return all;
  }

  private static List<Topic> nested(
      Part around, int topic, List<Integer> members, TopicOptions options, Labels labels) {
    if (options.levels() == 1 || members.size() < NESTED_FROM) {
      return List.of();
    }
    List<Integer> inside = members.stream().sorted().toList();
    Corpus part =
        new Corpus(
            inside.stream().map(around.corpus().documents()::get).toList(),
            around.corpus().vocabulary());
    Groups groups = Clustering.divide(part, 0);
    if (groups.count() < 2) {
      return List.of();
    }
    List<List<Integer>> numbered =
        groups.members().stream().map(group -> group.stream().map(inside::get).toList()).toList();
    return topics(new Part(part, groups, labels.inside(topic, numbered, inside)), options);
  }
}
