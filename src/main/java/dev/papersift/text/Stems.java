package dev.papersift.text;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/// Reduces the words of a language to their stems with the Snowball algorithms (English: Porter
/// 2). Remembers what it has seen; not thread-safe, so make one for each call.
public final class Stems {
  private static final int LONGEST = 40;
  private final SnowballStemmer stemmer;
  private final Map<String, String> seen = new HashMap<>();

  /// Stems of one language.
  public Stems(Language language) {
    stemmer =
        switch (language) {
          case ENGLISH -> new EnglishStemmer();
          case GERMAN -> new GermanStemmer();
          case FRENCH -> new FrenchStemmer();
          case SPANISH -> new SpanishStemmer();
          case ITALIAN -> new ItalianStemmer();
          case PORTUGUESE -> new PortugueseStemmer();
          case DUTCH -> new DutchStemmer();
          case RUSSIAN -> new RussianStemmer();
        };
  }

  /// The stem of a lower-case word; the word itself when it does not inflect, such as a number,
  /// or is longer than any word.
  public String of(String word) {
    String known = seen.get(word);
    if (known != null) {
      return known;
    }
    String stem = stem(word);
    seen.put(word, stem);
    return stem;
  }

  private String stem(String word) {
    if (word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? word : stem;
  }
}
