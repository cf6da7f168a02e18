package dev.papersift.dump.pubmed;

import java.util.ArrayList;
import java.util.List;

/// PubMed's line of authors: `Zhang SX(1), Ma JH(2)(3); RETINA Study Group.`
final class AuthorLine {
  private static final String NOBODY = "[No authors listed]";
  private static final List<String> SUFFIXES =
      List.of("Jr", "Sr", "II", "III", "IV", "1st", "2nd", "3rd", "4th", "5th");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  private AuthorLine() {}

  static boolean isNobody(String text) {
    return text.startsWith(NOBODY);
  }

  /// The names, without the numbers of their affiliations; groups behind `;` stay whole.
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    if (isNobody(text)) {
      return names;
    }
    for (String part : withoutDot(text).split(";")) {
      List<String> persons = persons(part);
      if (2 * count(persons) >= persons.size()) {
        names.addAll(persons);
      } else {
        add(names, part);
      }
    }
    return names;
  }

  /// True when at least two of three parts are a family name with initials.
  static boolean looksLikeNames(String text) {
    if (isNobody(text)) {
      return true;
    }
    List<String> persons = new ArrayList<>();
    for (String part : withoutDot(text).split(";")) {
      persons.addAll(persons(part));
    }
    int good = count(persons);
    return good > 0 && 3 * good >= 2 * persons.size();
  }

  private static int count(List<String> persons) {
    return (int) persons.stream().filter(AuthorLine::isPerson).count();
  }

  private static List<String> persons(String part) {
    List<String> persons = new ArrayList<>();
    for (String name : part.split(",")) {
      add(persons, name);
    }
    return persons;
  }

  private static void add(List<String> names, String shown) {
    String name = withoutMarks(shown.strip());
    boolean others = name.equals("et al") || name.equals("et al.");
    if (!name.isEmpty() && !others && !isNumber(name)) {
      names.add(name);
    }
  }

  /// True for a family name followed by one to four initials, and perhaps a suffix.
  static boolean isPerson(String name) {
    if (name.length() > LONGEST_NAME) {
      return false;
    }
    String[] words = name.split(" ");
    int last = words.length - 1;
    if (last > 1 && SUFFIXES.contains(words[last])) {
      last--;
    }
    return last >= 1 && last < MOST_WORDS && isInitials(words[last]);
  }

  private static boolean isInitials(String word) {
    if (word.length() > 5) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /// The name without `(1)`, `(#)`, `*` and digits behind the initials.
  private static String withoutMarks(String name) {
    int end = name.length();
    while (end > 0) {
      char c = name.charAt(end - 1);
      if (c == ')' && isMark(name, end)) {
        end = name.lastIndexOf('(', end - 1);
      } else if (c == '#' || c == '*' || c == ' ' || c == '\u2020' || c == '\u2021') {
        end--;
      } else if (Character.isDigit(c) && end < 3 + digitsStart(name, end)) {
        end = digitsStart(name, end);
      } else {
        break;
      }
    }
    return name.substring(0, end);
  }

  private static int digitsStart(String name, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(name.charAt(start - 1))) {
      start--;
    }
    return start > 0 && Character.isUpperCase(name.charAt(start - 1)) ? start : end - 4;
  }

  /// True for a short bracket of digits or signs that ends before `end`.
  private static boolean isMark(String name, int end) {
    int open = name.lastIndexOf('(', end - 1);
    if (open < 0 || end - open > 6) {
      return false;
    }
    for (int i = open + 1; i < end - 1; i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || c == '*' || c == '#');
  }

  private static String withoutDot(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
