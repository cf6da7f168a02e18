package dev.papersift.normalize;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The author names of a record, split where the dump gives them in one text.
final class Authors {
  private static final Pattern AND = Pattern.compile("\\s+and\\s+|\\s*;\\s*|\\s*&\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:and\\s+)?");

  /// What stands for the names that a list leaves out.
  private static final Set<String> OTHERS = Set.of("et al", "et al.", "others", "and others");

  private static final int LONGEST_INITIALS = 14;

  private Authors() {}

  static List<String> of(RawRecord raw) {
    List<String> names = new ArrayList<>();
    for (String author : raw.all(Field.AUTHOR)) {
      add(names, MarkupText.plain(author, raw.markup()));
    }
    for (String list : raw.all(Field.AUTHOR_LIST)) {
      split(MarkupText.plain(list, raw.markup())).forEach(name -> add(names, name));
    }
    return names;
  }

  private static List<String> split(String list) {
    if (list.contains(";") || !list.contains(",")) {
      return List.of(AND.split(list));
    }
    List<String> names = new ArrayList<>();
    for (String part : COMMA.split(list)) {
      names.addAll(List.of(AND.split(part)));
    }
    return inPairs(names) ? paired(names) : names;
  }

  /// True for `Quell, T., Ostrow, M. B.`: behind each family name stand initials.
  private static boolean inPairs(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (isInitials(parts.get(i)) != (i % 2 == 1)) {
        return false;
      }
    }
    return parts.size() % 2 == 0;
  }

  private static boolean isInitials(String part) {
    String text = part.strip();
    if (text.length() > LONGEST_INITIALS || !text.endsWith(".")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isUpperCase(c) && text.charAt(i + 1) == '.';
      if (!letter && c != '.' && c != '-' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static List<String> paired(List<String> parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }

  private static void add(List<String> names, String name) {
    String trimmed = withoutOthers(name.strip());
    if (!trimmed.isEmpty() && !OTHERS.contains(trimmed.toLowerCase(Locale.ROOT))) {
      names.add(trimmed);
    }
  }

  /// A name without ` et al.` behind it.
  private static String withoutOthers(String name) {
    int end = name.endsWith(".") ? name.length() - 1 : name.length();
    int start = end - " et al".length();
    return start > 0 && name.startsWith(" et al", start) ? name.substring(0, start).strip() : name;
  }
}
