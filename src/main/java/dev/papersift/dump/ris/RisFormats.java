package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The tagged export formats, in the order that settles ties.
public final class RisFormats {
  private RisFormats() {}

  /// All formats of this room.
  public static List<DumpFormat> all() {
    return List.of(new RisFormat(), new WosTaggedFormat(), new ReferFormat());
  }
}
