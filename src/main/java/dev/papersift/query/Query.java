package dev.papersift.query;

import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Words and quoted phrases that a record's title, abstract, authors, venue or keywords must
/// all hold. Ranking is BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75) with the title
/// counted
/// three times; ties keep the order of the answer. Immutable.
public final class Query {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int TITLE_WEIGHT = 3;
  private final List<List<String>> phrases;

  private Query(List<List<String>> phrases) {
    this.phrases = phrases;
  }

  /// Reads a query.
  ///
  /// @param text words, and phrases in double quotes; case and accents do not matter
  /// @return the query; an empty one, which matches everything, when there is no word in the
  ///     text
  public static Query parse(String text) {
    List<List<String>> phrases = new ArrayList<>();
    String[] pieces = text.split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      List<String> words = Words.of(pieces[i]);
      boolean quoted = i % 2 == 1;
      if (quoted && !words.isEmpty()) {
        phrases.add(words);
      } else {
        words.forEach(word -> phrases.add(List.of(word)));
      }
    }
    return new Query(List.copyOf(phrases));
  }

  /// True when it matches everything.
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /// The records that match, best first.
  public List<MergedRecord> rank(List<MergedRecord> records) {
    if (isEmpty()) {
      return records;
    }
    List<Searched> all = records.stream().map(this::search).toList();
    double average = all.stream().mapToInt(Searched::length).average().orElse(1);
    Map<Integer, Double> rarity = new TreeMap<>();
    for (int p = 0; p < phrases.size(); p++) {
      int phrase = p;
      long holding = all.stream().filter(s -> s.counts[phrase] > 0).count();
      rarity.put(p, StrictMath.log(1 + (records.size() - holding + 0.5) / (holding + 0.5)));
    }
    return all.stream()
        .filter(Searched::matches)
        .sorted(Comparator.comparingDouble((Searched s) -> -score(s, rarity, average)))
        .map(Searched::record)
        .toList();
  }

  private static double score(Searched found, Map<Integer, Double> rarity, double average) {
    double sum = 0;
    for (int p = 0; p < found.counts.length; p++) {
      double count = found.counts[p];
      double length = 1 - B + B * found.length / average;
      sum += rarity.getOrDefault(p, 0.0) * count * (K1 + 1) / (count + K1 * length);
    }
    return sum;
  }

  private Searched search(MergedRecord record) {
    List<String> title = Words.of(record.paper().title());
    List<String> rest = Words.of(record.paper().abstractOrEmpty());
    List<String> other = new ArrayList<>();
    record.paper().authors().forEach(author -> other.addAll(Words.of(author)));
    record.paper().keywords().forEach(keyword -> other.addAll(Words.of(keyword)));
    String venue = record.paper().venue();
    other.addAll(Words.of(venue == null ? "" : venue));
    int[] counts = new int[phrases.size()];
    for (int p = 0; p < counts.length; p++) {
      List<String> phrase = phrases.get(p);
      counts[p] = TITLE_WEIGHT * count(title, phrase) + count(rest, phrase) + count(other, phrase);
    }
    return new Searched(record, counts, TITLE_WEIGHT * title.size() + rest.size());
  }

  private static int count(List<String> words, List<String> phrase) {
    int found = 0;
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      int k = 0;
      while (k < phrase.size() && words.get(i + k).equals(phrase.get(k))) {
        k++;
      }
      found += k == phrase.size() ? 1 : 0;
    }
    return found;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Searched(MergedRecord record, int[] counts, int length) {
    boolean matches() {
      for (int count : counts) {
        if (count == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
