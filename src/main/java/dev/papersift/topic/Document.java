package dev.papersift.topic;

import dev.papersift.record.MergedRecord;
import java.util.List;

/// A record as words. The text is the title, a line feed and the abstract.
///
/// @param record the record
/// @param text title and abstract
/// @param titleWords how many of the words stand in the title
/// @param term for each word its term in the vocabulary, or a negative number for a function
///     word: [#STOP], or below it one of the [#LINKS]
/// @param start where each word begins in the text
/// @param end where it ends, exclusive
record Document(
    MergedRecord record, String text, int titleWords, int[] term, int[] start, int[] end) {
  /// A function word.
  static final int STOP = -1;

  /// Function words that may stand inside a phrase; the first is numbered -2, the next -3 and
  /// so on.
  static final List<String> LINKS = List.of("of", "in", "for", "on", "to", "with", "and");

  int words() {
    return term.length;
  }

  /// The text of the words `from` to `to`, exclusive, as it stands.
  String surface(int from, int to) {
    return text.substring(start[from], end[to - 1]);
  }

  /// True when nothing but one blank or hyphen parts the word from the one before.
  boolean joined(int word) {
    if (word == 0 || word == titleWords) {
      return false;
    }
    int gap = start[word] - end[word - 1];
    if (gap == 0) {
      return true;
    }
    char c = text.charAt(end[word - 1]);
    return gap == 1 && (c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00a0');
  }

  /// True when a hyphen stands right behind the word.
  boolean hyphenAfter(int word) {
    return word >= 0 && word < words() - 1 && text.charAt(end[word]) == '-';
  }
}
