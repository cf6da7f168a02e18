package dev.papersift.dump.scholar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.GoldScore;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedScholarTest {
  static List<GoldScore.Specimen> specimens() {
    return GoldScore.specimens("dumps/scholar-alert");
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void readsTheSpecimensWhole(GoldScore.Specimen specimen) {
    FormatTesting.Parsed parsed = FormatTesting.detect(Formats.all(), specimen.text());
    GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
    assertThat(score.misses()).isEmpty();
    assertThat(score.exact()).isEqualTo(score.gold());
    assertThat(parsed.account().lines().leftover()).isZero();
    assertThat(parsed.papers()).allMatch(Paper::truncated);
    if (specimen.gold().getFirst().get("url") != null) {
      assertThat(parsed.papers().stream().map(p -> Objects.toString(p.url())).toList())
          .isEqualTo(specimen.gold().stream().map(g -> Objects.toString(g.get("url"))).toList());
    }
  }
}
