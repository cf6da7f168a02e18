package dev.papersift.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well the words of topics fit together (NPMI as gensim's `c_npmi` with windows of ten words,
/// its quirk with words that leave the window included) and how different the topics are.
///
/// @param npmi mean over topics
/// @param diversity share of distinct words among the top ten of all topics
record WordScore(double npmi, double diversity) {
  private static final int WINDOW = 10;
  private static final int TOP = 10;
  private static final double EPSILON = 1e-12;

  static WordScore of(List<List<String>> topics, List<List<String>> documents) {
    Set<String> wanted = new HashSet<>();
    topics.forEach(t -> wanted.addAll(top(t)));
    Map<String, Integer> one = new HashMap<>();
    Map<List<String>, Integer> two = new HashMap<>();
    int windows = 0;
    for (List<String> document : documents) {
      Set<String> here = new HashSet<>();
      int last = Math.max(0, document.size() - WINDOW);
      for (int from = 0; from <= last; from++) {
        if (from == 0) {
          here.addAll(document.subList(0, Math.min(WINDOW, document.size())));
        } else {
          here.remove(document.get(from - 1));
          here.add(document.get(from + WINDOW - 1));
        }
        windows++;
        List<String> seen = here.stream().filter(wanted::contains).sorted().toList();
        for (int i = 0; i < seen.size(); i++) {
          one.merge(seen.get(i), 1, Integer::sum);
          for (int j = i + 1; j < seen.size(); j++) {
            two.merge(List.of(seen.get(i), seen.get(j)), 1, Integer::sum);
          }
        }
      }
    }
    double sum = 0;
    for (List<String> topic : topics) {
      sum += npmi(top(topic), one, two, windows);
    }
    int words = topics.stream().mapToInt(t -> top(t).size()).sum();
    return new WordScore(sum / topics.size(), (double) wanted.size() / Math.max(words, 1));
  }

  private static List<String> top(List<String> topic) {
    return topic.subList(0, Math.min(TOP, topic.size()));
  }

  private static double npmi(
      List<String> topic, Map<String, Integer> one, Map<List<String>, Integer> two, double n) {
    List<Double> values = new ArrayList<>();
    for (String a : topic) {
      for (String b : topic) {
        if (!a.equals(b)) {
          double first = one.getOrDefault(a, 0) / n;
          double second = one.getOrDefault(b, 0) / n;
          List<String> key = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
          double both = two.getOrDefault(key, 0) / n + EPSILON;
          boolean known = first > 0 && second > 0;
          values.add(known ? Math.log(both / (first * second)) / -Math.log(both) : 0);
        }
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
