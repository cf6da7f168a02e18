package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import java.util.ArrayList;
import java.util.List;

/// The tagged export formats, in the order that settles ties.
public final class RisFormats {
  private RisFormats() {}

  /// All formats of this room.
  public static List<DumpFormat> all() {
    List<DumpFormat> formats = new ArrayList<>();
    formats.add(new RisFormat());
    formats.add(new WosTaggedFormat());
    formats.add(new ReferFormat());
    formats.add(new ScopusTextFormat());
    formats.add(new ScienceDirectFormat());
    formats.addAll(LabelledFormat.all());
    return List.copyOf(formats);
  }
}
