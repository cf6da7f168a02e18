package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.XmlRecords;
import java.io.IOException;
import java.util.List;

/// PubMed XML: `PubmedArticleSet` with `PubmedArticle` and `PubmedBookArticle`, as `efetch` and
/// the baseline files give it, and `MedlineCitationSet`, as they did before 2016. The document type
/// is never read.
///
/// @see <a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/">the elements</a>
public final class PubmedXmlFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening("<", line -> line.startsWith("<?xml") || line.startsWith("<Pubmed"));
  private static final List<String> RECORDS =
      List.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");

  @Override
  public String name() {
    return "pubmed-xml";
  }

  @Override
  public String description() {
    return "PubMed XML: a PubmedArticleSet as efetch and the baseline files give it";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/xml", "text/xml");
  }

  @Override
  public double mostConfidence() {
    return 0.98;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    String text = XmlRecords.markup(head);
    if (text == null) {
      return Recognition.NONE;
    }
    boolean records = RECORDS.stream().anyMatch(name -> XmlRecords.opens(text, name));
    boolean set =
        XmlRecords.opens(text, "PubmedArticleSet")
            || XmlRecords.opens(text, "PubmedBookArticleSet");
    if (!records && !set) {
      return Recognition.NONE;
    }
    return new Recognition(records ? 0.98 : 0.6, "XML with elements of PubMed");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new XmlRecords(
            RECORDS,
            sink,
            (record, firstLine, lastLine) ->
                PubmedXmlRecord.emit(record, firstLine, lastLine, sink))
        .read(lines);
  }
}
