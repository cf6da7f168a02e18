package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What we write, our own importers read back as the same papers.
class RoundTripTest {
  private static final long SEED = 20_310_529;

  enum Output {
    BIBTEX(RecordsBibtex::write),
    RIS(RecordsRis::write),
    CSV(RecordsCsv::write),
    CSL(records -> new String(RecordsCsl.write(records), StandardCharsets.UTF_8)),
    ATOM(RecordsAtom::write);

    private final Function<List<MergedRecord>, String> writer;

    Output(Function<List<MergedRecord>, String> writer) {
      this.writer = writer;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFullPaperComesBack(Output output) {
    Paper paper = Papers.full();
    String text = output.writer.apply(List.of(Papers.record("arxiv:2405.12345", paper, 1)));
    RecordsAnswer back = Papers.read(text);
    assertThat(back.records()).as(text).hasSize(1);
    assertThat(back.dumps().getFirst().lines().leftover()).as(text).isZero();
    Paper read = back.records().getFirst().paper();
    same(read, paper, output.name());
    if (output != Output.ATOM) {
      assertThat(read.ids()).as(text).isEqualTo(paper.ids());
      assertThat(read.venue()).isEqualTo(paper.venue());
      assertThat(read.volume()).isEqualTo(paper.volume());
      assertThat(read.issue()).isEqualTo(paper.issue());
      assertThat(read.keywords()).isEqualTo(paper.keywords());
    }
  }

  @ParameterizedTest
  @EnumSource
  void oddCharactersComeBack(Output output) {
    Random random = new Random(SEED);
    List<MergedRecord> records = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      Paper paper = Papers.odd(random);
      records.add(Papers.record("doi:" + paper.ids().doi(), paper, i));
    }
    String text = output.writer.apply(records);
    RecordsAnswer back = Papers.read(text);
    assertThat(back.records()).as("seed %d", SEED).hasSize(records.size());
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < records.size(); i++) {
      Paper read = back.records().get(i).paper();
      Paper paper = records.get(i).paper();
      String as = output + ", seed " + SEED + ", paper " + i;
      all.assertThat(read.title()).as(as).isEqualTo(paper.title());
      all.assertThat(read.abstractText()).as(as).isEqualTo(paper.abstractText());
      if (output != Output.ATOM) {
        all.assertThat(read.year()).as(as).isEqualTo(paper.year());
        all.assertThat(read.ids().doi()).as(as).isEqualTo(paper.ids().doi());
      }
    }
    all.assertAll();
  }

  private static void same(Paper read, Paper paper, String as) {
    assertThat(read.title()).as(as).isEqualTo(paper.title());
    assertThat(read.abstractText()).as(as).isEqualTo(paper.abstractText());
    assertThat(read.year()).as(as).isEqualTo(paper.year());
    assertThat(read.authors().stream().map(PersonName::of).toList())
        .as(as)
        .isEqualTo(paper.authors().stream().map(PersonName::of).toList());
  }
}
