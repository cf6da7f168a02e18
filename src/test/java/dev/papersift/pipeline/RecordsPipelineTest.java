package dev.papersift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dump.Dump;
import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.dump.ParsedDump;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.record.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RecordsPipelineTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final long SEED = 20_260_321;
  private final RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);

  private static Dump dump(String name, String text) {
    return Dump.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Options options(DedupeMode mode) {
    return new Options(mode, null, false, Set.of(), null);
  }

  private byte[] json(List<Dump> dumps, Options options) {
    return RecordsAnswerWriter.write(pipeline.run(dumps, options), RecordsFormat.JSON, "test");
  }

  @Test
  void identitiesHoldInEveryMode() {
    for (DedupeMode mode : DedupeMode.values()) {
      holdIdentities(
          pipeline.run(
              List.of(dump("b", SampleDumps.compact()), dump("a", SampleDumps.spaced())),
              options(mode)));
    }
  }

  private static void holdIdentities(RecordsAnswer answer) {
    RecordsAnswer.Counts counts = answer.counts();
    assertThat(counts.records()).isEqualTo(counts.unique() + counts.merged());
    assertThat(answer.dumps().stream().mapToInt(ParsedDump::records).sum())
        .isEqualTo(counts.records());
    List<Source> sources = answer.records().stream().flatMap(r -> r.sources().stream()).toList();
    assertThat(sources).doesNotHaveDuplicates().hasSize(counts.records());
    assertThat(answer.records())
        .isSortedAccordingTo((x, y) -> x.sources().getFirst().compareTo(y.sources().getFirst()));
    assertThat(answer.records())
        .allSatisfy(r -> assertThat(r.merged()).hasSize(r.sources().size() - 1));
  }

  @Test
  void ledgerCountsEveryLineWhateverTheTextIs() {
    Random random = new Random(SEED);
    String alphabet = "ab {}[]\"<>@%\\\n\r\n\t:-.,#*1 A\u00e9\u4e2d";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(SampleDumps.compact());
      for (int i = 0; i < 60; i++) {
        int at = random.nextInt(text.length() + 1);
        text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
      }
      RecordsAnswer answer =
          pipeline.run(
              List.of(dump("odd", text.toString()), dump("whole", SampleDumps.spaced())),
              options(DedupeMode.NONE));
      assertThat(answer.dumps().getFirst().lines().total())
          .as("seed %d round %d", SEED, round)
          .isEqualTo(lines(text.toString()));
      holdIdentities(answer);
    }
  }

  private static int lines(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    int breaks = (int) unix.chars().filter(c -> c == '\n').count();
    return unix.isEmpty() || unix.endsWith("\n") ? breaks : breaks + 1;
  }

  @Test
  void orderOfTheDumpsDoesNotMatter() {
    List<Dump> dumps = new ArrayList<>();
    dumps.add(dump("a", SampleDumps.spaced()));
    dumps.add(dump("b", SampleDumps.compact()));
    dumps.add(dump("c", SampleDumps.compact().replace("Ceramic", "Porcelain")));
    byte[] expected = json(dumps, Options.DEFAULT);
    Random random = new Random(SEED);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(dumps, random);
      assertThat(json(dumps, Options.DEFAULT)).as("seed %d", SEED).isEqualTo(expected);
    }
  }

  @Test
  void everyPrefixKeepsTheCompleteRecordsBeforeTheCut() {
    String text = SampleDumps.compact();
    int firstAbstractEnds = text.indexOf("\nJoint Tide");
    for (int cut = 1; cut <= text.length(); cut++) {
      Dump prefix = dump("cut", text.substring(0, cut));
      if (cut >= firstAbstractEnds) {
        RecordsAnswer answer = pipeline.run(List.of(prefix), options(DedupeMode.NONE));
        assertThat(answer.records().getFirst().paper().title())
            .as("cut at %d", cut)
            .isEqualTo("Learning the Drift of Ceramic Kilns");
      }
    }
  }

  @Test
  void variantsShowTheTextsARecordWasMergedFrom() {
    String shouting = SampleDumps.spaced().replace("Joint Tide Tables", "JOINT TIDE TABLES");
    Options asked =
        new Options(DedupeMode.EXACT, null, false, Set.of(Options.Include.VARIANTS), null);
    List<Dump> dumps = List.of(dump("a", SampleDumps.compact()), dump("b", shouting));
    assertThat(new String(json(dumps, asked), StandardCharsets.UTF_8))
        .contains("\"variants\":[{\"title\":")
        .contains("{\"title\":\"Joint Tide Tables")
        .contains("{\"title\":\"JOINT TIDE TABLES");
  }

  @Test
  void rawTextIsTheTextOfTheSpan() {
    RecordsAnswer answer =
        pipeline.run(
            List.of(dump("a", SampleDumps.spaced())),
            new Options(DedupeMode.NONE, null, false, Set.of(Options.Include.RAW), null));
    String text = SampleDumps.spaced();
    assertThat(answer.records())
        .allSatisfy(r -> assertThat(text).contains(r.raw()))
        .allSatisfy(r -> assertThat(r.raw()).startsWith(r.paper().title()));
  }

  @Test
  void textThatIsNoListingIsRefusedWithWhatWasSeen() {
    assertThatThrownBy(() -> pipeline.run(List.of(dump("x", "\n \n")), Options.DEFAULT))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("blank");
    assertThatThrownBy(() -> pipeline.run(List.of(), Options.DEFAULT))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void limitsAreHeldWithTheirFigures() {
    Limits few = new Limits(1 << 20, 1 << 20, 100, 10, 1 << 20, 2);
    RecordsPipeline small = new RecordsPipeline(Formats.all(), few);
    assertThatThrownBy(() -> small.run(List.of(dump("x", SampleDumps.compact())), Options.DEFAULT))
        .isInstanceOfSatisfying(
            LimitException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(LimitException.Kind.RECORDS);
              assertThat(e.limit()).isEqualTo(2);
              assertThat(e.came()).isEqualTo(3);
            });
    Limits narrow = new Limits(1 << 20, 1 << 20, 100, 10, 40, 100);
    RecordsPipeline thin = new RecordsPipeline(Formats.all(), narrow);
    assertThatThrownBy(() -> thin.run(List.of(dump("x", SampleDumps.compact())), Options.DEFAULT))
        .isInstanceOf(LimitException.class);
  }

  @Test
  void theFiveSeedsAre589Papers() throws Exception {
    Assumptions.assumeTrue(
        Files.isDirectory(SEEDS), "skipped: no ../shared/seeds beside the clone");
    List<Dump> dumps = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        dumps.add(Dump.of(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    for (DedupeMode mode : List.of(DedupeMode.EXACT, DedupeMode.NEAR)) {
      RecordsAnswer answer = pipeline.run(dumps, options(mode));
      assertThat(answer.counts().records()).isEqualTo(703);
      assertThat(answer.counts().unique()).as("%s", mode).isEqualTo(589);
      holdIdentities(answer);
    }
  }
}
