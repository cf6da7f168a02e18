package dev.papersift.dump.arxiv;

import dev.papersift.dump.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Papers in the rows of a Markdown table: date, title, authors, link, code in any order, told by
/// the head row where there is one, else by what the cells look like.
final class DigestTable {
  private static final int SHORTEST_SUMMARY = 40;
  private final RecordSink sink;
  private List<@Nullable DigestLabel> columns = List.of();
  private boolean found;

  DigestTable(RecordSink sink) {
    this.sink = sink;
  }

  boolean hasRecords() {
    return found;
  }

  /// Takes a row; false when the line is none, or a table of one paper's fields.
  ///
  /// @param before run before a record is handed on
  boolean take(DigestLine line, Runnable before) {
    boolean bars = line.line().text().stripLeading().startsWith("|");
    boolean led = ArxivIds.end(line.bare(), 0) > 0 && line.bare().contains(" | ");
    if (!bars && !led) {
      return false;
    }
    List<String> cells = cells(line.bare());
    if (isRuler(cells)) {
      sink.furniture(line.line());
      return true;
    }
    List<@Nullable DigestLabel> named = named(cells);
    if (named.contains(DigestLabel.TITLE)) {
      columns = named;
      sink.furniture(line.line());
      return true;
    }
    boolean wide = cells.size() > 2 || (cells.size() > 1 && columns.contains(DigestLabel.TITLE));
    return wide && row(line, cells, before);
  }

  private static boolean isRuler(List<String> cells) {
    for (String cell : cells) {
      for (int i = 0; i < cell.length(); i++) {
        if ("-: ".indexOf(cell.charAt(i)) < 0) {
          return false;
        }
      }
    }
    return !cells.isEmpty() && !cells.getFirst().isEmpty();
  }

  private static List<@Nullable DigestLabel> named(List<String> cells) {
    List<@Nullable DigestLabel> labels = new ArrayList<>();
    for (String cell : cells) {
      String name = PageText.withoutEmphasis(cell).toLowerCase(Locale.ROOT);
      labels.add(name.length() > 20 ? null : DigestLabel.named(name));
    }
    return labels;
  }

  /// The cells between bars; a bar behind a backslash or inside a link's text is none.
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = row.startsWith("|") ? 1 : 0;
    int depth = 0;
    for (int i = start; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (c == '|' && depth == 0) {
        cells.add(row.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (start < row.length() && !row.substring(start).isBlank()) {
      cells.add(row.substring(start).strip());
    }
    return cells;
  }

  private boolean row(DigestLine line, List<String> cells, Runnable before) {
    String id = DigestFurniture.anyId(line.bare());
    if (id == null) {
      return false;
    }
    DigestDraft draft = new DigestDraft(line.first(), line.last());
    for (int i = 0; i < cells.size(); i++) {
      DigestLabel label = i < columns.size() ? columns.get(i) : null;
      DigestLabel told = columns.contains(DigestLabel.TITLE) ? label : guess(draft, cells.get(i));
      if (told != null && told != DigestLabel.LINK && told != DigestLabel.OTHER) {
        put(draft, told, cells.get(i), line.last());
      }
    }
    draft.identify(id, line.bare().contains("arxiv.org/"), line.last());
    if (draft.isPaper()) {
      before.run();
      draft.finish(sink);
      found = true;
    }
    return draft.isPaper();
  }

  private static void put(DigestDraft draft, DigestLabel label, String cell, int line) {
    boolean code = label == DigestLabel.CODE;
    String shown = code ? cell : PageText.unlink(cell, 0, cell.length());
    String text = PageText.withoutEmphasis(shown);
    if (label == DigestLabel.TITLE) {
      int behind = behindBold(text);
      if (behind > 0) {
        draft.put(DigestLabel.SUMMARY, text.substring(behind), line);
      }
      text = TitleText.of(behind > 0 ? boldPart(text) : text).title();
    }
    if (!text.equals("null")) {
      draft.put(label, text, line);
    }
  }

  /// Where the text behind a bold title begins in `1) **Title** - text`, or -1.
  private static int behindBold(String text) {
    int open = text.indexOf("**");
    int close = open < 0 || open > 6 ? -1 : text.indexOf("**", open + 2);
    if (close < 0) {
      return -1;
    }
    int at = close + 2;
    while (at < text.length() && " -–—:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.length() - at >= SHORTEST_SUMMARY ? at : -1;
  }

  private static String boldPart(String text) {
    int open = text.indexOf("**");
    return text.substring(open + 2, text.indexOf("**", open + 2));
  }

  /// What an unnamed cell is.
  private static @Nullable DigestLabel guess(DigestDraft draft, String cell) {
    String text = PageText.withoutEmphasis(PageText.unlink(cell, 0, cell.length()));
    if (text.length() >= 8 && text.length() <= 12 && Character.isDigit(text.charAt(0))) {
      return text.indexOf('-') > 0 ? DigestLabel.DATE : null;
    }
    if (cell.contains("github.com/")) {
      return DigestLabel.CODE;
    }
    if (ArxivIds.end(text, 0) > 0 || text.startsWith("http") || text.length() < 8) {
      return null;
    }
    if (!draft.has(DigestLabel.TITLE)) {
      return DigestLabel.TITLE;
    }
    return NameList.is(text) && !draft.has(DigestLabel.AUTHORS) ? DigestLabel.AUTHORS : null;
  }
}
