package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Blanks;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts a listing or search page into its entries and the lines around them.
final class PageReader {
  private static final int LONGEST_NAVIGATION = 100;
  private final RecordSink sink;
  private @Nullable PageEntry entry;
  private @Nullable Line count;
  private @Nullable String section;
  private int widest;
  private boolean afterBlank;
  private boolean around = true;

  PageReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
      } else {
        take(line, lines.peek() == null);
        afterBlank = false;
      }
    }
    finish();
  }

  private void take(Line line, boolean last) {
    String text = PageText.plain(line.text());
    PageHead head = PageHead.of(text);
    if (head != null) {
      open(line, head);
    } else if (isCount(text)) {
      count = line;
    } else if (PageFurniture.isFurniture(withoutNumber(text))) {
      finish();
      around = true;
      sink.furniture(line);
      heading(text);
    } else if (entry != null && last && PageLabel.isCut(text)) {
      entry.cut(line.last());
    } else if (entry != null && text.isEmpty()) {
      sink.furniture(line);
    } else if (entry != null) {
      entry.add(item(entry, line, text));
    } else if (around && text.length() <= LONGEST_NAVIGATION) {
      sink.furniture(line);
    }
  }

  private String withoutNumber(String text) {
    PageEntry open = entry;
    return open != null && open.numbered() ? LinkNumbers.strip(text) : text;
  }

  private void open(Line line, PageHead head) {
    finish();
    around = false;
    String id = ArxivIds.inAddress(line.text());
    String url = id == null ? null : "https://arxiv.org/abs/" + id;
    int first = count == null ? line.number() : count.number();
    count = null;
    PageEntry opened = new PageEntry(first, line.last(), head, url, section);
    if (!head.tags().isEmpty()) {
      opened.add(
          new PageItem(head.tags(), line.last(), line.text().strip().length(), false, false));
    }
    entry = opened;
  }

  private void heading(String text) {
    String told = PageFurniture.section(text);
    if (told != null) {
      section = told.isEmpty() ? null : told;
    }
    String date = PageFurniture.date(text);
    if (date != null) {
      sink.pageDate(date);
    }
  }

  /// `[12]` or `12.` alone: the number of the entry that follows.
  private static boolean isCount(String text) {
    if (text.length() > 7 || text.length() < 2) {
      return false;
    }
    boolean brackets = text.charAt(0) == '[' && text.endsWith("]");
    int from = brackets ? 1 : 0;
    int to = text.length() - 1;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from && (brackets || text.endsWith("."));
  }

  private PageItem item(PageEntry current, Line line, String text) {
    boolean linked = beginsWithAuthorLink(line.text());
    int width = line.text().contains("[http") ? line.text().strip().length() : text.length();
    String shown = PageText.withoutEmphasis(text);
    if (current.numbered()) {
      linked = LinkNumbers.leads(shown);
      shown = LinkNumbers.strip(shown);
    }
    return new PageItem(shown, line.last(), width, afterBlank, linked);
  }

  /// True for a Markdown link to an author search at the start of the line.
  private static boolean beginsWithAuthorLink(String line) {
    int shown = line.indexOf(" [http");
    if (shown > 0 && shown < LONGEST_NAVIGATION && line.indexOf("searchtype=author", shown) > 0) {
      return true;
    }
    int start = 0;
    while (start < line.length() && Blanks.isBlank(line.charAt(start))) {
      start++;
    }
    if (start >= line.length() || line.charAt(start) != '[') {
      return false;
    }
    int target = line.indexOf("](", start);
    int end = target < 0 ? -1 : Math.min(line.length(), target + 120);
    if (end < 0) {
      return false;
    }
    String address = line.substring(target, end);
    return address.contains("/search") || address.contains("searchtype") || address.contains("/a/");
  }

  private void finish() {
    PageEntry current = entry;
    entry = null;
    if (current != null) {
      widest = current.finish(sink, widest);
    }
  }
}
