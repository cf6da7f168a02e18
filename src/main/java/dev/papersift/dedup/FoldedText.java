package dev.papersift.dedup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The folded words of a text in a row, with where each ends and its hash: the words of
/// [FoldedWords] without a string for each. Immutable; the arrays must not be changed.
final class FoldedText {
  private static final int LETTERS_A_WORD = 5;
  private final String letters;
  private final int[] ends;
  private final int[] hashes;
  private final int size;

  private FoldedText(String letters, int[] ends, int[] hashes, int size) {
    this.letters = letters;
    this.ends = ends;
    this.hashes = hashes;
    this.size = size;
  }

  /// Scans a text. Plain ASCII without markup is folded as it stands.
  static FoldedText of(String text) {
    byte[] chars = Letters.ascii(text);
    if (chars == null) {
      return ofWords(FoldedWords.of(text));
    }
    byte[] out = new byte[chars.length];
    Words words = new Words(chars.length / LETTERS_A_WORD);
    int n = 0;
    int hash = 0;
    int start = 0;
    for (byte c : chars) {
      byte folded = Letters.classOf(c);
      if (folded > Letters.NOT_SIMPLE) {
        out[n++] = folded;
        hash = hash * 31 + folded;
      } else if (folded == Letters.NOT_SIMPLE) {
        return ofWords(FoldedWords.of(text));
      } else if (folded == Letters.PARTS && n > start) {
        words.add(n, hash);
        start = n;
        hash = 0;
      }
    }
    if (n > start) {
      words.add(n, hash);
    }
    return words.of(new String(out, 0, n, StandardCharsets.ISO_8859_1));
  }

  private static FoldedText ofWords(List<String> list) {
    Words words = new Words(list.size());
    int end = 0;
    for (String word : list) {
      end += word.length();
      words.add(end, word.hashCode());
    }
    return words.of(String.join("", list));
  }

  /// Number of words.
  int size() {
    return size;
  }

  /// All words without separator.
  String letters() {
    return letters;
  }

  /// The first words without separator.
  String letters(int words) {
    return words == size ? letters : letters.substring(0, words == 0 ? 0 : ends[words - 1]);
  }

  /// One word.
  String word(int i) {
    return letters.substring(start(i), ends[i]);
  }

  /// The length of one word.
  int length(int i) {
    return ends[i] - start(i);
  }

  private int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /// Hash of one word, its bits well mixed.
  int hash(int i) {
    return hashes[i];
  }

  /// All words as strings.
  List<String> words() {
    List<String> words = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(word(i));
    }
    return words;
  }

  /// Collects ends and hashes.
  private static final class Words {
    private int[] ends;
    private int[] hashes;
    private int size;

    Words(int expected) {
      ends = new int[Math.max(8, expected)];
      hashes = new int[ends.length];
    }

    void add(int end, int hash) {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
      }
      ends[size] = end;
      hashes[size++] = TextProfile.mix(hash);
    }

    FoldedText of(String letters) {
      return new FoldedText(letters, ends, hashes, size);
    }
  }
}
