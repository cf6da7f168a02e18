package dev.papersift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Dump;
import dev.papersift.dump.Ledger;
import dev.papersift.dump.Limits;
import dev.papersift.dump.ParsedDump;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The dump on the first screen of the README becomes what stands below it.
class ReadmeExampleTest {
  private static final int SHOWN = "text:000".length();

  @Test
  void theDumpBecomesWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String dump = readme.split("```text\n")[1].split("```")[0];
    String shown = readme.split("```json\n")[1].split("```")[0];
    RecordsAnswer answer =
        new RecordsPipeline(Formats.all(), Limits.DEFAULT)
            .run(List.of(Dump.of("dump", dump.getBytes(StandardCharsets.UTF_8))), Options.DEFAULT);
    MergedRecord first = answer.records().getFirst();
    Source source = first.sources().getFirst();
    ParsedDump parsed = answer.dumps().getFirst();
    Ledger.Counts lines = parsed.lines();
    assertThat(shown)
        .contains("\"id\": \"" + first.id().substring(0, SHOWN) + "…\"")
        .contains("\"title\": \"" + first.paper().title() + "\"")
        .contains("\"format\": \"" + parsed.sections().getFirst().format() + "\"")
        .contains(
            "\"firstLine\": %d, \"lastLine\": %d".formatted(source.firstLine(), source.lastLine()))
        .contains(
            "\"record\": %d, \"furniture\": %d, \"blank\": %d, \"leftover\": %d"
                .formatted(lines.record(), lines.furniture(), lines.blank(), lines.leftover()))
        .contains(
            "\"records\": %d, \"unique\": %d"
                .formatted(answer.counts().records(), answer.counts().unique()));
  }
}
