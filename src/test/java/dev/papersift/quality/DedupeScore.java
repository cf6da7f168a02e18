package dev.papersift.quality;

import dev.papersift.record.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Removed records as the published tables count them: of each gold group one must survive; a
/// removed singleton, or a group with no survivor, is a false removal.
record DedupeScore(int truePositives, int falsePositives, int missed, int possible, int records) {
  static DedupeScore of(
      List<String> ids, List<Set<String>> gold, List<List<Source>> predicted, int possible) {
    Set<String> known = new HashSet<>(ids);
    Map<String, Integer> groupOf = new HashMap<>();
    int removable = 0;
    for (int i = 0; i < gold.size(); i++) {
      int size = 0;
      for (String id : gold.get(i)) {
        groupOf.put(id, i);
        size += known.contains(id) ? 1 : 0;
      }
      removable += Math.max(0, size - 1);
    }
    Set<String> removed = new HashSet<>(known);
    Set<Integer> alive = new HashSet<>();
    for (List<Source> group : predicted) {
      String survivor =
          group.stream().map(s -> ids.get(s.ordinal() - 1)).min(String::compareTo).orElseThrow();
      removed.remove(survivor);
      if (groupOf.containsKey(survivor)) {
        alive.add(groupOf.get(survivor));
      }
    }
    int wrong = (int) removed.stream().filter(id -> !groupOf.containsKey(id)).count();
    for (int i = 0; i < gold.size(); i++) {
      boolean there = gold.get(i).stream().anyMatch(known::contains);
      wrong += there && !alive.contains(i) ? 1 : 0;
    }
    int right = removed.size() - wrong;
    return new DedupeScore(right, wrong, removable - right, possible, ids.size());
  }

  double sensitivity() {
    int removable = truePositives + missed;
    return removable == 0 ? 1 : (double) truePositives / removable;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "TP %d FP %d FN %d sensitivity %.4f, possible pairs %d of %d records",
        truePositives,
        falsePositives,
        missed,
        sensitivity(),
        possible,
        records);
  }
}
