package dev.papersift.dump.generic;

import dev.papersift.text.Blanks;
import dev.papersift.text.Line;
import java.util.List;
import java.util.stream.Collectors;

/// Lines with no empty line between them, and what they look like.
///
/// @param lines at least one line, none of them blank
record Block(List<Line> lines) {
  private static final int LONGEST_TITLE = 300;
  private static final int SHORTEST_PROSE = 160;
  private static final int LONGEST_SHORT_TITLE = 60;
  private static final int FEWEST_TITLE_WORDS = 4;

  Block {
    lines = List.copyOf(lines);
  }

  int first() {
    return lines.getFirst().number();
  }

  int last() {
    return lines.getLast().last();
  }

  /// The lines as one, wraps undone.
  String text() {
    return lines.stream()
        .map(line -> Blanks.collapse(line.text()))
        .collect(Collectors.joining(" "));
  }

  /// True for text that can only be sentences: long, of words, with a sentence's end.
  boolean isProse() {
    String text = text();
    return text.length() >= SHORTEST_PROSE && Wording.isWords(text) && Wording.endsSentence(text);
  }

  /// True for text that is long and of words, whatever it ends with.
  boolean isLong() {
    String text = text();
    return text.length() >= SHORTEST_PROSE && Wording.isWords(text);
  }

  /// True for a line that may be a title where one is due: a word or more, capital first.
  boolean isShortTitle() {
    String text = text();
    return lines.size() == 1
        && text.length() <= LONGEST_SHORT_TITLE
        && Wording.beginsLikeATitle(text)
        && ".,;:{}>".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /// True for text that may be a title: short, of words, capital first, no sentence's end.
  boolean isTitle() {
    String text = text();
    if (text.length() > LONGEST_TITLE || lines.size() > 3) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Wording.words(text) >= FEWEST_TITLE_WORDS
        && Wording.isWords(text)
        && Wording.beginsLikeATitle(text)
        && ".,;:{}>".indexOf(last) < 0;
  }
}
