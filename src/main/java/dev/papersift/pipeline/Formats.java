package dev.papersift.pipeline;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.arxiv.ArxivFormats;
import dev.papersift.dump.bibtex.BibtexFormats;
import dev.papersift.dump.hf.HfFormats;
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
    formats.addAll(BibtexFormats.all());
    formats.addAll(ArxivFormats.all());
    formats.addAll(HfFormats.all());
    return List.copyOf(formats);
  }
}
