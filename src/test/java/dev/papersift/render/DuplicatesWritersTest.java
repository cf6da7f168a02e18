package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.dedup.DuplicateReport;
import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DuplicatesWritersTest {
  private static final String TITLE = "=Counting gulls | from kites over salt marshes";
  private static final List<Entry> ENTRIES =
      List.of(entry("a.txt", TITLE), entry("b.txt", TITLE.toUpperCase(Locale.ROOT)));
  private final DuplicateReport report =
      DuplicateReport.of(ENTRIES, Deduplicator.dedupe(ENTRIES, DedupeMode.NEAR));

  private static Entry entry(String dump, String title) {
    return new Entry(Paper.builder(title).build(), new Source(dump, 1, 1, 1, null), "");
  }

  @Test
  void csvHasOneHarmlessRowAMergedSource() throws IOException {
    StringWriter out = new StringWriter();
    DuplicatesCsv.write(report, out);

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString()).contains("'=Counting gulls").doesNotContain(",=");
  }

  @Test
  void jsonNamesRuleAndCounts() throws IOException {
    StringWriter out = new StringWriter();
    DuplicatesJson.write(report, out);

    assertThat(out.toString())
        .contains("\"rule\":\"same-title\"")
        .contains("\"prisma\":{\"identified\":2,\"duplicatesRemoved\":1,\"screened\":1")
        .contains("\"overlap\":[{\"dumps\":[\"a.txt\",\"b.txt\"],\"records\":1}]");
  }

  @Test
  void markdownKeepsItsTables() throws IOException {
    StringWriter out = new StringWriter();
    DuplicatesMarkdown.write(report, out);

    assertThat(out.toString()).contains("- Duplicates removed: 1").contains("\\| from kites");
  }
}
