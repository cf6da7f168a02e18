package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every real dump at hand of every family: read exactly as its gold says, every line placed, and
/// claimed by no format of another room.
class SharedSpecimensTest {
  /// The rooms whose formats may be sure of the dumps in a folder.
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "seeds", Set.of("hf"),
          "dumps/hf", Set.of("hf", "feed"),
          "dumps/arxiv-mailing", Set.of("arxiv"),
          "dumps/arxiv-listing", Set.of("arxiv"),
          "dumps/arxiv-feed", Set.of("feed"),
          "dumps/pubmed", Set.of("pubmed"),
          "dumps/ris", Set.of("ris"),
          "dumps/bibtex", Set.of("bibtex"),
          "dumps/scholar-alert", Set.of("scholar"));

  /// Rooms whose layouts look like no other: they see nothing at all of themselves elsewhere.
  private static final Set<String> PLAIN_ROOMS = Set.of("pubmed", "ris");

  static Stream<String> folders() {
    return ROOMS.keySet().stream().sorted();
  }

  static List<GoldScore.Specimen> scholarSpecimens() {
    return GoldScore.specimens("dumps/scholar-alert");
  }

  private static Parsed read(GoldScore.Specimen specimen) {
    return FormatTesting.detect(Formats.all(), specimen.text());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everySpecimenIsReadExactly(String folder) {
    for (GoldScore.Specimen specimen : GoldScore.specimens(folder)) {
      Parsed parsed = read(specimen);
      GoldScore score = GoldScore.of(specimen.gold(), parsed.papers());
      assertThat(score.misses()).as(specimen.toString()).isEmpty();
      assertThat(score.exact()).as(specimen.toString()).isEqualTo(score.gold());
      assertThat(score.invented()).as(specimen.toString()).isZero();
      assertThat(parsed.account().lines().leftover()).as(specimen.toString()).isLessThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noOtherRoomClaimsASpecimen(String folder) {
    Set<String> own = Objects.requireNonNull(ROOMS.get(folder));
    for (GoldScore.Specimen specimen : GoldScore.specimens(folder)) {
      for (DumpFormat format : Formats.all()) {
        String room = room(format);
        if (!own.contains(room)) {
          assertThat(FormatTesting.confidence(format, specimen.text()))
              .as(format.name() + " on " + specimen)
              .isLessThan(PLAIN_ROOMS.contains(room) ? Double.MIN_VALUE : FormatDetector.SURE);
        }
      }
    }
  }

  private static String room(DumpFormat format) {
    String name = format.getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @ParameterizedTest
  @MethodSource("scholarSpecimens")
  void abstractsOfAlertsAreMarkedAsCutAndAddressesKept(GoldScore.Specimen specimen) {
    List<Paper> papers = read(specimen).papers();
    assertThat(papers).allMatch(Paper::truncated);
    if (specimen.gold().getFirst().get("url") != null) {
      assertThat(papers.stream().map(paper -> Objects.toString(paper.url())).toList())
          .isEqualTo(specimen.gold().stream().map(g -> Objects.toString(g.get("url"))).toList());
    }
  }
}
