package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;

/// The folded words of a text in a row, with where each ends and its hash: the words of
/// [FoldedWords] without a string for each. Immutable; the arrays must not be changed.
final class FoldedText {
  private final String letters;
  private final int[] ends;
  private final int[] hashes;

  private FoldedText(String letters, int[] ends, int[] hashes) {
    this.letters = letters;
    this.ends = ends;
    this.hashes = hashes;
  }

  /// Of one text by itself; [TextScan] is quicker with many.
  static FoldedText of(String text) {
    return new TextScan().fold(text);
  }

  /// @param letters all words
  /// @param ends where each ends
  /// @param codes hash code of each
  static FoldedText of(String letters, int[] ends, int[] codes) {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = TextProfile.mix(codes[i]);
    }
    return new FoldedText(letters, ends, codes);
  }

  /// @param list the words
  static FoldedText ofWords(List<String> list) {
    int[] ends = new int[list.size()];
    int[] codes = new int[ends.length];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += list.get(i).length();
      ends[i] = end;
      codes[i] = list.get(i).hashCode();
    }
    return of(String.join("", list), ends, codes);
  }

  /// Number of words.
  int size() {
    return ends.length;
  }

  /// All words without separator.
  String letters() {
    return letters;
  }

  /// The first words without separator.
  String letters(int words) {
    return words == ends.length ? letters : letters.substring(0, words == 0 ? 0 : ends[words - 1]);
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
    List<String> words = new ArrayList<>(ends.length);
    for (int i = 0; i < ends.length; i++) {
      words.add(word(i));
    }
    return words;
  }
}
