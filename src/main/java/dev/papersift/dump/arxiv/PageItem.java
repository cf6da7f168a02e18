package dev.papersift.dump.arxiv;

/// One line of a page entry, its Markdown and link numbers taken off.
///
/// @param text what a reader sees
/// @param last its source line
/// @param width characters of the source line, blanks at both ends apart
/// @param afterBlank true when an empty line stands before it
/// @param linked true when it begins with a link to an author
record PageItem(String text, int last, int width, boolean afterBlank, boolean linked) {
  /// Length of the first word.
  int firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text.length() : blank;
  }
}
