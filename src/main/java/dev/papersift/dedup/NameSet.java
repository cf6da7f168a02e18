package dev.papersift.dedup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The name words of an author list, whatever shape the list is in: `Smith, J.`, `J. Smith`,
/// `Smith
/// J.Doe K`. Initials are left out, since one export writes them where the next writes the name.
final class NameSet {
  private static final Set<String> NO_NAMES =
      TitleWords.wordList(
          """
          al and anonymous ben bin da de del den der di dos dr du el et for group jr
          la le md na of others phd prof sr study ten ter the unknown van von
          """);

  private static final Set<String> BODIES =
      TitleWords.wordList(
          """
          association committee collaboration collaborative collaborators consortium council
          group groups initiative investigators network society team trialists
          """);
  private static final int LONGEST_BODY = 14;

  private NameSet() {}

  /// True for a group that signs as an author.
  static boolean isBody(String author) {
    if (author.length() < LONGEST_BODY) {
      return false;
    }
    List<String> words = FoldedWords.of(author);
    return words.size() <= LONGEST_BODY && words.stream().anyMatch(BODIES::contains);
  }

  static Set<String> of(List<String> authors) {
    Set<String> names = new TreeSet<>();
    for (String author : authors) {
      if (!isBody(author)) {
        addAll(author, names);
      }
    }
    return names;
  }

  private static void addAll(String author, Set<String> names) {
    boolean mixed = !author.equals(author.toUpperCase(Locale.ROOT));
    int start = -1;
    for (int i = 0; i <= author.length(); i++) {
      boolean letter = i < author.length() && isNameLetter(author.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        add(author.substring(start, i), mixed, names);
        start = -1;
      }
    }
  }

  private static boolean isNameLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || isMark(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(String word, boolean mixed, Set<String> names) {
    boolean initials =
        word.length() == 1
            || (word.length() <= 3 && mixed && word.equals(word.toUpperCase(Locale.ROOT)));
    String folded = String.join("", FoldedWords.of(word));
    if (!folded.isEmpty() && (!initials || isCjk(word)) && !NO_NAMES.contains(folded)) {
      names.add(folded);
    }
  }

  private static boolean isCjk(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
