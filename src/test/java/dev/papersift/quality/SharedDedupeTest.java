package dev.papersift.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pinned figures on the labelled sets, when they lie beside the project.
class SharedDedupeTest {
  private static final Path ROOT = Path.of("../shared/quality/dedupe");

  private static DedupeScore near(String name) throws IOException {
    return near(name, LabelledSet.ALL);
  }

  private static DedupeScore near(String name, Set<String> columns) throws IOException {
    assumeTrue(Files.isDirectory(ROOT), "no labelled sets beside the project");
    LabelledSet set = LabelledSet.load(ROOT.resolve(name), columns);
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

  /// One of the two sets lists a paper and a comment on it with the same title and abstract.
  @Test
  void titlesAndAbstractsAlone() throws IOException {
    DedupeScore diabetes = near("diabetes", LabelledSet.TITLE_AND_ABSTRACT);
    DedupeScore work = near("digital_work", LabelledSet.TITLE_AND_ABSTRACT);

    assertThat(diabetes.falsePositives()).isZero();
    assertThat(diabetes.missed()).isLessThanOrEqualTo(3);
    assertThat(diabetes.possible()).isLessThanOrEqualTo(36);
    assertThat(work.falsePositives()).isLessThanOrEqualTo(1);
    assertThat(work.missed()).isLessThanOrEqualTo(15);
  }

  /// Sets without identifiers are as safe.
  @Test
  void withoutIdentifiers() throws IOException {
    Set<String> columns =
        Set.of("title", "abstract", "author", "year", "journal", "volume", "pages");
    DedupeScore diabetes = near("diabetes", columns);
    DedupeScore work = near("digital_work", columns);

    assertThat(diabetes.falsePositives() + work.falsePositives()).isZero();
    assertThat(diabetes.missed() + work.missed()).isLessThanOrEqualTo(8);
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
    assertThat(revisions.found()).isGreaterThanOrEqualTo(171);
  }
}
