package dev.papersift.dump;

import dev.papersift.dump.html.HtmlPage;
import java.util.Set;

/// Tells where another listing begins inside a line, behind a file that did not end in a line
/// break.
final class Glued {
  private static final String INVITATION = "Get trending papers in your email inbox";
  private static final String REFERENCE = "TY  - ";
  private static final int LONGEST_TYPE = 13;
  private static final Set<String> ENTRIES =
      Set.of("article", "book", "incollection", "inproceedings", "misc", "phdthesis", "techreport");

  private Glued() {}

  /// The index in the line, or -1 for most lines.
  static int at(String line) {
    int page = HtmlPage.glued(line);
    if (page > 0 || line.isEmpty() || "<{[\"'".indexOf(line.charAt(0)) >= 0) {
      return page;
    }
    int at = behindText(line, line.indexOf(INVITATION, 1));
    if (at < 0) {
      at = behindText(line, line.indexOf(REFERENCE, 1));
    }
    return at < 0 ? entry(line) : at;
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
