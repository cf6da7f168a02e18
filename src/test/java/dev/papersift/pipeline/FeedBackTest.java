package dev.papersift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.bench.SyntheticRecords;
import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The answers to parts, sent in again as they came, give the groups of the whole.
class FeedBackTest {
  private static final int RECORDS = 300;
  private final RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);

  private RecordsAnswer run(Dump... dumps) {
    return pipeline.run(List.of(dumps), Options.DEFAULT);
  }

  private static Dump dump(String name, byte[] bytes) {
    return Dump.of(name, bytes);
  }

  private static Dump dump(String name, String text) {
    return dump(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Lines of JSON; some records bear a DOI, that of a preprint or of a journal.
  private static List<byte[]> lines(long seed) {
    Random random = new Random(seed);
    List<byte[]> lines = new ArrayList<>();
    for (Entry entry : SyntheticRecords.of(RECORDS, seed)) {
      int doi = random.nextInt(5);
      String caller = entry.source().ordinal() + "";
      String name = entry.source().callerId();
      lines.add(RecordsJson.bytes(out -> line(out, caller, name, doi, entry.paper())));
    }
    return lines;
  }

  private static void line(JsonGenerator out, String caller, String name, int doi, Paper paper)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", caller);
    out.writeStringField("title", paper.title());
    out.writeStringField("abstract", paper.abstractOrEmpty());
    if (doi < 2) {
      out.writeStringField("doi", (doi == 0 ? "10.1101/2031." : "10.5555/tide.") + name);
    }
    out.writeEndObject();
  }

  private static Dump part(String name, List<byte[]> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(new String(line, StandardCharsets.UTF_8)).append('\n'));
    return dump(name, text.toString());
  }

  private static Set<String> callers(MergedRecord record) {
    return record.sources().stream()
        .map(s -> String.valueOf(s.callerId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordsFormat.class,
      names = {"JSON", "NDJSON"})
  void answersToPartsGiveTheGroupsOfTheWhole(RecordsFormat format) {
    for (long seed = 1; seed <= 3; seed++) {
      List<byte[]> lines = lines(seed);
      RecordsAnswer whole = run(part("all", lines));
      RecordsAnswer first = run(part("a", lines.subList(0, 100)));
      RecordsAnswer second = run(part("b", lines.subList(100, RECORDS)));
      RecordsAnswer joined =
          run(
              dump("a", RecordsAnswerWriter.write(first, format, "test")),
              dump("b", RecordsAnswerWriter.write(second, format, "test")));

      assertThat(
              joined.records().stream()
                  .map(r -> origins(r.sources(), first, second))
                  .collect(Collectors.toSet()))
          .as("seed " + seed)
          .isEqualTo(
              whole.records().stream().map(FeedBackTest::callers).collect(Collectors.toSet()));
      assertThat(joined.records().stream().map(FeedBackTest::ids).collect(Collectors.toSet()))
          .isEqualTo(whole.records().stream().map(FeedBackTest::ids).collect(Collectors.toSet()));
    }
  }

  private static Set<String> ids(MergedRecord record) {
    Set<String> ids = new TreeSet<>(record.otherIds());
    ids.add(record.id());
    return ids;
  }

  /// The callers' ids behind the sources of a record made of two answers.
  private static Set<String> origins(List<Source> sources, RecordsAnswer a, RecordsAnswer b) {
    return sources.stream()
        .map(s -> (s.dump().equals("a") ? a : b).records().get(s.ordinal() - 1))
        .map(FeedBackTest::callers)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void abstractsWithoutTitlesComeOut() {
    String text =
        "{\"id\": \"x\", \"abstract\": \"Sandbanks move with the moon and nobody asks the seals.\"}\n"
            + "{\"id\": \"y\", \"abstract\": \"Sandbanks move with the moon, and nobody asks the"
            + " seals.\"}\n";
    RecordsAnswer answer = run(dump("bare", text));

    assertThat(answer.records())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.paper().titleOrNull()).isNull();
              assertThat(callers(r)).containsExactly("x", "y");
            });
    for (RecordsFormat format : RecordsFormat.values()) {
      assertThat(
              new String(RecordsAnswerWriter.write(answer, format, "test"), StandardCharsets.UTF_8))
          .contains("nobody asks the seals")
          .doesNotContain("\"title\"");
    }
  }
}
