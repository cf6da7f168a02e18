package dev.papersift.dedup;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pairs worth judging: those with an identifier, a title or a printed place in common, and
/// those whose abstracts or titles share enough.
final class Candidates {
  private static final double ABSTRACT_SHARE = 0.2;
  private static final double TITLE_SHARE = 0.6;
  private static final double VOCABULARY_SHARE = 0.12;
  private static final int SHORT_TEXT = 80;
  private static final int LARGEST_BLOCK = 300;
  private static final int NEIGHBOURS = 12;
  private static final int INDEX_BITS = 24;
  private final List<Profile> profiles;

  /// Heads of the texts that are so short that they may be cut from another: such pairs share too
  /// little of the longer one to be found by their runs.
  private final int[] shortHeads;

  private final PairSet pairs = new PairSet();
  private long[] slots;
  private int used;

  private Candidates(List<Profile> profiles) {
    this.profiles = profiles;
    this.slots = new long[profiles.size() * 3 + 8];
    this.shortHeads =
        profiles.stream()
            .map(Profile::text)
            .filter(text -> !text.isEmpty() && text.length() < SHORT_TEXT)
            .mapToInt(TextProfile::head)
            .sorted()
            .toArray();
  }

  /// Candidate pairs as `i << 32 | j` with `i < j`, ascending.
  ///
  /// @param profiles in an order that does not depend on the input's
  static long[] of(List<Profile> profiles) {
    if (profiles.size() >>> INDEX_BITS != 0) {
      throw new IllegalArgumentException("more than " + (1 << INDEX_BITS) + " records");
    }
    Candidates candidates = new Candidates(profiles);
    candidates.block();
    candidates.joinAbstracts();
    candidates.joinTitles();
    candidates.joinUntitled();
    return candidates.pairs.sorted();
  }

  /// Blocks by hashed keys: 40 bits of the hash and the index, sorted. Two keys of one hash
  /// merely
  /// give a pair more to judge.
  private void block() {
    for (int i = 0; i < profiles.size(); i++) {
      addKeys(i, profiles.get(i));
    }
    Arrays.sort(slots, 0, used);
    int start = 0;
    for (int k = 1; k <= used; k++) {
      if (k == used || slots[k] >>> INDEX_BITS != slots[start] >>> INDEX_BITS) {
        pairUp(start, k);
        start = k;
      }
    }
  }

  private void addKeys(int i, Profile p) {
    add(i, 'a', p.ids().arxivId());
    add(i, 'd', p.doi());
    add(i, 'p', p.ids().pmid());
    if (!p.otherIds().isEmpty()) {
      p.idsOf("arxiv:").forEach(id -> add(i, 'a', id));
      p.idsOf("doi:").forEach(id -> add(i, 'd', id));
      p.idsOf("pmid:").forEach(id -> add(i, 'p', id));
    }
    if (!p.title().absent()) {
      add(i, 't', p.title().spelledKey());
      p.title().others().forEach(key -> add(i, 't', key));
    }
    if (!p.text().isEmpty()) {
      add(i, 'x', p.text().key());
      if (Arrays.binarySearch(shortHeads, p.text().head()) >= 0) {
        add(i, 'h', p.text().head());
      }
    }
    PageRange pages = p.pages();
    if (pages != null && !p.team().isEmpty()) {
      add(i, 'y', p.year() == null ? null : p.year() + "/" + pages.first());
      add(i, 'v', p.volume().isEmpty() ? null : p.volume() + "/" + pages.first());
    }
  }

  private void add(int index, char kind, @Nullable String key) {
    if (key != null) {
      long hash = kind;
      for (int i = 0; i < key.length(); i++) {
        hash = hash * 0x100000001B3L + key.charAt(i);
      }
      add(index, kind, hash);
    }
  }

  private void add(int index, char kind, long hash) {
    if (used == slots.length) {
      slots = Arrays.copyOf(slots, used * 2);
    }
    long scrambled = (hash + kind) * 0x9E3779B97F4A7C15L;
    scrambled ^= scrambled >>> 29;
    slots[used++] = ((scrambled >>> 1) & (-1L << INDEX_BITS)) | index;
  }

  /// All pairs of a block; in a very large one each record meets its neighbours only.
  private void pairUp(int start, int end) {
    int reach = end - start <= LARGEST_BLOCK ? end - start : NEIGHBOURS;
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < Math.min(end, i + 1 + reach); j++) {
        add(index(slots[i]), index(slots[j]));
      }
    }
  }

  private static int index(long slot) {
    return (int) slot & ((1 << INDEX_BITS) - 1);
  }

  private void add(int i, int j) {
    if (i != j) {
      pairs.add((long) Math.min(i, j) << 32 | Math.max(i, j));
    }
  }

  private void joinAbstracts() {
    int[][] samples = new int[profiles.size()][];
    Arrays.setAll(samples, i -> profiles.get(i).text().sample());
    for (long pair : SetJoin.pairs(samples, ABSTRACT_SHARE)) {
      pairs.add(pair);
    }
  }

  /// Titles count where an abstract is missing; elsewhere the abstracts tell.
  private void joinTitles() {
    boolean[] bare = new boolean[profiles.size()];
    boolean any = false;
    for (int i = 0; i < bare.length; i++) {
      bare[i] = profiles.get(i).text().isEmpty();
      any |= bare[i];
    }
    if (!any) {
      return;
    }
    int[][] titles = profiles.stream().map(Candidates::titleWords).toArray(int[][]::new);
    for (long pair : SetJoin.pairs(titles, TITLE_SHARE, bare)) {
      pairs.add(pair);
    }
  }

  private static int[] titleWords(Profile p) {
    return p.title().absent() ? new int[0] : hashes(p.title().words());
  }

  private static int[] hashes(List<String> words) {
    int[] hashes = new int[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = TextProfile.mix(words.get(i).hashCode());
    }
    return IntSets.distinct(hashes, hashes.length);
  }

  /// Abstracts that have no title to go by are compared by their telling words.
  private void joinUntitled() {
    boolean[] untitled = new boolean[profiles.size()];
    int n = 0;
    for (int i = 0; i < untitled.length; i++) {
      untitled[i] = profiles.get(i).title().absent() && !profiles.get(i).text().isEmpty();
      n += untitled[i] ? 1 : 0;
    }
    if (n > 1) {
      int[][] words = new int[untitled.length][];
      Arrays.setAll(
          words,
          i -> untitled[i] ? Vocabulary.of(profiles.get(i).abstractText()).words() : new int[0]);
      for (long pair : SetJoin.pairs(words, VOCABULARY_SHARE)) {
        pairs.add(pair);
      }
    }
  }
}
