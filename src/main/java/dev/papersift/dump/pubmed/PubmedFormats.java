package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The PubMed formats, in the order that settles ties.
public final class PubmedFormats {
  private PubmedFormats() {}

  /// All formats of this room.
  public static List<DumpFormat> all() {
    return List.of(
        new MedlineFormat(),
        PubmedXmlRecord.format(),
        new PubmedSummaryFormat(),
        new PubmedAbstractFormat(),
        new PubmedArticleFormat(),
        new PubmedPageFormat());
  }
}
