package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// PubMed's page of one article as a browser shows it, copied or saved: citation, title, authors
/// with the numbers of their affiliations, PubMed id, abstract. Several pages may follow each
/// other.
public final class PubmedArticleFormat implements DumpFormat {
  @Override
  public String name() {
    return "pubmed-article";
  }

  @Override
  public String description() {
    return "PubMed page of an article as a browser shows it: citation, title, authors, PMID, abstract";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "text/html", "text/markdown");
  }

  @Override
  public double mostConfidence() {
    return 0.94;
  }

  @Override
  public Recognition recognise(Head head) {
    if (!head.holds("PMID:")) {
      return Recognition.NONE;
    }
    boolean id = false;
    boolean text = false;
    int signs = 0;
    for (Line line : head.solid()) {
      String shown = ArticleLine.bare(line.text());
      boolean heading = ArticleLine.isAbstractHeading(shown);
      id |= ArticleLine.pmid(shown) != null;
      text |= id && heading;
      signs += ArticleLine.isSign(shown) ? 1 : 0;
    }
    return text && signs > 0
        ? new Recognition(0.94, "PMID and abstract under the words of PubMed's page")
        : Recognition.NONE;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new ArticleReading(sink).read(lines);
  }
}
