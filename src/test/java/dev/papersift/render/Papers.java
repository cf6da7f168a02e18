package dev.papersift.render;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.record.Identifiers;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Invented papers for the tests of the output formats, and the way back through the importers.
final class Papers {
  private static final String[] WORDS = {
    "tide",
    "Lantern",
    "graphs",
    "BERT-like",
    "50%",
    "R&D",
    "x_1",
    "#9",
    "$5",
    "a^2",
    "~ten",
    "{set}",
    "back\\slash",
    "naïve",
    "Ørsted",
    "日本",
    "α-helix",
    "\"quoted\"",
    "it's",
    "C++",
    "@home",
    "semi;colon",
    "comma,",
    "and",
    "𝒳",
    "a/b",
    "[1]",
    "'tick'"
  };

  private Papers() {}

  static MergedRecord record(Paper paper) {
    return record("text:0123456789abcdef", paper, 1);
  }

  static MergedRecord record(String id, Paper paper, int ordinal) {
    return new MergedRecord(
        id, paper, List.of(new Source("dump", ordinal, ordinal, ordinal, null)), List.of(), "");
  }

  /// A paper with every field that the formats share.
  static Paper full() {
    return Paper.builder("Counting Tides with Cheap Sensors")
        .abstractText(
            "We count tides with sensors that cost less than a lunch. Forty of them ran for a"
                + " year.")
        .authors(List.of("Okafor, Ada", "van der Lindqvist, Per"))
        .date("2031-05-29")
        .year(2031)
        .venue("Journal of Invented Oceanography")
        .volume("12")
        .issue("3")
        .pages("201-219")
        .ids(new Identifiers("2405.12345", null, "10.5555/tides.2031.7", "12345678"))
        .url("https://example.org/tides")
        .keywords(List.of("tides", "sensors"))
        .build();
  }

  /// A paper of random words, all of them awkward in some format.
  static Paper odd(Random random) {
    return Paper.builder("Tides " + words(random, 6))
        .abstractText("We study " + words(random, 20) + " at length.")
        .authors(List.of("Okafor, Ada", "Ørsted, Åse"))
        .year(1990 + random.nextInt(40))
        .ids(new Identifiers(null, null, "10.5555/odd." + random.nextInt(1 << 30), null))
        .build();
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder("about");
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append(" done").toString();
  }

  /// Reads text back as a dump, nothing merged.
  static RecordsAnswer read(String text) {
    return new RecordsPipeline(Formats.all(), Limits.DEFAULT)
        .run(
            List.of(Dump.of("back", text.getBytes(StandardCharsets.UTF_8))),
            new Options(DedupeMode.NONE, null, false, Set.of(), null));
  }
}
