package dev.papersift.dump.hf;

/// Tells running text from titles by its form, not by its length alone.
final class Prose {
  private static final int LONGER_THAN_TITLES = 320;

  private Prose() {}

  /// True for a line of one or more sentences: ends like a sentence or an address and has an inner
  /// sentence end, or is longer than any title.
  static boolean isProse(String text) {
    return text.length() > LONGER_THAN_TITLES
        || (text.length() > 60 && (endsLikeASentence(text) || hasInnerEnd(text)));
  }

  private static boolean endsLikeASentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '.' || text.lastIndexOf(' ') < text.lastIndexOf("://");
  }

  private static boolean hasInnerEnd(String text) {
    int i = text.indexOf(". ");
    return i > 0 && i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2));
  }

  /// True when the text does not end like a text that is complete.
  static boolean breaksOff(String text) {
    char last = text.charAt(text.length() - 1);
    return ".!?…)\"'”".indexOf(last) < 0 && !endsLikeASentence(text);
  }
}
