package dev.papersift.topic;

import java.util.List;
import java.util.Map;

/// What is wanted of the topics.
///
/// @param topics how many, or 0 to find out from the data
/// @param terms how many terms a topic shows
/// @param members how many records a topic shows; [Integer#MAX_VALUE] for all
/// @param levels 1, or 2 for topics inside topics
/// @param exclude words and phrases that name no topic
/// @param synonyms spellings and what to write for them
public record TopicOptions(
    int topics,
    int terms,
    int members,
    int levels,
    List<String> exclude,
    Map<String, String> synonyms) {
  /// Found from the data, ten terms, ten records, one level.
  public static final TopicOptions DEFAULT = new TopicOptions(0, 10, 10, 1, List.of(), Map.of());

  public TopicOptions {
    if (topics < 0 || terms < 0 || members < 0 || levels < 1 || levels > 2) {
      throw new IllegalArgumentException(
          "topics " + topics + ", terms " + terms + ", members " + members + ", levels " + levels);
    }
    exclude = List.copyOf(exclude);
    synonyms = Map.copyOf(synonyms);
  }

  /// The same with another number of topics.
  public TopicOptions withTopics(int count) {
    return new TopicOptions(count, terms, members, levels, exclude, synonyms);
  }

  /// The same with another number of levels.
  public TopicOptions withLevels(int count) {
    return new TopicOptions(topics, terms, members, count, exclude, synonyms);
  }

  /// The same showing so many records a topic.
  public TopicOptions withMembers(int count) {
    return new TopicOptions(topics, terms, count, levels, exclude, synonyms);
  }

  /// The same showing so many terms a topic.
  public TopicOptions withTerms(int count) {
    return new TopicOptions(topics, count, members, levels, exclude, synonyms);
  }

  /// The same with words that name no topic and with synonyms.
  public TopicOptions withLabels(List<String> excluded, Map<String, String> same) {
    return new TopicOptions(topics, terms, members, levels, excluded, same);
  }
}
