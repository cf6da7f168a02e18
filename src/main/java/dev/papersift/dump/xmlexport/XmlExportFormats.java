package dev.papersift.dump.xmlexport;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.XmlRecords;
import java.util.List;

/// The XML export formats.
public final class XmlExportFormats {
  private XmlExportFormats() {}

  /// All formats of this room.
  public static List<DumpFormat> all() {
    return List.of(
        EndNoteXmlRecord.format(),
        OaiRecord.format(),
        ModsRecord.format(),
        EuropePmcRecord.format(),
        JatsRecord.format(),
        ZoteroRdfRecord.format());
  }

  /// Judges a text by how many of the elements it opens.
  ///
  /// @param several the confidence for two of them or more
  /// @param one the confidence for one
  static Recognition recognise(String text, List<String> elements, double several, double one) {
    long found = elements.stream().filter(name -> XmlRecords.opens(text, name)).count();
    return found == 0
        ? Recognition.NONE
        : new Recognition(found > 1 ? several : one, found + " kinds of its elements");
  }
}
