package dev.papersift.dump.pubmed;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts PubMed's numbered text formats into records. A number begins a record only where one may
/// begin: behind empty lines and with the citation of a journal, or behind a record that is
/// complete since its PubMed id was seen. Numbered paragraphs in abstracts begin none.
abstract class NumberedRecords {
  private static final int LONGEST_RECORD = 20_000;
  private static final int LONGEST_CITATION = 300;
  private static final List<String> PAGE_LINES =
      List.of(
          "PubMed Results",
          "Items ",
          "Item ",
          "Sent on:",
          "Search:",
          "Search results",
          "This message contains search results",
          "Do not reply",
          "Results: ",
          "pubmed_result");

  private final RecordSink sink;
  private final List<Line> open = new ArrayList<>();
  private int number;
  private boolean complete;
  private boolean cited;
  private int blanks = 2;

  NumberedRecords(RecordSink sink) {
    this.sink = sink;
  }

  /// Takes the lines of one record, blank ones inside it included.
  abstract void record(List<Line> lines);

  /// True when a record's inner lines hold no blank ones, so that one ends where a blank one
  /// stands.
  abstract boolean solid();

  final void read(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      if (line.isBlank()) {
        blanks++;
        if (!open.isEmpty()) {
          open.add(line);
        }
      } else {
        take(line, lines);
        blanks = 0;
      }
      line = lines.next();
    }
    close();
  }

  private void take(Line line, LineCursor lines) throws IOException {
    String text = clean(line.text());
    int shown = RecordNumber.of(text);
    if (shown > 0 && begins(shown, text, lines)) {
      close();
      number = shown;
      open.add(line);
    } else if (number == 0 && beginsUnnumbered(text)) {
      close();
      open.add(line);
    } else if (open.isEmpty() || open.size() > LONGEST_RECORD) {
      loose(line, text);
    } else if (complete && blanks > 0 && isPageLine(text)) {
      sink.furniture(line);
    } else {
      open.add(line);
    }
    complete |= text.contains("PMID:");
    cited |= solid() && Citation.dateAt(text, 0) > 0;
  }

  private boolean begins(int shown, String text, LineCursor lines) throws IOException {
    if (open.isEmpty()) {
      return true;
    }
    boolean next = shown == number + 1;
    if (solid()) {
      // Reference lists name no PubMed id everywhere, but each journal and date on its line.
      boolean listed = cited && Citation.dateAt(text, 0) > 0;
      return complete ? next || blanks > 0 : next && (blanks > 0 || listed);
    }
    if (blanks == 0) {
      return false;
    }
    boolean citation = Citation.dateAt(withFollowing(text, lines), 0) > 0;
    if (complete) {
      return citation || (blanks > 1 && (next || shown == 1));
    }
    return next && (citation || blanks > 1);
  }

  /// Where no record has a number, a citation begins one behind the one that is complete.
  private boolean beginsUnnumbered(String text) {
    return !solid() && blanks > 0 && (open.isEmpty() || complete) && isCitation(text);
  }

  /// True for a line that a citation begins and whose date it holds.
  static boolean isCitation(String text) {
    int date = text.length() > LONGEST_CITATION ? -1 : Citation.dateAt(text, 0);
    return date > 0 && text.indexOf(';', date) > 0 && Character.isUpperCase(text.charAt(0));
  }

  private static String withFollowing(String text, LineCursor lines) throws IOException {
    Line following = lines.peek();
    return following == null ? text : text + " " + following.text().strip();
  }

  private void loose(Line line, String text) {
    if (isPageLine(text)) {
      sink.furniture(line);
    }
  }

  private static boolean isPageLine(String text) {
    String start = text.length() > 80 ? text.substring(0, 80) : text;
    return PAGE_LINES.stream().anyMatch(start::startsWith)
        || start.toLowerCase(Locale.ROOT).startsWith("pubmed -");
  }

  private void close() {
    if (!open.isEmpty()) {
      record(List.copyOf(open));
      open.clear();
    }
    complete = false;
    cited = false;
  }

  /// A line without the byte-order mark that joined files carry inside.
  static String clean(String line) {
    return !line.isEmpty() && line.charAt(0) == '\ufeff' ? line.substring(1) : line;
  }
}
