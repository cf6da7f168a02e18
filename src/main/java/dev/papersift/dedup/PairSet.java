package dev.papersift.dedup;

import java.util.Arrays;

/// Pairs, each once, as an open hash set of longs.
final class PairSet {
  private static final long EMPTY = -1;
  private long[] table = new long[1 << 10];
  private int size;

  PairSet() {
    Arrays.fill(table, EMPTY);
  }

  /// Adds a pair; false when it was there.
  boolean add(long pair) {
    int at = find(pair);
    if (table[at] != EMPTY) {
      return false;
    }
    table[at] = pair;
    if (++size * 2 > table.length) {
      grow();
    }
    return true;
  }

  /// The pairs, ascending.
  long[] sorted() {
    long[] kept = new long[size];
    int n = 0;
    for (long entry : table) {
      if (entry >= 0) {
        kept[n++] = entry;
      }
    }
    long[] sorted = Arrays.copyOf(kept, n);
    Arrays.sort(sorted);
    return sorted;
  }

  private int find(long pair) {
    long h = pair * 0x9E3779B97F4A7C15L;
    int at = (int) (h >>> 40) & (table.length - 1);
    while (table[at] != EMPTY && table[at] != pair) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.fill(table, EMPTY);
    for (long entry : old) {
      if (entry != EMPTY) {
        table[find(entry)] = entry;
      }
    }
  }
}
