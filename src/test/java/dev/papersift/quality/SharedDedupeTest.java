package dev.papersift.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Pinned figures on the labelled sets, when they lie beside the project.
class SharedDedupeTest {
  private static final Path ROOT = Path.of("../shared/quality/dedupe");

  private static DedupeScore near(String name) throws IOException {
    assumeTrue(Files.isDirectory(ROOT), "no labelled sets beside the project");
    LabelledSet set = LabelledSet.load(ROOT.resolve(name), LabelledSet.ALL);
    return DedupeQuality.score(set, Deduplicator.dedupe(set.entries(), DedupeMode.NEAR));
  }

  @Test
  void diabetes() throws IOException {
    DedupeScore score = near("diabetes");

    assertThat(score.falsePositives()).isZero();
    assertThat(score.missed()).isLessThanOrEqualTo(2);
    assertThat(score.possible()).isLessThanOrEqualTo(36);
  }

  @Test
  void digitalWork() throws IOException {
    DedupeScore score = near("digital_work");

    assertThat(score.falsePositives()).isZero();
    assertThat(score.missed()).isLessThanOrEqualTo(3);
    assertThat(score.possible()).isLessThanOrEqualTo(143);
  }

  @Test
  void seedDumps() throws IOException {
    Path seeds = Path.of("../shared/seeds");
    assumeTrue(Files.isDirectory(seeds), "no seed dumps beside the project");

    assertThat(DedupeQuality.seeds(seeds).records()).hasSize(589);
  }

  @Test
  void handMadePairs() throws IOException {
    assumeTrue(Files.isDirectory(ROOT), "no labelled sets beside the project");
    assertThat(PairCases.measure(ROOT.resolve("test_cases.json")).wrong()).isEmpty();
  }

  @Test
  void revisionsWithoutTitles() throws IOException {
    assumeTrue(Files.isDirectory(ROOT), "no labelled sets beside the project");
    AbstractRevisions revisions = AbstractRevisions.measure(ROOT.resolve("abstract_revisions"));

    assertThat(revisions.falsePairs()).isZero();
    assertThat(revisions.found()).isGreaterThanOrEqualTo(163);
  }
}
