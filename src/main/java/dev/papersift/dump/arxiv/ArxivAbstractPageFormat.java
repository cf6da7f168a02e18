package dev.papersift.dump.arxiv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;

/// The text of arXiv abstract pages, one or several, from a browser or a scraper.
public final class ArxivAbstractPageFormat implements DumpFormat {
  private static final List<String> SIGNS =
      List.of("ubmission history", "ubmitted on ", "ite as", "ite As", "ITE AS");

  @Override
  public String name() {
    return "arxiv-abstract-page";
  }

  @Override
  public String description() {
    return "arXiv abstract page as text or Markdown";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "text/markdown");
  }

  @Override
  public double mostConfidence() {
    return 0.96;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!mayBeOne(head)) {
      return Recognition.NONE;
    }
    boolean title = false;
    boolean text = false;
    boolean cited = false;
    boolean history = false;
    for (String shown : PlainHead.of(head).lines()) {
      String plain = PageText.withoutEmphasis(shown);
      PageLabel.At at = PageLabel.of(plain);
      if (at != null) {
        title |= at.label() == PageLabel.TITLE;
        text |= at.label() == PageLabel.ABSTRACT;
        cited |= at.label() == PageLabel.CITE_AS;
        history |= at.label() == PageLabel.SUBMITTED && plain.contains("ubmitted on ");
      }
      history |= DigestFurniture.endsPage(plain);
    }
    return title && text && (cited || history) && (history || head.complete())
        ? new Recognition(
            cited && history ? 0.96 : 0.93,
            "title, abstract and submission history of an abstract page")
        : Recognition.NONE;
  }

  /// True when the head holds the words for a citation or for the submission, one of which each
  /// page has.
  private static boolean mayBeOne(Head head) {
    return SIGNS.stream().anyMatch(head::holds);
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new AbstractPageReader(sink).read(lines);
  }
}
