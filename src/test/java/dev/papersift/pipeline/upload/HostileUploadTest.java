package dev.papersift.pipeline.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects made to hurt: each has a clear report, within bounds, and the next goes on.
@Timeout(120)
class HostileUploadTest {
  private static final int MEGABYTE = 1 << 20;
  private static final String PAPER =
      "{\"title\": \"Lantern graphs at dusk\", \"abstract\": \"We study lanterns at length.\"}\n";

  private final MemoryStore store = new MemoryStore();
  private final UploadPipeline pipeline =
      new UploadPipeline(
          store,
          "results",
          new UploadPipeline.Engine(
              new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0"),
          UploadSettings.DEFAULT);

  /// Writes something long.
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] gzip(Writing text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      text.to(out);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(int entries, String name, Writing text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries; i++) {
        out.putNextEntry(new ZipEntry(name.formatted(i)));
        text.to(out);
      }
    }
    return bytes.toByteArray();
  }

  private static Writing megabytes(int count, byte fill) {
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, fill);
    return out -> {
      for (int i = 0; i < count; i++) {
        out.write(block);
      }
    };
  }

  private UploadOutcome put(String key, byte[] bytes, @Nullable String type) throws IOException {
    store.put(ObjectName.of("uploads", key), type, null, bytes);
    return pipeline.process(new ObjectCreated("uploads", key, null, null), Deadline.NONE);
  }

  private String report(UploadOutcome outcome) {
    String folder =
        switch (outcome) {
          case UploadOutcome.Processed(String made, _) -> made;
          case UploadOutcome.Unreadable(String made, _) -> made;
          default -> throw new AssertionError(outcome);
        };
    return new String(store.contents("results").get(folder + "report.json"), UTF_8);
  }

  private void refused(byte[] bytes, String code) throws IOException {
    UploadOutcome outcome = put("x", bytes, null);
    assertThat(outcome).isInstanceOf(UploadOutcome.Unreadable.class);
    assertThat(report(outcome)).contains("\"code\":\"" + code + "\"");
    assertThat(put("next", PAPER.getBytes(UTF_8), null))
        .isInstanceOfAny(UploadOutcome.Processed.class, UploadOutcome.Known.class);
  }

  /// What this thread takes of memory, whether it is freed again or not.
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void aLineOfAGigabyteInAGzipIsBrokenOff() throws IOException {
    byte[] bomb = gzip(megabytes(1_024, (byte) 'a'));
    long before = allocated();
    refused(bomb, "inflated-bytes-limit");
    assertThat(allocated() - before).isLessThan(640L * MEGABYTE);
  }

  @Test
  void aZipBombIsBrokenOff() throws IOException {
    refused(zip(1, "bomb-%d.txt", megabytes(160, (byte) 0)), "inflation-ratio-limit");
    refused(zip(6, "part-%d.txt", megabytes(25, (byte) ' ')), "inflation-ratio-limit");
    refused(gzip(megabytes(60, (byte) 0)), "inflation-ratio-limit");
  }

  @Test
  void aLongLineOfTextIsRefused() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    megabytes(9, (byte) 'a').to(line);
    refused(line.toByteArray(), "line-length-limit");
  }

  @Test
  void anObjectOverTheLimitIsNotRead() throws IOException {
    refused(new byte[33 * MEGABYTE], "body-bytes-limit");
  }

  @Test
  void aZipOfTwoHundredThousandEntriesIsBrokenOff() throws IOException {
    byte[] zip = zip(200_000, "%d.txt", out -> {});
    long before = allocated();
    refused(zip, "entries-limit");
    assertThat(allocated() - before).isLessThan(640L * MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "a%2Fb%00.txt", "line\nbreak", "\u202Egnp.txt", ""})
  void namesInAZipLeadNowhere(String name) throws IOException {
    UploadOutcome outcome = put("x.zip", zip(1, name.replace("%", "%%"), this::paper), null);
    if (!name.isEmpty()) {
      assertThat(report(outcome)).contains("\"status\":\"done\"").doesNotContain("\\n", "\u202E");
    }
    assertThat(store.contents("results").keySet())
        .allMatch(key -> key.startsWith("results/") || key.equals("uploads/uploads/x.zip.json"));
  }

  private void paper(OutputStream out) throws IOException {
    out.write(PAPER.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "%2e%2e/x", "a\nb", "a//b", "\u202Ex", "\uD83D\uDD25"})
  void keysOfUploadsStayWhereTheyAre(String key) throws IOException {
    assertThat(put(key, PAPER.getBytes(UTF_8), null)).isInstanceOf(UploadOutcome.Processed.class);
    assertThat(store.contents("results")).containsKey("uploads/uploads/" + key + ".json");
  }

  @Test
  void aWrongCharacterSetOrTypeIsReadAsWellAsCanBe() throws IOException {
    String text = PAPER.replace("dusk", "dusk in Köln");
    assertThat(report(put("a", text.getBytes(UTF_8), "text/plain; charset=no-such-set")))
        .contains("\"status\":\"done\"");
    assertThat(report(put("b", text.getBytes(Charset.forName("windows-1252")), "image/png")))
        .contains("\"status\":\"done\"", "windows-1252");
    refused("%PDF-1.7 text/plain".getBytes(UTF_8), "binary-content");
  }
}
