package dev.papersift.dump.arxiv;

/// The `[17]` that text browsers put before every link.
final class LinkNumbers {
  private LinkNumbers() {}

  /// True when the text begins with a link number and the link itself.
  static boolean leads(String text) {
    return end(text, 0) > 0;
  }

  /// The text without link numbers; a number in brackets before a blank is none.
  static String strip(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = text.charAt(i) == '[' ? end(text, i) : -1;
      if (end > 0) {
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int end(String text, int from) {
    int i = from + 1;
    int most = Math.min(text.length(), i + 5);
    if (text.isEmpty() || text.charAt(from) != '[') {
      return -1;
    }
    while (i < most && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean number = i > from + 1 && i + 1 < text.length() && text.charAt(i) == ']';
    return number && " ,;.)".indexOf(text.charAt(i + 1)) < 0 ? i + 1 : -1;
  }
}
