package dev.papersift.dedup;

import java.util.Arrays;
import java.util.List;

/// What is kept of every abstract: a hash of its letters, its length, and a sample of its runs
/// of
/// three words. Immutable; the sample must not be changed.
final class TextProfile {
  /// One run in four is kept, the same ones in every text that has them.
  private static final int SAMPLE_MASK = 3;

  private static final int HEAD = 12;
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private final long key;
  private final int head;
  private final int length;
  private final int[] sample;

  private TextProfile(long key, int head, int length, int[] sample) {
    this.key = key;
    this.head = head;
    this.length = length;
    this.sample = sample;
  }

  /// Scans a text. Plain ASCII without markup, which is most of it, is hashed as it stands; the
  /// rest goes through [FoldedWords], with the same result.
  static TextProfile of(String text) {
    byte[] chars = Letters.ascii(text);
    if (chars == null) {
      return ofWords(FoldedWords.of(text));
    }
    Runs runs = new Runs(chars.length / 16);
    long key = 0;
    int word = 0;
    boolean inside = false;
    for (byte c : chars) {
      byte folded = Letters.classOf(c);
      if (folded > Letters.NOT_SIMPLE) {
        key = key * PRIME + folded;
        word = word * 31 + folded;
        inside = true;
      } else if (folded == Letters.NOT_SIMPLE) {
        return ofWords(FoldedWords.of(text));
      } else if (folded == Letters.PARTS && inside) {
        runs.add(word);
        word = 0;
        inside = false;
      }
    }
    if (inside) {
      runs.add(word);
    }
    return runs.profile(key);
  }

  private static TextProfile ofWords(List<String> words) {
    Runs runs = new Runs(words.size());
    long key = 0;
    for (String word : words) {
      for (int k = 0; k < word.length(); k++) {
        key = key * PRIME + word.charAt(k);
      }
      runs.add(word.hashCode());
    }
    return runs.profile(key);
  }

  /// Hash of all letters in order; equal for equal folded text.
  long key() {
    return key;
  }

  /// Hash of the first dozen words, by which a text and what was cut from it meet.
  int head() {
    return head;
  }

  /// Number of words, repeats included.
  int length() {
    return length;
  }

  /// A quarter of the distinct hashes of three words in a row, sorted.
  int[] sample() {
    return sample;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /// Scrambles a hash so that all its bits count.
  static int mix(int h) {
    int x = (h ^ (h >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }

  /// Hash of a run of three words from the mixed hashes of each.
  static int run(int first, int second, int third) {
    return mix((first * 31 + second) * 31 + third);
  }

  /// Collects the runs of a text.
  private static final class Runs {
    private int[] kept;
    private int size;
    private int words;
    private int head;
    private int last;
    private int beforeLast;

    Runs(int expected) {
      kept = new int[Math.max(8, expected)];
    }

    void add(int word) {
      int hash = mix(word);
      if (++words <= HEAD) {
        head = head * 31 + hash;
      }
      if (words > 2) {
        int run = run(beforeLast, last, hash);
        kept = size == kept.length ? Arrays.copyOf(kept, size * 2) : kept;
        kept[size] = run;
        size += (run & SAMPLE_MASK) == 0 ? 1 : 0;
      }
      beforeLast = last;
      last = hash;
    }

    TextProfile profile(long key) {
      return new TextProfile(key, head, words, IntSets.distinctHashes(kept, size));
    }
  }
}
