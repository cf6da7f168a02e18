package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The authors of a paper.
///
/// @param names name words without initials, sorted, each once
/// @param initials first letters of all words of each author, in order of the authors
record Team(List<String> names, List<String> initials) {
  private static final Team NONE = new Team(List.of(), List.of());
  private static final int LONG_NAME = 4;

  static Team of(List<String> authors) {
    if (authors.isEmpty()) {
      return NONE;
    }
    List<String> initials = new ArrayList<>(authors.size());
    for (String author : authors) {
      if (!NameSet.isBody(author)) {
        initials.add(initials(author));
      }
    }
    return new Team(List.copyOf(NameSet.of(authors)), List.copyOf(initials));
  }

  private static String initials(String author) {
    StringBuilder letters = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < author.length(); i++) {
      char c = author.charAt(i);
      boolean letter = Character.isLetter(c) || c == '\'' || c == '\u2019';
      if (letter && !inside) {
        letters.append(FoldedWords.plain(String.valueOf(c)).toLowerCase(Locale.ROOT));
      }
      inside = letter;
    }
    return letters.toString();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /// The share of the shorter list's names that the other has too; a name that begins with the
  /// other counts as that other.
  double overlap(Team other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean fewer = names.size() <= other.names.size();
    List<String> small = fewer ? names : other.names;
    List<String> large = fewer ? other.names : names;
    int found = 0;
    for (String name : small) {
      found += Collections.binarySearch(large, name) >= 0 || hasVariant(large, name) ? 1 : 0;
    }
    return (double) found / small.size();
  }

  private static boolean hasVariant(List<String> names, String name) {
    if (name.length() < LONG_NAME) {
      return false;
    }
    for (String other : names) {
      if (other.length() >= LONG_NAME
          && (other.startsWith(name) || name.startsWith(other) || Edits.within(name, other, 1))) {
        return true;
      }
    }
    return false;
  }

  /// True when both lists name the same people in the same number, initials included.
  boolean isSameAs(Team other) {
    if (isEmpty() || initials.size() != other.initials.size() || overlap(other) < 1) {
      return false;
    }
    for (int i = 0; i < initials.size(); i++) {
      String mine = initials.get(i);
      String theirs = other.initials.get(i);
      if (!covers(mine, theirs) && !covers(theirs, mine)) {
        return false;
      }
    }
    return true;
  }

  /// True when each list has one author and the initials are not those of one person.
  boolean isNamesake(Team other) {
    if (initials.size() != 1 || other.initials.size() != 1) {
      return false;
    }
    String mine = initials.getFirst();
    String theirs = other.initials.getFirst();
    return !covers(mine, theirs) && !covers(theirs, mine);
  }

  private static boolean covers(String many, String few) {
    return few.chars().allMatch(c -> many.indexOf(c) >= 0);
  }
}
