package dev.papersift.dump;

/// Makes the two most common faults of hand-made XML readable: a bare `&` (or an HTML entity,
/// which the clean-up resolves later) and control characters that XML forbids.
final class XmlRepair {
  private static final int LONGEST_REFERENCE = 12;

  private XmlRepair() {}

  static String readable(CharSequence text) {
    StringBuilder out = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bare = c == '&' && !isReference(text, i);
      if (bare || isForbidden(c)) {
        out = out == null ? new StringBuilder(text.length() + 16) : out;
        out.append(text, done, i).append(bare ? "&amp;" : " ");
        done = i + 1;
      }
    }
    return out == null ? text.toString() : out.append(text, done, text.length()).toString();
  }

  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == '\ufffe' || c == '\uffff';
  }

  /// True for a reference that every XML parser knows.
  private static boolean isReference(CharSequence text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < LONGEST_REFERENCE && text.charAt(end) != ';') {
      end++;
    }
    if (end == text.length() || text.charAt(end) != ';') {
      return false;
    }
    String name = text.subSequence(at + 1, end).toString();
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> isCharacter(name);
    };
  }

  private static boolean isCharacter(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return false;
    }
    boolean hex = name.charAt(1) == 'x';
    int code = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return false;
      }
      code = code * (hex ? 16 : 10) + digit;
    }
    boolean control = code < 0x20 && code != 9 && code != 10 && code != 13;
    boolean surrogate = code >= 0xd800 && code <= 0xdfff;
    return name.length() > (hex ? 2 : 1) && !control && !surrogate && code <= 0x10fffd;
  }
}
