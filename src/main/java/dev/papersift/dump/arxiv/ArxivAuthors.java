package dev.papersift.dump.arxiv;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/// Splits an author list as arXiv shows it: commas and `and` outside parentheses part the names,
/// parentheses hold affiliations and are dropped, `et al. (97 additional authors not shown)`
/// becomes a count.
final class ArxivAuthors {
  private static final String NOT_SHOWN = "additional author";

  private ArxivAuthors() {}

  /// Adds each name to the record, and the number of all authors where the list says how many are
  /// not shown.
  static void put(RawRecord.Builder record, String list) {
    List<String> names = new ArrayList<>();
    int hidden = hidden(list);
    split(withoutParentheses(list), names);
    names.forEach(name -> record.put(Field.AUTHOR, name));
    if (hidden > 0 && !names.isEmpty()) {
      record.put(Field.AUTHOR_COUNT, String.valueOf(names.size() + hidden));
    }
  }

  /// How many authors the list says it does not show, or 0.
  private static int hidden(String list) {
    int at = list.indexOf(NOT_SHOWN);
    int number = 0;
    for (int i = at - 2, unit = 1; i >= 0 && unit < 1_000_000; i--, unit *= 10) {
      char c = list.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      number += (c - '0') * unit;
    }
    return number;
  }

  private static String withoutParentheses(String list) {
    if (list.indexOf('(') < 0) {
      return list;
    }
    StringBuilder out = new StringBuilder(list.length());
    int depth = 0;
    int opened = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '(') {
        opened = depth++ == 0 ? i : opened;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    if (depth > 0) {
      appendUnclosed(list, opened, out);
    }
    return out.toString();
  }

  /// A parenthesis that never closes takes its own item only, not all names behind it.
  private static void appendUnclosed(String list, int opened, StringBuilder out) {
    int comma = list.indexOf(',', opened);
    if (comma >= 0) {
      out.append(list, comma, list.length());
    }
  }

  private static void split(String list, List<String> names) {
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == ',' || c == ';') {
        add(list, start, i, names);
        start = i + 1;
      } else if (c == ':' && endsCollaboration(list, i)) {
        add(list, start, i, names);
        start = i + 1;
      } else if (isBlank(c) && conjunction(list, i) > 0) {
        add(list, start, i, names);
        start = i + conjunction(list, i);
        i = start - 1;
      }
    }
    add(list, start, list.length(), names);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  /// Length of ` and` or ` &` with a blank behind it, else 0.
  private static int conjunction(String list, int i) {
    if (list.startsWith("and", i + 1) && i + 4 < list.length() && isBlank(list.charAt(i + 4))) {
      return 4;
    }
    boolean ampersand =
        i + 2 < list.length() && list.charAt(i + 1) == '&' && isBlank(list.charAt(i + 2));
    return ampersand ? 2 : 0;
  }

  private static boolean endsCollaboration(String list, int colon) {
    return list.startsWith("ollaboration", Math.max(0, colon - 12))
        || list.startsWith(" Team", Math.max(0, colon - 5));
  }

  private static void add(String list, int start, int end, List<String> names) {
    String name = Blanks.collapse(list.substring(start, end));
    if (name.startsWith("and ")) {
      name = name.substring(4);
    }
    name = withoutOthers(name);
    if (isSuffix(name) && !names.isEmpty()) {
      names.set(names.size() - 1, names.getLast() + " " + name);
    } else if (hasLetter(name)) {
      names.add(name);
    }
  }

  private static String withoutOthers(String name) {
    if (name.equals("others") || name.equals("...") || name.equals("…")) {
      return "";
    }
    int at = Math.max(name.lastIndexOf("et al"), name.lastIndexOf("et.al"));
    at = Math.max(at, name.lastIndexOf("et. al"));
    boolean ends = at >= 0 && name.length() - at <= 7 && (at == 0 || name.charAt(at - 1) == ' ');
    return ends ? name.substring(0, at).strip() : name;
  }

  private static boolean isSuffix(String name) {
    return switch (name) {
      case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  private static boolean hasLetter(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
