package dev.papersift.dump.scholar;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The formats of this room.
public final class ScholarFormats {
  private ScholarFormats() {}

  /// All of them, in an order that settles ties.
  public static List<DumpFormat> all() {
    return List.of(new ScholarAlertFormat());
  }
}
