package dev.papersift.dedup;

import java.util.Arrays;
import java.util.List;

/// An abstract as sets of hashed words and of hashed runs of three words. Immutable; the arrays
/// must
/// not be changed.
final class TextProfile {
  static final TextProfile NONE = new TextProfile(0, 0, new int[0], new int[0]);
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private final long key;
  private final int length;
  private final int[] words;
  private final int[] shingles;

  private TextProfile(long key, int length, int[] words, int[] shingles) {
    this.key = key;
    this.length = length;
    this.words = words;
    this.shingles = shingles;
  }

  static TextProfile of(List<String> words) {
    int n = words.size();
    int[] hashes = new int[n];
    int[] shingles = new int[Math.max(0, n - 2)];
    long key = 0;
    for (int i = 0; i < n; i++) {
      String word = words.get(i);
      hashes[i] = mix(word.hashCode());
      for (int k = 0; k < word.length(); k++) {
        key = key * PRIME + word.charAt(k);
      }
      if (i >= 2) {
        shingles[i - 2] = mix((hashes[i - 2] * 31 + hashes[i - 1]) * 31 + hashes[i]);
      }
    }
    return new TextProfile(key, n, distinct(hashes), distinct(shingles));
  }

  private static int mix(int h) {
    int x = (h ^ (h >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }

  private static int[] distinct(int[] values) {
    Arrays.sort(values);
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[n++] = values[i];
      }
    }
    return Arrays.copyOf(values, n);
  }

  /// Hash of all letters in order; equal for equal folded text.
  long key() {
    return key;
  }

  /// Number of words, repeats included.
  int length() {
    return length;
  }

  /// Distinct word hashes, sorted.
  int[] words() {
    return words;
  }

  /// Distinct hashes of three words in a row, sorted.
  int[] shingles() {
    return shingles;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /// How many values two sorted sets share.
  static int shared(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        n++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return n;
  }
}
