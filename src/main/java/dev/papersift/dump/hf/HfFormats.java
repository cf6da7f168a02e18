package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The formats of Hugging Face papers pages.
public final class HfFormats {
  private HfFormats() {}

  /// All of them, in an order that settles ties.
  public static List<DumpFormat> all() {
    return List.of(
        HfSearchTextFormat.spaced(),
        HfSearchTextFormat.compact(),
        new HfCardsFormat(),
        new HfPaperPageFormat(),
        new HfCollectionFormat(),
        new HfListFormat());
  }
}
