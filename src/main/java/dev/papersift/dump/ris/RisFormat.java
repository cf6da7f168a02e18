package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// RIS in the dialects of Zotero, EndNote, Mendeley, PubMed, ProQuest, Scopus, Web of Science,
/// Embase, Ovid, Cochrane, IEEE, Springer and others: `TY  - JOUR` … `ER  - `.
///
/// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">the tags</a>
public final class RisFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening("Tt", line -> line.startsWith("TY  -") || line.startsWith("ty  - "));
  private static final int ENOUGH = 3;

  @Override
  public String name() {
    return "ris";
  }

  @Override
  public String description() {
    return "RIS (.ris) in any database's dialect: records from TY  - to ER  -";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-research-info-systems", "text/plain");
  }

  @Override
  public Recognition recognise(Head head) {
    int types = 0;
    int titles = 0;
    int tags = 0;
    int other = 0;
    boolean first = false;
    for (Line line : head.lines()) {
      if (types == 0 && isMedline(line.text())) {
        return Recognition.NONE;
      }
      RisTag tag = RisTag.at(line.text());
      if (tag == null || !tag.isKnown()) {
        other += line.isBlank() ? 0 : 1;
        continue;
      }
      tags++;
      boolean start = tag.isStart() && tag.blanks() < 4;
      types += start ? 1 : 0;
      first |= start && tags == 1 && other == 0;
      boolean written = tag.isRegular() || (tag.blanks() == 0 && tag.spaced());
      titles += written && (tag.tag().equals("TI") || tag.tag().equals("T1")) ? 1 : 0;
    }
    return verdict(types, titles, tags, first, head.complete());
  }

  /// MEDLINE shares tags such as `TI  - ` and `AU  - `, but begins its records with `PMID- `.
  private static boolean isMedline(String text) {
    return text.startsWith("PMID-") || text.startsWith("OWN -") || text.startsWith("STAT-");
  }

  private static Recognition verdict(
      int types, int titles, int tags, boolean first, boolean complete) {
    if (types > 0 && (tags > ENOUGH || (first && complete))) {
      return new Recognition(first ? 0.98 : 0.85, types + " TY tags and " + tags + " RIS tags");
    }
    if (titles > 0 && tags > ENOUGH) {
      return new Recognition(0.55, "no TY tag but " + tags + " RIS tags");
    }
    return Recognition.NONE;
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new RisReading(sink).read(lines);
  }
}
