package dev.papersift.topic;

import java.util.List;

/// The topics of a set of records.
///
/// @param topics the topics, largest first
/// @param ungrouped the records that belong to none, with their closeness to the nearest,
///     ordered by id
/// @param records how many records there are; the sizes of the topics and `ungrouped` add up to
///     it
public record Topics(List<Topic> topics, List<Member> ungrouped, int records) {
  public Topics {
    topics = List.copyOf(topics);
    ungrouped = List.copyOf(ungrouped);
  }
}
