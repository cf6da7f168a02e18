package dev.papersift.dump.ris;

import java.util.ArrayList;
import java.util.List;

/// The line of authors of a Scopus export: `Okafor, I., Chen, B.` or, with their numbers,
/// `Okafor, Ines (57190000001); Chen, Bo (57190000002)`.
final class ScopusAuthors {
  private ScopusAuthors() {}

  static List<String> of(String line) {
    List<String> names = new ArrayList<>();
    if (line.indexOf(';') >= 0) {
      for (String name : line.split(";")) {
        add(names, name);
      }
      return names;
    }
    String[] parts = line.split(",");
    for (int i = 0; i < parts.length; i++) {
      boolean initials = i + 1 < parts.length && withoutNumber(parts[i + 1]).endsWith(".");
      add(names, initials ? parts[i].strip() + ", " + parts[++i].strip() : parts[i]);
    }
    return names;
  }

  private static void add(List<String> names, String shown) {
    String name = withoutNumber(shown);
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  private static String withoutNumber(String shown) {
    String name = shown.strip();
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    boolean number =
        open > 0
            && name.substring(open + 2, name.length() - 1).chars().allMatch(Character::isDigit);
    return number ? name.substring(0, open) : name;
  }
}
