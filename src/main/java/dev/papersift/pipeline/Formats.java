package dev.papersift.pipeline;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.hf.HfSearchTextFormat;
import dev.papersift.dump.json.JsonRecordsFormat;
import java.util.ArrayList;
import java.util.List;

/// All formats, most specific first: the order settles ties of confidence.
public final class Formats {
  private Formats() {}

  /// One instance of every format.
  public static List<DumpFormat> all() {
    List<DumpFormat> formats = new ArrayList<>();
    formats.addAll(JsonRecordsFormat.all());
    formats.add(HfSearchTextFormat.spaced());
    formats.add(HfSearchTextFormat.compact());
    return List.copyOf(formats);
  }
}
