package dev.papersift.dump;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatDetector.Candidate;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every fixture of a room is recognised best, and surely, by a format of that room; formats of
/// other rooms are not sure of it.
class RecognitionMatrixTest {
  private static final List<DumpFormat> FORMATS = Formats.all();
  private static final Path FIXTURES = Path.of("src", "test", "resources");
  private static final List<String> ROOMS =
      List.of(
          "arxiv", "bibtex", "csv", "feed", "hf", "json", "pubmed", "ris", "scholar", "xmlexport");
  private static final List<String> NO_LISTINGS =
      List.of("article.txt", "log.txt", "code.txt", "prose.txt", "readme.md.txt");

  private static List<Path> fixtures(String room) {
    Path folder = FIXTURES.resolve(room);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Head head(Path fixture) {
    try {
      return FormatTesting.head(Files.readString(fixture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What every single format says of a fixture, surest first; fallbacks only where none is sure.
  private static List<Candidate> candidates(Path fixture) {
    Head head = head(fixture);
    List<Candidate> all =
        FORMATS.stream()
            .map(format -> new Candidate(format, format.recognise(head)))
            .filter(candidate -> candidate.recognition().confidence() > 0)
            .sorted(comparingDouble(candidate -> -candidate.recognition().confidence()))
            .toList();
    boolean sure =
        !all.isEmpty() && all.getFirst().recognition().confidence() >= FormatDetector.SURE;
    return all.stream().filter(c -> !sure || !isFallback(c.format())).toList();
  }

  private static boolean isFallback(DumpFormat format) {
    return format.mostConfidence() < FormatDetector.SURE;
  }

  private static String room(Candidate candidate) {
    if (candidate.format() instanceof XmlFormat xml) {
      return xml.name().startsWith("pubmed-") ? "pubmed" : "xmlexport";
    }
    String name = candidate.format().getClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Test
  void everyFixtureIsAcceptedByItsRoomAndByNoOther() {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String room : ROOMS) {
      for (Path fixture : fixtures(room)) {
        seen++;
        List<Candidate> candidates = candidates(fixture);
        Optional<Candidate> best = candidates.stream().findFirst();
        if (best.isEmpty() || !room(best.get()).equals(room)) {
          wrong.add(fixture + " is taken for " + best);
        }
        candidates.stream()
            .filter(c -> !room(c).equals(room))
            .filter(c -> c.recognition().confidence() >= FormatDetector.SURE)
            .forEach(c -> wrong.add(fixture + " would pass as " + c));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(40);
  }

  @Test
  void theSurestFormatIsFoundWithoutAskingAll() {
    FormatDetector detector = new FormatDetector(FORMATS);
    for (String room : ROOMS) {
      for (Path fixture : fixtures(room)) {
        assertThat(detector.surest(head(fixture), Double.MIN_VALUE))
            .as(fixture.toString())
            .isEqualTo(candidates(fixture).stream().findFirst().orElse(null));
      }
    }
  }

  @Test
  void noFormatIsSurerThanItSaysItEverIs() {
    for (String room : ROOMS) {
      for (Path fixture : fixtures(room)) {
        Head head = head(fixture);
        for (DumpFormat format : FORMATS) {
          assertThat(format.recognise(head).confidence())
              .as(format.name() + " of " + fixture)
              .isLessThanOrEqualTo(format.mostConfidence());
        }
      }
    }
  }

  @Test
  void eachFixtureOfPubmedBelongsToOneFormat() {
    for (Path fixture : fixtures("pubmed")) {
      assertThat(candidates(fixture)).as(fixture.toString()).hasSize(1);
    }
  }

  @Test
  void unknownListingsAreLeftToTheFallbackAndOtherTextsToNobody() {
    for (Path fixture : fixtures("generic")) {
      List<Candidate> candidates = candidates(fixture);
      if (NO_LISTINGS.contains(fixture.getFileName().toString())) {
        assertThat(candidates).as(fixture.toString()).isEmpty();
      } else {
        assertThat(candidates).as(fixture.toString()).isNotEmpty();
        assertThat(room(candidates.getFirst())).as(fixture.toString()).isEqualTo("generic");
      }
    }
  }

  @Test
  void everyOpeningIsFoundByItsFirstCharacter() {
    Openings openings = new Openings(FORMATS);
    int opened = 0;
    for (String line : linesOfAllFixtures()) {
      for (int i = 0; i < FORMATS.size(); i++) {
        if (openings.begins(i, line)) {
          opened++;
          assertThat(openings.candidates(line)).as(line).contains(i);
        }
      }
    }
    assertThat(opened).isGreaterThan(200);
  }

  private static List<String> linesOfAllFixtures() {
    List<String> lines = new ArrayList<>();
    for (String room : ROOMS) {
      for (Path fixture : fixtures(room)) {
        try {
          lines.addAll(Files.readString(fixture).lines().toList());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return lines;
  }

  @Test
  void namesAreUniqueAndOfOneStyle() {
    List<String> names = FORMATS.stream().map(DumpFormat::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    assertThat(FORMATS).allMatch(format -> format.description().length() > 10);
    assertThat(FORMATS).noneMatch(format -> format.mediaTypes().isEmpty());
  }
}
