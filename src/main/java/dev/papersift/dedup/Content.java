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
/// @param at where the first of them stands in the input
record Content(Paper paper, List<Entry> entries, int at) {
  /// An entry of the input under the hash of what it says.
  private record Hashed(long hash, Entry entry, int at) {}

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
          int at = index(order[start]);
          Entry entry = entries.get(at);
          contents.add(new Content(entry.paper(), List.of(entry), at));
        } else {
          addAll(Arrays.copyOfRange(order, start, k), hashes, entries, contents);
        }
        start = k;
      }
    }
    return contents;
  }

  /// The numbers of contents in the order of the input: what was made together lies together in
  /// memory, and is read quicker one after the other.
  ///
  /// @param entries how many entries the input has
  static int[] inOrderOfInput(List<Content> contents, int entries) {
    int[] numbers = new int[entries];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < contents.size(); i++) {
      numbers[contents.get(i).at] = i;
    }
    int n = 0;
    for (int number : numbers) {
      numbers[n] = number;
      n += number < 0 ? 0 : 1;
    }
    return Arrays.copyOf(numbers, n);
  }

  private static int index(long slot) {
    return (int) slot & ((1 << INDEX_BITS) - 1);
  }

  /// Adds what entries say whose hashes begin alike.
  private static void addAll(
      long[] slots, long[] hashes, List<Entry> entries, List<Content> contents) {
    List<Hashed> hashed = new ArrayList<>(slots.length);
    for (long slot : slots) {
      int at = index(slot);
      hashed.add(new Hashed(hashes[at], entries.get(at), at));
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
    return new Content(first.paper(), all, same.getFirst().at());
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
