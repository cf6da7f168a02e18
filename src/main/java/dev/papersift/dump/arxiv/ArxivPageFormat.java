package dev.papersift.dump.arxiv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;

/// The text of an arXiv listing page (new, recent, past week, a month) or of a search result page:
/// copied from a browser, printed by a text browser or turned into Markdown by a scraper.
public final class ArxivPageFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("[1", ArxivPageFormat::opens);
  private final boolean search;

  private ArxivPageFormat(boolean search) {
    this.search = search;
  }

  /// Listing pages, entries numbered `[1]`.
  public static ArxivPageFormat listing() {
    return new ArxivPageFormat(false);
  }

  /// Search result pages, entries numbered `1.`.
  public static ArxivPageFormat search() {
    return new ArxivPageFormat(true);
  }

  @Override
  public String name() {
    return search ? "arxiv-search" : "arxiv-listing";
  }

  @Override
  public String description() {
    return search
        ? "arXiv search result page as text or Markdown"
        : "arXiv listing page (new, recent, past week, month) as text or Markdown";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "text/markdown");
  }

  @Override
  public double mostConfidence() {
    return 0.95;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!PlainHead.namesArxiv(head)) {
      return Recognition.NONE;
    }
    int heads = 0;
    int listed = 0;
    int found = 0;
    int bare = 0;
    boolean opened = false;
    for (String text : PlainHead.of(head).lines()) {
      if (MailingLines.isMarker(text) || text.startsWith("Categories:")) {
        return Recognition.NONE;
      }
      if (PageHead.of(text) != null) {
        heads++;
        opened = true;
      } else {
        PageLabel.At at = PageLabel.of(text);
        bare += opened && at != null && at.label() != PageLabel.TITLE ? 1 : 0;
        opened = false;
        if (at != null) {
          listed += at.label() == PageLabel.TITLE || at.label() == PageLabel.SUBJECTS ? 1 : 0;
          found += at.label() == PageLabel.ABSTRACT || at.label() == PageLabel.SUBMITTED ? 1 : 0;
        }
      }
    }
    // On arXiv's pages the title follows the identifier; in digests it may stand above.
    if (2 * bare > heads || heads == 0 || listed + found == 0 || (found > listed) != search) {
      return Recognition.NONE;
    }
    return new Recognition(
        0.95,
        search ? "numbered arXiv results with abstracts" : "numbered arXiv entries with titles");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  private static boolean opens(String line) {
    return (line.startsWith("[1]") || line.startsWith("1. "))
        && PageHead.of(PageText.plain(line)) != null;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new PageReader(sink).read(lines);
  }
}
