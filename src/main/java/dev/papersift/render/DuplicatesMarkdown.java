package dev.papersift.render;

import dev.papersift.dedup.DuplicateReport;
import dev.papersift.dedup.PossibleDuplicate;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// The duplicates report as a Markdown page for a person to read.
public final class DuplicatesMarkdown {
  private static final int LONGEST = 160;

  private DuplicatesMarkdown() {}

  /// Writes a report. The writer stays open.
  public static void write(DuplicateReport report, Writer out) throws IOException {
    DuplicateReport.Prisma prisma = report.prisma();
    out.write("# Duplicates\n\n");
    out.write("- Records identified: " + prisma.identified() + "\n");
    out.write("- Duplicates removed: " + prisma.duplicatesRemoved() + "\n");
    out.write("- Records to screen: " + prisma.screened() + "\n");
    out.write("- Possible duplicates to check: " + prisma.possible() + "\n");
    dumps(report, out);
    if (!report.groups().isEmpty()) {
      out.write("\n## Merged\n");
      for (DuplicateReport.Group group : report.groups()) {
        group(group, out);
      }
    }
    possible(report, out);
  }

  private static void dumps(DuplicateReport report, Writer out) throws IOException {
    out.write("\n## Dumps\n\n| dump | records | in no other dump | merged |\n");
    out.write("| --- | ---: | ---: | ---: |\n");
    for (DuplicateReport.DumpCount count : report.dumps()) {
      row(out, cell(count.dump()), count.records(), count.alone(), count.merged());
    }
    if (!report.overlaps().isEmpty()) {
      out.write("\n## Overlap\n\n| dump | dump | records in both |\n| --- | --- | ---: |\n");
      for (DuplicateReport.Overlap overlap : report.overlaps()) {
        row(out, cell(overlap.first()), cell(overlap.second()), overlap.records());
      }
    }
  }

  private static void group(DuplicateReport.Group group, Writer out) throws IOException {
    out.write("\n### " + cell(group.kept().heading()) + "\n\n");
    out.write("Kept: " + cell(group.source().dump()) + " " + group.source().ordinal() + "\n\n");
    out.write("| merged | rule | score | field | kept | merged |\n");
    out.write("| --- | --- | ---: | --- | --- | --- |\n");
    for (DuplicateReport.MergedSource merged : group.merged()) {
      String place = cell(merged.source().dump()) + " " + merged.source().ordinal();
      String score = String.format(Locale.ROOT, "%.3f", merged.score());
      if (merged.differing().isEmpty()) {
        row(out, place, merged.rule(), score, "", "", "");
      }
      for (DuplicateReport.Difference difference : merged.differing()) {
        row(
            out,
            place,
            merged.rule(),
            score,
            difference.field(),
            cell(difference.kept()),
            cell(difference.merged()));
      }
    }
  }

  private static void possible(DuplicateReport report, Writer out) throws IOException {
    if (report.possible().isEmpty()) {
      return;
    }
    out.write("\n## Possible duplicates\n\n| record | record | score | reason |\n");
    out.write("| --- | --- | ---: | --- |\n");
    for (PossibleDuplicate pair : report.possible()) {
      row(
          out,
          cell(pair.ids().getFirst()),
          cell(pair.ids().getLast()),
          String.format(Locale.ROOT, "%.3f", pair.score()),
          pair.reason());
    }
  }

  private static void row(Writer out, Object... cells) throws IOException {
    out.write('|');
    for (Object cell : cells) {
      out.write(" " + cell + " |");
    }
    out.write('\n');
  }

  /// Text that neither ends a cell nor becomes markup, cut where it is long.
  private static String cell(String text) {
    int end = Math.min(text.length(), LONGEST);
    String shown = text.substring(0, end).replace('\n', ' ').replace('\r', ' ');
    return MarkdownText.escaped(shown) + (end < text.length() ? "…" : "");
  }
}
