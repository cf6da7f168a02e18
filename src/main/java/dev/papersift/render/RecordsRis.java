package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Records as RIS (tags of the RIS specification of 2001 as Zotero and EndNote read them),
/// UTF-8, CRLF.
public final class RecordsRis {
  private final StringBuilder out = new StringBuilder();

  private RecordsRis() {}

  /// The references, one for each record.
  public static String write(List<MergedRecord> records) {
    RecordsRis writer = new RecordsRis();
    records.forEach(writer::reference);
    return writer.out.toString();
  }

  private void reference(MergedRecord record) {
    Paper p = record.paper();
    tag("TY", type(p));
    tag("TI", p.title());
    p.authors().forEach(name -> tag("AU", PersonName.of(name).inverted()));
    tag("PY", p.year() == null ? null : String.valueOf(p.year()));
    tag("DA", date(p));
    tag("T2", p.venue());
    tag("VL", p.volume());
    tag("IS", p.issue());
    pages(p.pages());
    tag("DO", p.ids().doi());
    tag("AN", p.ids().pmid());
    tag("DB", p.ids().pmid() == null ? null : "PubMed");
    tag("M1", p.ids().arxivId() == null ? null : "arXiv:" + p.ids().arxivId());
    tag("UR", PaperAddress.of(p));
    p.keywords().forEach(keyword -> tag("KW", keyword));
    tag("N1", p.note());
    tag("AB", p.abstractText());
    out.append("ER  - \r\n\r\n");
  }

  private void tag(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(name).append("  - ").append(oneLine(value)).append("\r\n");
    }
  }

  /// A line break inside a value would begin a tag of the listing's choice.
  private static String oneLine(String value) {
    return value.replace('\r', ' ').replace('\n', ' ');
  }

  private void pages(@Nullable String pages) {
    if (pages == null) {
      return;
    }
    String[] ends = pages.split("\\s*[-–—]+\\s*", 2);
    tag("SP", ends[0]);
    tag("EP", ends.length > 1 ? ends[1] : null);
  }

  private static String type(Paper p) {
    String shown = p.type() == null ? "" : p.type().toLowerCase(Locale.ROOT);
    if (shown.contains("proceedings") || shown.contains("conf") || shown.equals("cpaper")) {
      return "CONF";
    }
    return p.venue() != null ? "JOUR" : p.ids().arxivId() != null ? "UNPB" : "GEN";
  }

  /// `YYYY/MM/DD/` with the parts that are known; nothing without a year.
  private static @Nullable String date(Paper p) {
    String date = p.date();
    if (date == null || p.year() == null || !date.startsWith(String.valueOf(p.year()))) {
      return null;
    }
    String[] parts = date.split("-");
    return parts[0]
        + "/"
        + (parts.length > 1 ? parts[1] : "")
        + "/"
        + (parts.length > 2 ? parts[2] : "")
        + "/";
  }
}
