package dev.papersift.dump.generic;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The formats of this room.
public final class GenericFormats {
  private GenericFormats() {}

  /// All of them; they belong behind every other format.
  public static List<DumpFormat> all() {
    return List.of(new GenericFormat());
  }
}
