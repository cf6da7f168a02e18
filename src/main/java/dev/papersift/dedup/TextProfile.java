package dev.papersift.dedup;

/// What is kept of every abstract: a hash of its letters, its length, and a sample of its runs
/// of
/// three words. Immutable; the sample must not be changed.
final class TextProfile {
  private final long key;
  private final int head;
  private final int length;
  private final int[] sample;

  TextProfile(long key, int head, int length, int[] sample) {
    this.key = key;
    this.head = head;
    this.length = length;
    this.sample = sample;
  }

  /// Of one text by itself; [TextScan] is quicker with many.
  static TextProfile of(String text) {
    return new TextScan().profile(text);
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
}
