package dev.papersift.dump;

import dev.papersift.dump.html.HtmlPage;
import java.util.Set;

/// Tells where another listing begins inside a line, behind a file that did not end in a line
/// break. What is looked for stands at the end of the line, so that most lines take no search.
final class Glued {
  private static final String INVITATION = "Get trending papers in your email inbox";
  private static final String REFERENCE = "TY  - ";
  private static final int LONGEST_TYPE = 13;
  private static final int LONGEST_REFERENCE = REFERENCE.length() + 6;
  private static final Set<String> ENTRIES =
      Set.of("article", "book", "incollection", "inproceedings", "misc", "phdthesis", "techreport");

  private Glued() {}

  /// The index in the line, or -1 for most lines.
  static int at(String line) {
    int page = HtmlPage.glued(line);
    if (page > 0 || line.isEmpty()) {
      return page;
    }
    char last = line.charAt(line.length() - 1);
    int at =
        switch (last) {
          case '!' -> behindText(line, line.indexOf(INVITATION, 1));
          case ',', '{', '}' -> entry(line);
          default -> last >= 'A' && last <= 'Z' ? reference(line) : -1;
        };
    return at > 0 && "<{[\"'".indexOf(line.charAt(0)) < 0 ? at : -1;
  }

  private static int reference(String line) {
    int from = Math.max(1, line.length() - LONGEST_REFERENCE);
    for (int at = from; at < line.length(); at++) {
      if (line.startsWith(REFERENCE, at)) {
        return behindText(line, at);
      }
    }
    return -1;
  }

  /// The index, where a text ends right before it.
  private static int behindText(String line, int at) {
    return at > 0 && " \t\"'=`(".indexOf(line.charAt(at - 1)) < 0 ? at : -1;
  }

  /// Where an entry of BibTeX begins right behind the end of a sentence or of another entry.
  private static int entry(String line) {
    for (int at = line.indexOf('@', 1); at > 0; at = line.indexOf('@', at + 1)) {
      int open = ".}!?)-".indexOf(line.charAt(at - 1)) < 0 ? -1 : line.indexOf('{', at);
      boolean typed = open > at && open - at <= LONGEST_TYPE;
      if (typed && ENTRIES.contains(line.substring(at + 1, open))) {
        return at;
      }
    }
    return -1;
  }
}
