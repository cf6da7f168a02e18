package dev.papersift.dedup;

import dev.papersift.text.Language;
import dev.papersift.text.Rarity;
import dev.papersift.text.Sentence;
import dev.papersift.text.Sentences;
import dev.papersift.text.Stems;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The names that an abstract gives to what it presents (`we propose … (ExplainIt)`): words with
/// a capital inside, unknown to scientific abstracts at large, that come first behind a verb of
/// presenting. A rewritten abstract keeps them when it keeps little else.
final class OwnNames {
  private static final Set<String> PRESENTING =
      TitleWords.wordList(
          """
          propose proposes proposed present presents presented introduce introduces introduced
          develop develops developed call called calls dub dubbed name named namely term termed
          release create build design devise
          """);
  private static final int REACH = 12;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  private OwnNames() {}

  /// The names in lower case.
  static Set<String> of(String text) {
    Set<String> names = new TreeSet<>();
    for (Sentence sentence : Sentences.split(text)) {
      collect(sentence.text(), names);
    }
    return names;
  }

  private static void collect(String sentence, Set<String> names) {
    int reach = 0;
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean inside = i < sentence.length() && isInside(sentence.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = sentence.substring(start, i);
        start = -1;
        if (PRESENTING.contains(word)) {
          reach = REACH;
        } else if (reach > 0 && isCoined(word)) {
          names.add(word.toLowerCase(Locale.ROOT));
          reach = 0;
        } else if (reach > 0) {
          reach--;
        }
      }
    }
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private static boolean isCoined(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    int letters = 0;
    boolean capital = false;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      capital |= i > 0 && Character.isUpperCase(word.charAt(i)) && word.charAt(i - 1) != '-';
    }
    return capital && letters >= SHORTEST && isUnknown(word.toLowerCase(Locale.ROOT));
  }

  /// True when no part is a word of scientific abstracts at large or a mere number, as in `GLP-1`.
  private static boolean isUnknown(String word) {
    Stems stems = new Stems(Language.ENGLISH);
    for (String part : word.split("-")) {
      if (part.isEmpty()
          || Character.isDigit(part.charAt(0))
          || Rarity.background().of(stems.of(part)) < Rarity.UNSEEN) {
        return false;
      }
    }
    return true;
  }
}
