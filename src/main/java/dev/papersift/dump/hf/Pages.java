package dev.papersift.dump.hf;

import dev.papersift.text.Line;
import java.util.List;

/// Tells where one papers page ends and the next begins, when several were saved one behind the
/// other: each bears the site's title or the invitation to subscribe at its top. Not thread-safe.
final class Pages {
  /// A page repeats its invitation for small screens, with little in between.
  private static final int FEWEST_LINES = 6;

  private static final String PAGE_TITLE = "Papers - Hugging Face";
  private static final int LONGEST_TITLE = 60;

  private boolean invited;
  private int lines;

  /// The lines of the first page.
  static List<Line> first(List<Line> all) {
    Pages pages = new Pages();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isBlank() && pages.begins(all.get(i).text().strip())) {
        return all.subList(0, i);
      }
    }
    return all;
  }

  /// Takes the next solid line; true when a further page begins with it.
  boolean begins(String text) {
    if (text.endsWith(PAGE_TITLE) && text.length() < LONGEST_TITLE) {
      // The invitation still follows on that page.
      boolean next = invited && lines >= FEWEST_LINES;
      invited = false;
      lines = 0;
      return next;
    }
    if (!HfFurniture.isInvitation(text)) {
      lines++;
      return false;
    }
    boolean next = invited && lines >= FEWEST_LINES;
    invited = true;
    lines = 0;
    return next;
  }
}
