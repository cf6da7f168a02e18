package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import java.util.List;

/// The XML export formats.
public final class XmlExportFormats {
  private XmlExportFormats() {}

  /// All formats of this room.
  public static List<DumpFormat> all() {
    return List.of(new EndNoteXmlFormat(), new OaiFormat());
  }
}
