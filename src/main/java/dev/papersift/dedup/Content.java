package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Entries that say the same: equal in every field that deduplication looks at.
///
/// @param paper the first of them in order of sources
/// @param entries all of them, in order of sources; never empty
record Content(Paper paper, List<Entry> entries) {
  /// An entry under the hash of what it says.
  private record Hashed(long hash, Entry entry) {}

  private static final int INDEX_BITS = 24;
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final Comparator<Hashed> BY_HASH =
      Comparator.comparingLong(Hashed::hash)
          .thenComparing((a, b) -> byFields(a.entry().paper(), b.entry().paper()))
          .thenComparing(h -> h.entry().source());

  /// Gathers entries by what they say.
  ///
  /// @return the contents in an order that depends on what they say alone
  static List<Content> of(List<Entry> entries) {
    if (entries.size() >>> INDEX_BITS != 0) {
      throw new IllegalArgumentException("more than " + (1 << INDEX_BITS) + " records");
    }
    long[] hashes = new long[entries.size()];
    Arrays.setAll(hashes, i -> hash(entries.get(i).paper()));
    long[] order = new long[hashes.length];
    Arrays.setAll(order, i -> (hashes[i] & (-1L << INDEX_BITS)) | i);
    Arrays.sort(order);
    List<Content> contents = new ArrayList<>(order.length);
    int start = 0;
    for (int k = 1; k <= order.length; k++) {
      if (k == order.length || order[k] >> INDEX_BITS != order[start] >> INDEX_BITS) {
        if (k - start == 1) {
          Entry entry = entries.get(index(order[start]));
          contents.add(new Content(entry.paper(), List.of(entry)));
        } else {
          addAll(Arrays.copyOfRange(order, start, k), hashes, entries, contents);
        }
        start = k;
      }
    }
    return contents;
  }

  private static int index(long slot) {
    return (int) slot & ((1 << INDEX_BITS) - 1);
  }

  /// Adds what entries say whose hashes begin alike.
  private static void addAll(
      long[] slots, long[] hashes, List<Entry> entries, List<Content> contents) {
    List<Hashed> hashed = new ArrayList<>(slots.length);
    for (long slot : slots) {
      hashed.add(new Hashed(hashes[index(slot)], entries.get(index(slot))));
    }
    hashed.sort(BY_HASH);
    int start = 0;
    for (int k = 1; k <= hashed.size(); k++) {
      if (k == hashed.size() || !saysTheSame(hashed.get(start), hashed.get(k))) {
        contents.add(content(hashed.subList(start, k)));
        start = k;
      }
    }
  }

  private static Content content(List<Hashed> same) {
    Entry first = same.getFirst().entry();
    List<Entry> all = same.size() == 1 ? List.of(first) : same.stream().map(Hashed::entry).toList();
    return new Content(first.paper(), all);
  }

  private static boolean saysTheSame(Hashed a, Hashed b) {
    return a.hash() == b.hash() && byFields(a.entry().paper(), b.entry().paper()) == 0;
  }

  private static int byFields(Paper a, Paper b) {
    return a.equals(b) ? 0 : fields(a).compareTo(fields(b));
  }

  private static String fields(Paper p) {
    return String.join("\n", p.title(), p.abstractOrEmpty(), others(p));
  }

  private static String others(Paper p) {
    return String.join("\t", p.authors())
        + "\n"
        + p.year()
        + p.venue()
        + "\n"
        + p.volume()
        + "\n"
        + p.pages()
        + p.ids()
        + p.otherIds()
        + p.truncated();
  }

  private static long hash(Paper p) {
    long hash = p.title().hashCode();
    hash = hash * PRIME + p.abstractOrEmpty().hashCode();
    hash = hash * PRIME + p.authors().hashCode();
    hash = hash * PRIME + Objects.hash(p.year(), p.venue(), p.volume(), p.pages());
    return hash * PRIME + p.ids().hashCode() * 2L + (p.truncated() ? 1 : 0);
  }
}
