package dev.papersift.dump.arxiv;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.Unwrapped;
import java.io.IOException;
import java.util.List;

/// What bots and scripts make of arXiv listings: Markdown with a heading a paper, lists of linked
/// titles, tables, chat messages, labelled text, and the text of abstract pages.
public final class ArxivDigestFormat implements DumpFormat {
  @Override
  public String name() {
    return "arxiv-digest";
  }

  @Override
  public String description() {
    return "arXiv papers in Markdown, chat messages, tables or labelled text, as bots post them";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public Recognition recognise(Head head) {
    // A cheap look before the close one.
    boolean named =
        PlainHead.namesArxiv(head)
            || ArxivIds.SITES.stream().anyMatch(head::holds)
            || head.holds("Abstract: ");
    if (!named || opensXml(head)) {
      return Recognition.NONE;
    }
    DigestEvidence seen = new DigestEvidence();
    head.solid().forEach(seen::add);
    return seen.recognition();
  }

  /// A feed holds the same links and labels, but its tags are not a bot's text.
  private static boolean opensXml(Head head) {
    return head.solid().stream()
        .limit(1)
        .map(line -> line.text().strip())
        .anyMatch(text -> text.startsWith("<?xml") || text.startsWith("<rss"));
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new DigestReader(sink).read(Unwrapped.of(lines, DigestLine::startsAnew));
  }
}
