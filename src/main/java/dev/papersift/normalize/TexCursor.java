package dev.papersift.normalize;

import dev.papersift.text.Blanks;

/// A text in TeX, the place up to which it was read, and what was written of it so far. Not
/// thread-safe.
final class TexCursor {
  /// No argument that is read is longer.
  static final int LONGEST_ARGUMENT = 500;

  final String in;
  final StringBuilder out;
  int at;

  TexCursor(String in) {
    this.in = in;
    this.out = new StringBuilder(in.length());
  }

  /// Where the text goes on behind a command: TeX drops the blank that ends a command's name, and
  // an empty group that protects one.
  int swallow(int from) {
    if (in.startsWith("{}", from)) {
      return from + 2;
    }
    return blanks(from);
  }

  /// Where the blanks from a place on end.
  int blanks(int from) {
    int i = from;
    while (i < in.length() && Blanks.isBlank(in.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Where the group that opens here ends, its brace included; -1 when none opens here or it is
  /// longer than an argument is.
  int groupEnd() {
    if (!in.startsWith("{", at)) {
      return -1;
    }
    int most = Math.min(in.length(), at + LONGEST_ARGUMENT);
    for (int i = at + 1; i < most; i++) {
      char c = in.charAt(i);
      if (c == '}') {
        return i + 1;
      }
      if (c == '{' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /// As [#groupEnd], with groups and commands inside.
  int matchEnd() {
    int depth = 0;
    int most = Math.min(in.length(), at + LONGEST_ARGUMENT);
    for (int i = at; i < most && (depth > 0 || in.startsWith("{", at)); i++) {
      char c = in.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /// True for a letter of ASCII, as names of commands are made of.
  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
