package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuplicateReportTest {
  private static Entry entry(String dump, int ordinal, String title, int year) {
    return new Entry(
        Paper.builder(title).year(year).authors(List.of("Ada Rowan")).build(),
        new Source(dump, ordinal, ordinal, ordinal, null),
        "");
  }

  private static final List<Entry> ENTRIES =
      List.of(
          entry("a", 1, "Counting gulls from kites over salt marshes", 2020),
          entry("a", 2, "A dictionary of ferry bells", 2021),
          entry("b", 1, "COUNTING GULLS FROM KITES OVER SALT MARSHES", 2020),
          entry("b", 2, "Moss on northern roofs and its slow calendars", 2022));

  private final Deduplication result = Deduplicator.dedupe(ENTRIES, DedupeMode.NEAR);

  @Test
  void countsWhatAPrismaDiagramNeeds() {
    DuplicateReport report = DuplicateReport.of(ENTRIES, result);

    assertThat(report.prisma()).isEqualTo(new DuplicateReport.Prisma(4, 1, 3, 0));
    assertThat(report.overlaps()).containsExactly(new DuplicateReport.Overlap("a", "b", 1));
    assertThat(report.dumps())
        .containsExactly(
            new DuplicateReport.DumpCount("a", 2, 1, 0),
            new DuplicateReport.DumpCount("b", 2, 1, 1));
  }

  @Test
  void showsDifferingFieldsSideBySide() {
    DuplicateReport report = DuplicateReport.of(ENTRIES, result);

    assertThat(report.groups().getFirst().merged().getFirst().differing())
        .containsExactly(
            new DuplicateReport.Difference(
                "title",
                "Counting gulls from kites over salt marshes",
                "COUNTING GULLS FROM KITES OVER SALT MARSHES"));
  }

  @Test
  void leavesOutWhatIsKnown() {
    assertThat(result.without(Set.of("a")).records())
        .extracting(r -> r.paper().title())
        .containsExactly("Moss on northern roofs and its slow calendars");
  }
}
