package dev.papersift.dump.pubmed;

import java.util.ArrayList;
import java.util.List;

/// PubMed's line of authors: `Zhang SX(1), Ma JH(2)(3); RETINA Study Group.`
///
/// @param names without the numbers of their affiliations; groups behind `;` stay whole
/// @param believable true when at least two of three parts are a family name with initials
record AuthorLine(List<String> names, boolean believable) {
  private static final String NOBODY = "[No authors listed]";
  private static final List<String> SUFFIXES =
      List.of("Jr", "Sr", "II", "III", "IV", "1st", "2nd", "3rd", "4th", "5th");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;

  static boolean isNobody(String text) {
    return text.startsWith(NOBODY);
  }

  static AuthorLine of(String text) {
    List<String> names = new ArrayList<>();
    if (isNobody(text)) {
      return new AuthorLine(names, true);
    }
    int parts = 0;
    int good = 0;
    for (String part : withoutDot(text).split(";")) {
      List<String> persons = persons(part);
      int count = count(persons);
      parts += persons.size();
      good += count;
      if (2 * count >= persons.size()) {
        names.addAll(persons);
      } else {
        add(names, part);
      }
    }
    return new AuthorLine(names, good > 0 && 3 * good >= 2 * parts);
  }

  private static int count(List<String> persons) {
    int count = 0;
    for (String person : persons) {
      count += isPerson(person) ? 1 : 0;
    }
    return count;
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
    int last = name.lastIndexOf(' ');
    if (last > 0 && SUFFIXES.contains(name.substring(last + 1))) {
      return name.lastIndexOf(' ', last - 1) > 0 && isPerson(name.substring(0, last));
    }
    return last > 0 && isInitials(name, last + 1) && words(name) <= MOST_WORDS;
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isInitials(String name, int from) {
    if (from >= name.length() || name.length() - from > 5) {
      return false;
    }
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isUpperCase(c) && (i == from || (c != '-' && c != '.'))) {
        return false;
      }
    }
    return true;
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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && c != '*' && c != '#') {
        return false;
      }
    }
    return true;
  }

  private static String withoutDot(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
