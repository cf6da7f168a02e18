package dev.papersift.dedup;

import java.util.Arrays;
import java.util.List;

/// Reads one text after the other into the same buffers, so that a text costs no memory but for
/// what is kept of it. Not thread-safe.
final class TextScan {
  /// One run in four is kept, the same ones in every text that has them.
  private static final int SAMPLE_MASK = 3;

  private static final int HEAD = 12;
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final Step STEP = Step.ofClasses();
  private char[] chars = {};
  private char[] letters = {};
  private int[] words = {0};

  /// Where words end; the runs of a profile.
  private int[] ends = {0};
  private final IntSets.Dealer dealer = new IntSets.Dealer();

  /// What a character does to the hashes that run along: each becomes itself times a factor and
  /// the letter's code. So the scan has no branch, since where words end cannot be foreseen.
  ///
  /// @param text factor of the hash of all letters
  /// @param word factor of the hash of the word, 0 where it ends
  /// @param code code of the letter, 0 for none
  /// @param letter 1 for a letter
  /// @param within 0 where a word ends
  private record Step(long[] text, int[] word, int[] code, int[] letter, int[] within) {
    static Step ofClasses() {
      int n = 0x80;
      Step step = new Step(new long[n], new int[n], new int[n], new int[n], new int[n]);
      for (int c = 0; c < n; c++) {
        int folded = Letters.classOf(c);
        boolean isLetter = folded > Letters.SKIPPED;
        step.text[c] = isLetter ? PRIME : 1;
        step.word[c] = isLetter ? 31 : folded;
        step.code[c] = isLetter ? folded : 0;
        step.letter[c] = isLetter ? 1 : 0;
        step.within[c] = folded == Letters.PARTS ? 0 : 1;
      }
      return step;
    }
  }

  /// What is kept of an abstract. Plain text without markup, which is most of it, is hashed as it
  /// stands; the rest goes through [FoldedWords], with the same result.
  TextProfile profile(String text) {
    reserve(text.length());
    if (!Letters.isSimple(text, chars)) {
      return profile(FoldedWords.of(text));
    }
    Step step = STEP;
    char[] from = chars;
    int[] to = words;
    long key = 0;
    int n = 0;
    int word = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = from[i] & 0x7f;
      int within = step.within[c];
      to[n] = word;
      n += inside & (within ^ 1);
      inside = (inside | step.letter[c]) & within;
      key = key * step.text[c] + step.code[c];
      word = word * step.word[c] + step.code[c];
    }
    to[n] = word;
    return profile(key, n + inside);
  }

  private TextProfile profile(List<String> list) {
    reserve(2 * list.size());
    long key = 0;
    int n = 0;
    for (String word : list) {
      for (int k = 0; k < word.length(); k++) {
        key = key * PRIME + word.charAt(k);
      }
      words[n++] = word.hashCode();
    }
    return profile(key, n);
  }

  private void reserve(int length) {
    if (length > chars.length) {
      int most = Math.max(length, 2 * chars.length);
      chars = new char[most];
      letters = new char[most];
      words = new int[most / 2 + 1];
      ends = new int[words.length];
    }
  }

  /// Takes the first `n` words and leaves the runs of three among them that belong to the sample.
  private TextProfile profile(long key, int n) {
    int head = 0;
    int kept = 0;
    int beforeLast = 0;
    int last = 0;
    for (int i = 0; i < n; i++) {
      int hash = TextProfile.mix(words[i]);
      head = i < HEAD ? head * 31 + hash : head;
      int run = TextProfile.run(beforeLast, last, hash);
      ends[kept] = run;
      kept += i > 1 && (run & SAMPLE_MASK) == 0 ? 1 : 0;
      beforeLast = last;
      last = hash;
    }
    return new TextProfile(key, head, n, dealer.distinct(ends, kept));
  }

  /// The words and runs of a text.
  WordRuns runs(String text) {
    return runs(text, fold(text));
  }

  /// The same of a text that was folded before.
  WordRuns runs(String text, FoldedText folded) {
    return WordRuns.of(text, folded, dealer);
  }

  /// The folded words of a text in a row.
  FoldedText fold(String text) {
    reserve(text.length());
    if (!Letters.isSimple(text, chars)) {
      return FoldedText.ofWords(FoldedWords.of(text));
    }
    Step step = STEP;
    char[] from = chars;
    int n = 0;
    int letter = 0;
    int word = 0;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = from[i] & 0x7f;
      int within = step.within[c];
      words[n] = word;
      ends[n] = letter;
      n += inside & (within ^ 1);
      inside = (inside | step.letter[c]) & within;
      letters[letter] = (char) step.code[c];
      letter += step.letter[c];
      word = word * step.word[c] + step.code[c];
    }
    words[n] = word;
    ends[n] = letter;
    n += inside;
    return FoldedText.of(
        new String(letters, 0, letter), Arrays.copyOf(ends, n), Arrays.copyOf(words, n));
  }
}
