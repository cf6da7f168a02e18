package dev.papersift.topic;

import java.util.ArrayList;
import java.util.List;

/// Which document is in which topic.
///
/// @param group the topic of each document, or -1
/// @param score how close each document is to its topic, from 0 to 1
/// @param members the documents of each topic, closest first
record Groups(int[] group, double[] score, List<List<Integer>> members) {
  int count() {
    return members.size();
  }

  int of(int document) {
    return group[document];
  }

  int size(int topic) {
    return members.get(topic).size();
  }

  /// Orders the topics by size, then by their first document, and the members by closeness.
  ///
  /// @param group the group of each document, numbered without gaps, or -1
  static Groups of(int[] group, double[] score) {
    List<List<Integer>> members = new ArrayList<>();
    for (int g = 0; g < Partition.count(group); g++) {
      members.add(new ArrayList<>());
    }
    for (int d = 0; d < group.length; d++) {
      if (group[d] >= 0) {
        members.get(group[d]).add(d);
      }
    }
    members.removeIf(List::isEmpty);
    members.sort(
        (a, b) ->
            a.size() != b.size()
                ? Integer.compare(b.size(), a.size())
                : Integer.compare(a.getFirst(), b.getFirst()));
    int[] numbered = new int[group.length];
    java.util.Arrays.fill(numbered, -1);
    for (int g = 0; g < members.size(); g++) {
      for (int d : members.get(g)) {
        numbered[d] = g;
      }
      members
          .get(g)
          .sort(
              (a, b) ->
                  score[a] != score[b]
                      ? Double.compare(score[b], score[a])
                      : Integer.compare(a, b));
    }
    return new Groups(numbered, score, members);
  }
}
