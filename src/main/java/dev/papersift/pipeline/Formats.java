package dev.papersift.pipeline;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.arxiv.ArxivFormats;
import dev.papersift.dump.bibtex.BibtexFormats;
import dev.papersift.dump.csv.CsvFormats;
import dev.papersift.dump.feed.FeedFormats;
import dev.papersift.dump.generic.GenericFormats;
import dev.papersift.dump.hf.HfFormats;
import dev.papersift.dump.json.JsonRecordsFormat;
import dev.papersift.dump.pubmed.PubmedFormats;
import dev.papersift.dump.ris.RisFormats;
import dev.papersift.dump.scholar.ScholarFormats;
import dev.papersift.dump.xmlexport.XmlExportFormats;
import java.util.ArrayList;
import java.util.List;

/// All formats, most specific first: the order settles ties of confidence.
public final class Formats {
  private Formats() {}

  /// One instance of every format.
  public static List<DumpFormat> all() {
    List<DumpFormat> formats = new ArrayList<>();
    formats.addAll(JsonRecordsFormat.all());
    formats.addAll(BibtexFormats.all());
    formats.addAll(RisFormats.all());
    formats.addAll(PubmedFormats.all());
    formats.addAll(XmlExportFormats.all());
    formats.addAll(ArxivFormats.all());
    formats.addAll(HfFormats.all());
    formats.addAll(CsvFormats.all());
    formats.addAll(FeedFormats.all());
    formats.addAll(ScholarFormats.all());
    formats.addAll(GenericFormats.all());
    return List.copyOf(formats);
  }
}
