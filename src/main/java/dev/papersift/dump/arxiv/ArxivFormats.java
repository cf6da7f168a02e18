package dev.papersift.dump.arxiv;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// All layouts of arXiv listings.
public final class ArxivFormats {
  private ArxivFormats() {}

  /// The formats of this room, in an order that settles ties.
  public static List<DumpFormat> all() {
    return List.of(
        new ArxivMailingFormat(),
        ArxivPageFormat.listing(),
        ArxivPageFormat.search(),
        new ArxivAbstractPageFormat(),
        new ArxivDigestFormat());
  }
}
