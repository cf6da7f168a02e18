package dev.papersift.dump.arxiv;

/// Tells text in Chinese, Japanese or Korean.
final class Ideographs {
  private Ideographs() {}

  /// True when the text holds a sign of these scripts.
  static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u3040' && c <= '\u30ff')
          || (c >= '\u4e00' && c <= '\u9fff')
          || (c >= '\uac00' && c <= '\ud7a3')) {
        return true;
      }
    }
    return false;
  }
}
