package dev.papersift.render;

import dev.papersift.record.Link;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Records as CSV (RFC 4180) with a header. Several values in a cell are joined by `; `.
public final class RecordsCsv {
  private static final String[] HEADER = {
    "id",
    "title",
    "authors",
    "year",
    "date",
    "venue",
    "volume",
    "issue",
    "pages",
    "type",
    "doi",
    "arxivId",
    "pmid",
    "url",
    "votes",
    "comments",
    "organization",
    "code",
    "links",
    "keywords",
    "truncated",
    "abstract",
    "sources",
    "merged"
  };

  private RecordsCsv() {}

  /// The table.
  public static String write(List<MergedRecord> records) {
    StringBuilder out = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (MergedRecord record : records) {
        printer.printRecord(row(record));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }

  private static Object[] row(MergedRecord record) {
    Paper p = record.paper();
    return new Object[] {
      safe(record.id()),
      safe(p.title()),
      safe(String.join("; ", p.authors())),
      p.year(),
      p.date(),
      safe(p.venue()),
      safe(p.volume()),
      safe(p.issue()),
      safe(p.pages()),
      safe(p.type()),
      safe(p.ids().doi()),
      p.ids().arxivId(),
      p.ids().pmid(),
      safe(p.url()),
      p.votes(),
      p.comments(),
      safe(p.organization()),
      p.code().json(),
      safe(p.links().stream().map(Link::url).collect(Collectors.joining("; "))),
      safe(String.join("; ", p.keywords())),
      p.truncated() ? "true" : null,
      safe(p.abstractText()),
      safe(record.sources().stream().map(RecordsCsv::place).collect(Collectors.joining("; "))),
      record.merged().stream().map(Merge::rule).distinct().collect(Collectors.joining("; "))
    };
  }

  private static String place(Source source) {
    return source.dump() + "#" + source.ordinal();
  }

  /// A cell that a spreadsheet would take for a formula, made harmless by an apostrophe.
  static @Nullable String safe(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) {
      return cell;
    }
    return "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
