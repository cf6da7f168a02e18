package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// PubMed's page of search results as a browser shows it, copied or saved: a number, buttons,
/// title, authors, citation with the PubMed id, a piece of the abstract.
public final class PubmedPageFormat implements DumpFormat {
  @Override
  public String name() {
    return "pubmed-page";
  }

  @Override
  public String description() {
    return "PubMed search results as the page shows them: title, authors, citation with PMID, snippet";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/html", "text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.92;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!head.holds("PMID")) {
      return Recognition.NONE;
    }
    int ids = 0;
    int signs = 0;
    for (Line line : head.lines()) {
      String text = line.text().strip();
      ids += PageCitation.pmid(text) != null ? 1 : 0;
      signs += PageCitation.isButton(text) || PageCitation.linksToRecord(text) ? 1 : 0;
    }
    return ids == 0 || signs == 0
        ? Recognition.NONE
        : new Recognition(0.92, ids + " citations with PMID and " + signs + " signs of the page");
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new PageReading(sink).read(lines);
  }
}
