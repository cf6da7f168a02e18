package dev.papersift.render;

import dev.papersift.dedup.DuplicateReport;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The duplicates report as CSV after RFC 4180: one row a merged source. Cells that a
/// spreadsheet
/// would take for a formula begin with an apostrophe.
public final class DuplicatesCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "id",
              "kept_dump",
              "kept_ordinal",
              "kept_title",
              "merged_dump",
              "merged_ordinal",
              "merged_title",
              "rule",
              "score",
              "differing")
          .get();

  private DuplicatesCsv() {}

  /// Writes the merged sources of a report. The writer stays open.
  public static void write(DuplicateReport report, Writer out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    for (DuplicateReport.Group group : report.groups()) {
      for (DuplicateReport.MergedSource merged : group.merged()) {
        csv.printRecord(
            RecordsCsv.safe(group.id()),
            RecordsCsv.safe(group.source().dump()),
            group.source().ordinal(),
            RecordsCsv.safe(group.kept().title()),
            RecordsCsv.safe(merged.source().dump()),
            merged.source().ordinal(),
            RecordsCsv.safe(merged.title()),
            merged.rule(),
            DuplicatesJson.rounded(merged.score()),
            fields(merged));
      }
    }
    csv.flush();
  }

  private static String fields(DuplicateReport.MergedSource merged) {
    return merged.differing().stream()
        .map(DuplicateReport.Difference::field)
        .collect(Collectors.joining(" "));
  }
}
