package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The pairs worth judging: those with an identifier, a title or a printed place in common, and
/// those whose abstracts or titles share enough.
final class Candidates {
  private static final double ABSTRACT_SHARE = 0.2;
  private static final double TITLE_SHARE = 0.6;
  private static final int LARGEST_BLOCK = 300;
  private static final int NEIGHBOURS = 12;
  private final List<Profile> profiles;
  private final PairSet pairs = new PairSet();

  private Candidates(List<Profile> profiles) {
    this.profiles = profiles;
  }

  /// Candidate pairs as `i << 32 | j` with `i < j`, ascending.
  ///
  /// @param profiles in an order that does not depend on the input's
  static long[] of(List<Profile> profiles) {
    Candidates candidates = new Candidates(profiles);
    candidates.block();
    candidates.join();
    return candidates.pairs.sorted();
  }

  private void block() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String key : keys(profiles.get(i))) {
        blocks.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(i);
      }
    }
    blocks.values().forEach(this::pairUp);
  }

  private static List<String> keys(Profile p) {
    List<String> keys = new ArrayList<>();
    add(keys, "a:", p.ids().arxivId());
    add(keys, "d:", p.doi());
    add(keys, "p:", p.ids().pmid());
    if (!p.title().absent()) {
      add(keys, "t:", p.title().key());
      p.title().others().forEach(key -> add(keys, "t:", key));
    }
    if (!p.text().isEmpty()) {
      add(keys, "x:", Long.toHexString(p.text().key()));
    }
    PageRange pages = p.pages();
    if (pages != null && !p.team().isEmpty()) {
      if (p.year() != null) {
        add(keys, "y:", p.year() + "/" + pages.first());
      }
      if (!p.volume().isEmpty()) {
        add(keys, "v:", p.volume() + "/" + pages.first());
      }
    }
    return keys;
  }

  private static void add(List<String> keys, String kind, @Nullable String key) {
    if (key != null) {
      keys.add(kind + key);
    }
  }

  /// All pairs of a block; in a very large one each record meets its neighbours only.
  private void pairUp(List<Integer> block) {
    int reach = block.size() <= LARGEST_BLOCK ? block.size() : NEIGHBOURS;
    for (int i = 0; i < block.size(); i++) {
      int to = Math.min(block.size(), i + 1 + reach);
      for (int j = i + 1; j < to; j++) {
        pairs.add((long) block.get(i) << 32 | block.get(j));
      }
    }
  }

  private void join() {
    int[][] shingles = profiles.stream().map(p -> p.text().shingles()).toArray(int[][]::new);
    addAll(SetJoin.pairs(shingles, ABSTRACT_SHARE));
    int[][] titles = profiles.stream().map(Candidates::titleWords).toArray(int[][]::new);
    addAll(SetJoin.pairs(titles, TITLE_SHARE));
    int[][] rewritten = profiles.stream().map(Candidates::rewrittenWords).toArray(int[][]::new);
    addAll(SetJoin.pairs(rewritten, ABSTRACT_SHARE));
  }

  /// The words of an abstract that has no title to go by.
  private static int[] rewrittenWords(Profile p) {
    return p.title().absent() && !p.text().isEmpty()
        ? Vocabulary.of(p.abstractText()).words()
        : new int[0];
  }

  private static int[] titleWords(Profile p) {
    return p.title().absent()
        ? new int[0]
        : p.title().words().stream()
            .mapToInt(w -> w.hashCode() * 0x9E3779B1)
            .sorted()
            .distinct()
            .toArray();
  }

  private void addAll(long[] found) {
    Arrays.stream(found).forEach(pairs::add);
  }
}
