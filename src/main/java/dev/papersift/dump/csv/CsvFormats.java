package dev.papersift.dump.csv;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The formats of this room.
public final class CsvFormats {
  private CsvFormats() {}

  /// All of them, in an order that settles ties.
  public static List<DumpFormat> all() {
    return List.of(new EmbaseRowsFormat(), new CsvFormat());
  }
}
