package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads abstract pages: identifier and date, then `Title:`, `Authors:`, `Abstract:` and a
/// table of further fields, down to the submission history. Several pages may follow each
/// other.
final class AbstractPageReader {
  private final RecordSink sink;
  private @Nullable PageEntry page;
  private int pendingFirst;
  private @Nullable PageHead pendingHead;
  private @Nullable String pendingDate;
  private boolean afterBlank;
  private boolean over;
  private boolean aside;
  private boolean sawAbstract;

  AbstractPageReader(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
      } else {
        take(line, LinkNumbers.strip(PageText.withoutEmphasis(PageText.plain(line.text()))));
        afterBlank = false;
      }
    }
    finish();
  }

  private void take(Line line, String text) {
    PageLabel.At at = PageLabel.of(text);
    if (at != null && at.label() == PageLabel.TITLE) {
      open(line);
      add(line, text);
    } else if (at != null && at.label() == PageLabel.SUBMITTED && text.length() < 200) {
      submitted(line, text.substring(at.value()));
    } else if (isIdentifier(text)) {
      finish();
      first(line);
      pendingHead = identifier(text);
    } else if (at == null && (isRuler(text) || DigestFurniture.isPageFurniture(text))) {
      over |= DigestFurniture.endsPage(text);
      sink.furniture(line);
    } else if (page != null && !over && isAside(text, at)) {
      sink.furniture(line);
    } else if (page != null && !over) {
      sawAbstract |= at != null && at.label() == PageLabel.ABSTRACT;
      add(line, text);
    } else if (text.length() < 200) {
      sink.furniture(line);
    }
  }

  /// True for the buttons between authors and abstract, down to the next label.
  private boolean isAside(String text, PageLabel.@Nullable At at) {
    aside =
        at == null && (aside || text.startsWith("View a PDF of") || text.startsWith("View PDF"));
    return aside;
  }

  /// `arXiv:2405.12345 (cs)` above a title.
  private boolean isIdentifier(String text) {
    PageHead head = text.length() < 60 ? identifier(text) : null;
    return head != null && (page == null || over || !page.mayBe(head.id()));
  }

  /// The date stands above the title, or on older pages below the authors.
  private void submitted(Line line, String shown) {
    if (page != null && !sawAbstract && !page.hasDate()) {
      page.date(shown);
    } else {
      finish();
      first(line);
      pendingDate = shown;
    }
  }

  private static @Nullable PageHead identifier(String text) {
    if (!text.regionMatches(true, 0, "arxiv:", 0, 6)) {
      return null;
    }
    String id = ArxivIds.mentioned(text);
    return id == null ? null : new PageHead(id, null, false, "");
  }

  /// The rows of a table that hold nothing.
  private static boolean isRuler(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("|-: ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void first(Line line) {
    pendingFirst = pendingFirst == 0 ? line.number() : pendingFirst;
  }

  private void open(Line line) {
    finish();
    int first = pendingFirst == 0 ? line.number() : pendingFirst;
    PageEntry fresh = new PageEntry(first, line.last(), pendingHead, null, null);
    if (pendingDate != null) {
      fresh.date(pendingDate);
    }
    page = fresh;
    pendingFirst = 0;
    pendingHead = null;
    pendingDate = null;
  }

  private void add(Line line, String text) {
    if (page != null) {
      page.add(item(line, text));
    }
  }

  private PageItem item(Line line, String text) {
    return new PageItem(withoutBars(text), line.last(), text.length(), afterBlank, false);
  }

  /// A row of the table of fields without its bars.
  private static String withoutBars(String text) {
    int start = text.startsWith("|") ? 1 : 0;
    int end = text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length();
    return start == 0 && end == text.length() ? text : text.substring(start, end).strip();
  }

  private void finish() {
    PageEntry current = page;
    page = null;
    over = false;
    aside = false;
    sawAbstract = false;
    if (current != null) {
      current.finish(sink, 0);
    }
  }
}
