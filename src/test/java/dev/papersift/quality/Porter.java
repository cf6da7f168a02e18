package dev.papersift.quality;

import java.util.ArrayList;
import java.util.List;
import org.tartarus.snowball.ext.PorterStemmer;

/// The stemming of the published scorers: Porter's of 1980, words of one or two letters left
/// alone.
final class Porter {
  private final PorterStemmer stemmer = new PorterStemmer();

  String stem(String word) {
    if (word.length() <= 2) {
      return word;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /// Lower-case runs of the letters a to z and digits; with `hyphens`, also hyphens within them.
  static List<String> words(String text, boolean hyphens) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? lower(text.charAt(i)) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (from < 0 && letter) {
        from = i;
      } else if (from >= 0 && !letter && !(hyphens && c == '-')) {
        words.add(lower(text.substring(from, i)));
        from = -1;
      }
    }
    return words;
  }

  private static String lower(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.chars().forEach(c -> out.append(lower((char) c)));
    return out.toString();
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
