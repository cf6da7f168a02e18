package dev.papersift.dedup;

import java.util.Arrays;
import java.util.List;

/// What is kept of every abstract: a hash of its letters, its length, and a sample of its runs
/// of
/// three words. Immutable; the sample must not be changed.
final class TextProfile {
  static final TextProfile NONE = new TextProfile(0, 0, new int[0]);

  /// One run in four is kept, the same ones in every text that has them.
  private static final int SAMPLE_MASK = 3;

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private final long key;
  private final int length;
  private final int[] sample;

  private TextProfile(long key, int length, int[] sample) {
    this.key = key;
    this.length = length;
    this.sample = sample;
  }

  /// Scans a text. Plain ASCII without markup, which is most of it, is hashed as it stands; the
  /// rest goes through [FoldedWords], with the same result.
  static TextProfile of(String text) {
    return isSimple(text) ? ofSimple(text) : ofWords(FoldedWords.of(text));
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x80 && !FoldedWords.isMark(c)) || c == '<' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  static TextProfile ofWords(List<String> words) {
    Builder builder = new Builder(words.size());
    for (String word : words) {
      for (int k = 0; k < word.length(); k++) {
        builder.letter(word.charAt(k));
      }
      builder.endWord();
    }
    return builder.profile();
  }

  private static TextProfile ofSimple(String text) {
    Builder builder = new Builder(text.length() / 5 + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#') {
        builder.letter(c);
      } else if (c >= 'A' && c <= 'Z') {
        builder.letter((char) (c + 32));
      } else if (c != '\'' && c != '\u2019' && c != '`') {
        builder.endWord();
      }
    }
    builder.endWord();
    return builder.profile();
  }

  /// Hash of all letters in order; equal for equal folded text.
  long key() {
    return key;
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

  /// Collects the letters of a text.
  private static final class Builder {
    private int[] runs;
    private int kept;
    private int words;
    private long key;
    private int word;
    private boolean inside;
    private int last;
    private int beforeLast;

    Builder(int size) {
      runs = new int[Math.max(8, size / 3)];
    }

    void letter(char c) {
      key = key * PRIME + c;
      word = word * 31 + c;
      inside = true;
    }

    void endWord() {
      if (!inside) {
        return;
      }
      int hash = mix(word);
      if (++words > 2) {
        int run = run(beforeLast, last, hash);
        if ((run & SAMPLE_MASK) == 0) {
          if (kept == runs.length) {
            runs = Arrays.copyOf(runs, kept * 2);
          }
          runs[kept++] = run;
        }
      }
      beforeLast = last;
      last = hash;
      word = 0;
      inside = false;
    }

    TextProfile profile() {
      return new TextProfile(key, words, IntSets.distinct(runs, kept));
    }
  }
}
