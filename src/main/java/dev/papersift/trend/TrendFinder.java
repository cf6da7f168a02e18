package dev.papersift.trend;

import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares two sets of records. Stateless; the answer does not depend on the order of the
/// records.
public final class TrendFinder {
  private static final double SIGNIFICANT = 0.05;
  private static final int LEAST = 3;
  private static final int MOST = 25;
  private static final double MOSTLY = 0.7;

  private TrendFinder() {}

  /// Compares.
  ///
  /// @param before the first set, each record once
  /// @param after the second set; a record of both has one id in both
  /// @param themes the topics of both sets together
  public static Trends compare(
      Collection<MergedRecord> before, Collection<MergedRecord> after, List<Theme> themes) {
    Map<String, MergedRecord> old = byId(before);
    Map<String, MergedRecord> young = byId(after);
    List<TermTrend> terms = terms(old.values(), young.values());
    return new Trends(
        old.size(),
        young.size(),
        without(young, old.keySet()),
        without(old, young.keySet()),
        young.values().stream().filter(r -> old.containsKey(r.id())).toList(),
        topics(old.keySet(), young.keySet(), themes),
        terms.stream().filter(t -> t.shareAfter() > t.shareBefore()).limit(MOST).toList(),
        terms.stream().filter(t -> t.shareAfter() < t.shareBefore()).limit(MOST).toList());
  }

  private static Map<String, MergedRecord> byId(Collection<MergedRecord> records) {
    Map<String, MergedRecord> sorted = new TreeMap<>();
    for (MergedRecord record : records) {
      sorted.merge(record.id(), record, TrendFinder::first);
    }
    return sorted;
  }

  private static MergedRecord first(MergedRecord a, MergedRecord b) {
    return a.sources().getFirst().compareTo(b.sources().getFirst()) <= 0 ? a : b;
  }

  private static List<MergedRecord> without(Map<String, MergedRecord> records, Set<String> ids) {
    return records.values().stream().filter(r -> !ids.contains(r.id())).toList();
  }

  private static List<TopicTrend> topics(Set<String> old, Set<String> young, List<Theme> themes) {
    List<TopicTrend> trends = new ArrayList<>();
    for (Theme theme : themes) {
      int before = (int) theme.records().stream().filter(old::contains).count();
      int after = (int) theme.records().stream().filter(young::contains).count();
      trends.add(
          new TopicTrend(
              theme.id(),
              theme.label(),
              before,
              after,
              share(before, old.size()),
              share(after, young.size())));
    }
    trends.sort(
        Comparator.comparingDouble((TopicTrend t) -> -t.change()).thenComparingInt(TopicTrend::id));
    return trends;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// The terms whose change is beyond chance, surest first: Fisher's exact test, with the false
  /// discovery rate held by the procedure of Benjamini and Hochberg (1995).
  private static List<TermTrend> terms(
      Collection<MergedRecord> before, Collection<MergedRecord> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    TermCounts old = new TermCounts();
    TermCounts young = new TermCounts();
    old.add(before);
    young.add(after);
    Set<String> keys = new TreeSet<>(old.records().keySet());
    keys.addAll(young.records().keySet());
    FisherExact test = new FisherExact(before.size() + after.size());
    Map<String, Double> tested = new HashMap<>();
    for (String key : keys) {
      int a = old.records().getOrDefault(key, 0);
      int b = young.records().getOrDefault(key, 0);
      if (a + b >= LEAST) {
        tested.put(key, test.p(a, before.size(), b, after.size()));
      }
    }
    return significant(tested, old, young, before.size(), after.size());
  }

  private static List<TermTrend> significant(
      Map<String, Double> tested, TermCounts old, TermCounts young, int n, int m) {
    List<Map.Entry<String, Double>> ordered = new ArrayList<>(tested.entrySet());
    ordered.sort(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey));
    Map<String, TermTrend> found = new TreeMap<>();
    List<String> surest = new ArrayList<>();
    double adjusted = 1;
    for (int i = ordered.size() - 1; i >= 0; i--) {
      adjusted = Math.min(adjusted, ordered.get(i).getValue() * ordered.size() / (i + 1));
      String key = ordered.get(i).getKey();
      if (adjusted <= SIGNIFICANT) {
        int a = old.records().getOrDefault(key, 0);
        int b = young.records().getOrDefault(key, 0);
        String spelling = (b >= a ? young : old).spelling(key);
        found.put(key, new TermTrend(spelling, a, b, share(a, n), share(b, m), adjusted));
        surest.addFirst(key);
      }
    }
    Set<String> covered = covered(found);
    return surest.stream().filter(key -> !covered.contains(key)).map(found::get).toList();
  }

  /// Pairs one word of which did not change with them, and words that hardly stand outside a pair.
  private static Set<String> covered(Map<String, TermTrend> found) {
    Set<String> covered = new HashSet<>();
    for (Map.Entry<String, TermTrend> entry : found.entrySet()) {
      int blank = entry.getKey().indexOf(' ');
      if (blank < 0) {
        continue;
      }
      String first = entry.getKey().substring(0, blank);
      String second = entry.getKey().substring(blank + 1);
      if (!sameWay(found.get(first), entry.getValue())
          || !sameWay(found.get(second), entry.getValue())) {
        covered.add(entry.getKey());
        continue;
      }
      for (String word : List.of(first, second)) {
        if (records(entry.getValue()) >= MOSTLY * records(found.get(word))) {
          covered.add(word);
        }
      }
    }
    return covered;
  }

  private static boolean sameWay(@Nullable TermTrend word, TermTrend pair) {
    return word != null && (word.after() > word.before()) == (pair.after() > pair.before());
  }

  private static int records(@Nullable TermTrend term) {
    return term == null ? 0 : term.before() + term.after();
  }
}
