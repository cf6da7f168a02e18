package dev.papersift.dump.bibtex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads the fields of an entry whose braces do not balance by the places where fields begin: a
/// line, or the text behind a comma, that reads `name = {`, `name = "` or `name = word,`.
final class LooseFields {
  private static final int LONGEST_NAME = 40;

  private LooseFields() {}

  /// The fields by name in lower case, the first of each name.
  static Map<String, String> of(String body, Macros macros) {
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    int valueFrom = 0;
    int i = 0;
    boolean mayBegin = true;
    while (i < body.length()) {
      char c = body.charAt(i);
      int sign = mayBegin && isNameStart(c) ? sign(body, i) : -1;
      if (sign > 0) {
        put(fields, name, body.substring(valueFrom, i), macros);
        name = body.substring(i, nameEnd(body, i)).toLowerCase(Locale.ROOT);
        valueFrom = sign + 1;
        i = valueFrom;
        mayBegin = false;
      } else {
        mayBegin = c == '\n' || c == ',' || (mayBegin && Character.isWhitespace(c));
        i++;
      }
    }
    put(fields, name, body.substring(valueFrom), macros);
    return fields;
  }

  /// True for a line on which a field begins.
  static boolean isFieldLine(String line) {
    return isField(line, 0);
  }

  /// True when a field begins at the place, blanks before it apart.
  static boolean isField(String text, int from) {
    int i = blanks(text, from);
    return i < text.length() && isNameStart(text.charAt(i)) && sign(text, i) > 0;
  }

  /// The place of the `=` of a field whose name begins at `from`, or -1.
  private static int sign(String text, int from) {
    int end = nameEnd(text, from);
    int sign = blanks(text, end);
    if (end - from > LONGEST_NAME || sign >= text.length() || text.charAt(sign) != '=') {
      return -1;
    }
    int value = blanks(text, sign + 1);
    boolean delimited = value < text.length() && "{\"".indexOf(text.charAt(value)) >= 0;
    return delimited || isWordValue(text, value) ? sign : -1;
  }

  /// True for a number or macro that stands alone up to a comma or the end of the line.
  private static boolean isWordValue(String text, int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_NAME);
    while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int next = blanks(text, end);
    return end > from && (next >= text.length() || ",}\n".indexOf(text.charAt(next)) >= 0);
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    int most = Math.min(text.length(), from + LONGEST_NAME + 1);
    while (end < most
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_.:".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static int blanks(String text, int from) {
    int i = from;
    int most = Math.min(text.length(), from + LONGEST_NAME);
    while (i < most && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static void put(Map<String, String> fields, String name, String shown, Macros macros) {
    if (name.isEmpty()) {
      return;
    }
    int from = 0;
    while (from < shown.length() && Character.isWhitespace(shown.charAt(from))) {
      from++;
    }
    boolean word = from < shown.length() && "{\"".indexOf(shown.charAt(from)) < 0;
    int close = word ? -1 : soundEnd(shown, from);
    int to = close < 0 ? shown.length() : close;
    while (from < to && isEdge(shown.charAt(from), "{\"")) {
      from++;
    }
    while (to > from && isEdge(shown.charAt(to - 1), "}\",")) {
      to--;
    }
    String value = shown.substring(from, to);
    fields.putIfAbsent(name, word ? macros.text(value) : value);
  }

  /// Where a value in balanced braces ends, when a comma or nothing follows it there; else -1.
  private static int soundEnd(String shown, int from) {
    int depth = 0;
    for (int i = from; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth <= 0) {
        int next = blanks(shown, i + 1);
        boolean sound = next >= shown.length() || ",\n".indexOf(shown.charAt(next)) >= 0;
        return depth == 0 && sound ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isEdge(char c, String edges) {
    return Character.isWhitespace(c) || edges.indexOf(c) >= 0;
  }
}
