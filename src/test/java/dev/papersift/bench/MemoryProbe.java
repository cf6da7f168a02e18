package dev.papersift.bench;

import dev.papersift.dump.Limits;
import dev.papersift.intake.Intake;
import dev.papersift.intake.Upload;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import java.nio.charset.StandardCharsets;

/// The whole call on a dump of six megabytes, to be run with `-Xmx128m`: prints what came of it.
public final class MemoryProbe {
  private static final int BYTES = 6_000_000;

  private MemoryProbe() {}

  /// Runs it once.
  public static void main(String[] args) {
    StringBuilder text = new StringBuilder(BYTES + 300_000);
    for (long seed = 1; text.length() < BYTES; seed++) {
      Listings.invented(seed).values().forEach(text::append);
    }
    byte[] body = text.substring(0, BYTES).getBytes(StandardCharsets.UTF_8);
    RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);
    RecordsAnswer answer =
        pipeline.run(
            new Intake(Limits.DEFAULT).open(new Upload(body, null, null, "six.txt")).dumps(),
            Options.DEFAULT);
    byte[] json = RecordsAnswerWriter.write(answer, RecordsFormat.JSON, "probe");
    System.out.printf(
        "heap %d MB: %d bytes in, %d records, %d unique, %d bytes out%n",
        Runtime.getRuntime().maxMemory() >> 20,
        body.length,
        answer.counts().records(),
        answer.counts().unique(),
        json.length);
  }
}
