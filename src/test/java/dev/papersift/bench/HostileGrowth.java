package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Fixture;
import dev.papersift.dump.HostileText;
import dev.papersift.dump.Limits;
import dev.papersift.normalize.Normalizer;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads texts made to cost more than their size, tens of thousands of them: every fixture with
/// each sign in an endless row on each of its lines, each line over and over. Prints those that
/// take long and whether four times the text takes much more than four times as long. Optional
/// arguments: the beginning of the names of the formats, and how many fixtures of each.
public final class HostileGrowth {
  private static final int SIZE = 100_000;
  private static final long SLOW_MILLIS = 60;
  private final DumpReader reader = new DumpReader(Formats.all(), Limits.DEFAULT);
  private int texts;

  private HostileGrowth() {}

  /// Prints a line for every slow text and one for every format.
  public static void main(String[] args) throws IOException {
    String prefix = args.length > 0 ? args[0] : "";
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    HostileGrowth growth = new HostileGrowth();
    List<Fixture> fixtures = new ArrayList<>(Fixture.all());
    for (var format : Formats.all()) {
      if (format.name().startsWith(prefix)) {
        growth.texts = 0;
        fixtures.stream()
            .filter(fixture -> fixture.format().name().equals(format.name()))
            .limit(most)
            .forEach(growth::look);
        System.out.printf("%s: %d texts%n", format.name(), growth.texts);
      }
    }
  }

  private void look(Fixture fixture) {
    for (HostileText text : HostileText.many(fixture)) {
      for (@Nullable String format : new @Nullable String[] {fixture.format().name(), null}) {
        texts++;
        long once = millis(text.ofSize(SIZE), format);
        once = once < SLOW_MILLIS ? once : Math.min(once, millis(text.ofSize(SIZE), format));
        if (once >= SLOW_MILLIS) {
          long fourfold = millis(text.ofSize(4 * SIZE), format);
          System.out.printf(
              "%s %s %s: %d ms, four times the text %.1f times as long%n",
              format == null ? "detected" : format,
              fixture,
              text.toString().replace('\n', ' '),
              once,
              (double) fourfold / once);
        }
      }
    }
  }

  /// Processor time of reading and normalising, in milliseconds.
  private long millis(String text, @Nullable String format) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      reader.read(Dump.of("hostile", bytes), format, Normalizer::paper);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
