package dev.papersift.function.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.function.log.CallLog;
import dev.papersift.local.FolderStore;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  private static final UploadPipeline.Engine ENGINE =
      new UploadPipeline.Engine(
          new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0");

  @TempDir Path data;

  private Inbox inbox() {
    FolderStore store = new FolderStore(data);
    UploadPipeline pipeline = new UploadPipeline(store, "results", ENGINE, UploadSettings.DEFAULT);
    return new Inbox(
        store, pipeline, new UploadLog(new CallLog(false, false, Instant::now, _ -> {})));
  }

  private void put(String name, String text) throws IOException {
    Path file = data.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Path> results(String name) throws IOException {
    Path results = data.resolve("results");
    if (!Files.exists(results)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(results)) {
      return files.filter(file -> file.getFileName().toString().equals(name)).toList();
    }
  }

  @Test
  void anInboxThatIsNotThereIsEmpty() throws IOException {
    inbox().scan();
    assertThat(results("report.json")).isEmpty();
  }

  @Test
  void aFileGetsItsResultsOnceItIsWhole() throws IOException {
    Inbox inbox = inbox();
    put("team a/March 1.txt", SampleDumps.spaced());
    inbox.scan();
    assertThat(results("records.ndjson")).isEmpty();
    put("team a/March 1.txt", SampleDumps.compact());
    inbox.scan();
    assertThat(results("records.ndjson")).isEmpty();
    inbox.scan();
    assertThat(results("records.ndjson")).singleElement().satisfies(f -> lines(f, 3));
    assertThat(data.resolve("results/uploads/inbox/team a/March 1.txt.json")).exists();
  }

  private static void lines(Path file, int count) throws IOException {
    assertThat(Files.readAllLines(file)).hasSize(count);
  }

  @Test
  void whatWasDoneBeforeARestartIsFoundDone() throws IOException {
    put("a.txt", SampleDumps.compact());
    Inbox inbox = inbox();
    inbox.scan();
    inbox.scan();
    Path report = results("report.json").getFirst();
    Files.writeString(report, "marked");
    Inbox again = inbox();
    again.scan();
    again.scan();
    assertThat(report).hasContent("marked");
  }

  @Test
  void anUnreadableFileIsReportedAndTheNextGoesOn() throws IOException {
    put("a.pdf", "%PDF-1.7");
    put("b.txt", SampleDumps.compact());
    Inbox inbox = inbox();
    inbox.scan();
    inbox.scan();
    assertThat(results("report.json")).hasSize(2);
    assertThat(results("records.ndjson")).hasSize(1);
  }

  @Test
  void aFileThatIsToldOfIsDoneAtOnce() throws IOException {
    put("posted/a", SampleDumps.compact());
    Inbox inbox = inbox();
    inbox.take("posted/a");
    Path report = results("report.json").getFirst();
    Files.writeString(report, "marked");
    inbox.scan();
    inbox.scan();
    assertThat(report).hasContent("marked");
  }
}
