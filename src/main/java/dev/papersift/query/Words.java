package dev.papersift.query;

import dev.papersift.text.Fold;
import java.util.ArrayList;
import java.util.List;

/// Splits text into folded words; a plural `s` is dropped so that "agent" finds "agents".
final class Words {
  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(words, Fold.letters(text.substring(start, i)));
        start = -1;
      }
    }
    return words;
  }

  private static void add(List<String> words, String word) {
    if (word.isEmpty()) {
      return;
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    words.add(plural ? word.substring(0, word.length() - 1) : word);
  }
}
