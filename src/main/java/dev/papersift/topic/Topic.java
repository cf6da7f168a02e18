package dev.papersift.topic;

import java.util.List;

/// One topic.
///
/// @param id its number among its siblings, from 1
/// @param label a phrase of its papers in the usual spelling
/// @param terms the single words that set it apart, strongest first
/// @param size how many records it has
/// @param share size divided by the number of all records
/// @param records its most typical records, best first
/// @param summary quoted sentences from different records
/// @param topics topics inside it, empty unless asked for
public record Topic(
    int id,
    String label,
    List<Term> terms,
    int size,
    double share,
    List<Member> records,
    List<Quote> summary,
    List<Topic> topics) {
  public Topic {
    terms = List.copyOf(terms);
    records = List.copyOf(records);
    summary = List.copyOf(summary);
    topics = List.copyOf(topics);
  }

  /// The same with topics inside it.
  Topic with(List<Topic> inside) {
    return new Topic(id, label, terms, size, share, records, summary, inside);
  }
}
