package dev.papersift.text;

/// The marks that end sentences, and those that open and close quotes and brackets around them.
final class Stops {
  private Stops() {}

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || (c > 0x7f && (c == '\u2026' || isSoleStop(c)));
  }

  /// Stops of scripts that put no blank after them, or use them for nothing else.
  static boolean isSoleStop(char c) {
    return switch (c) {
      case '\u3002', '\uff0e', '\uff01', '\uff1f', '\uff61' -> true;
      case '\u0964', '\u0965', '\u061f', '\u06d4', '\u1362', '\u104b', '\u17d4' -> true;
      default -> false;
    };
  }

  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '}', '\u201d', '\u2019', '\u00bb', '\u300d', '\u300f', '\uff09' ->
          true;
      default -> false;
    };
  }

  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '(', '[', '{', '\u201c', '\u2018', '\u00ab', '\u00bf', '\u00a1' -> true;
      default -> false;
    };
  }
}
