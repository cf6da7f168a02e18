package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every format and each of its fixtures: a listing that breaks off keeps what was
/// complete, one in disorder is still accounted for.
class EveryFormatTest {
  /// Characters read of all prefixes of one fixture; of longer fixtures not every prefix is read.
  private static final int WORK = 250_000;

  /// Where a line below tells more of a title: its missing brace, the title in its own language.
  private static final Set<String> BETTERED_BELOW = Set.of("broken.bib.txt", "medline.nbib.txt");

  private static final int DISORDERS = 2;
  private static final List<Fixture> FIXTURES = Fixture.all();

  static List<Fixture> fixtures() {
    return FIXTURES;
  }

  static List<Fixture> joinable() {
    return FIXTURES.stream().filter(fixture -> !fixture.isWrapped()).toList();
  }

  @Test
  void everyFormatHasAFixture() {
    assertThat(FIXTURES.stream().map(fixture -> fixture.format().name()).distinct())
        .containsExactlyInAnyOrderElementsOf(Formats.all().stream().map(DumpFormat::name).toList());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void lineEndsAndMarksDoNotMatter(Fixture fixture) {
    Parsed expected = FormatTesting.detect(Formats.all(), fixture.text());
    FormatTesting.lineEndings(fixture.text())
        .forEach(
            (variant, changed) -> {
              Parsed found = FormatTesting.detect(Formats.all(), changed);
              assertThat(found.papers()).as(variant).isEqualTo(expected.papers());
              assertThat(found.account().lines()).as(variant).isEqualTo(expected.account().lines());
              assertThat(found.account().sections())
                  .as(variant)
                  .isEqualTo(expected.account().sections());
            });
  }

  @ParameterizedTest
  @MethodSource("joinable")
  void twoJoinedGiveBoth(Fixture fixture) {
    List<String> once = FormatTesting.parse(fixture.format(), fixture.text()).titles();
    List<String> twice = new ArrayList<>(once);
    twice.addAll(once);
    for (String mark : List.of("", "\ufeff")) {
      String text = mark + fixture.text() + "\n" + mark + fixture.text();
      assertThat(FormatTesting.parse(fixture.format(), text).titles()).isEqualTo(twice);
    }
  }

  /// In each prefix all records whose lines it holds completely are there, and those behind which
  /// another has begun are as they are in the whole. Where the cut is between lines, at most one
  /// more is there, with a title that the prefix shows and the whole begins with. A fallback, and
  // what stands in a page or
  /// mail, is known as a whole alone: it is only accounted for.
  @ParameterizedTest
  @MethodSource("fixtures")
  void everyPrefixKeepsItsCompleteRecords(Fixture fixture) {
    String text = fixture.text();
    boolean inOrder = !fixture.isWrapped() && !fixture.isFallback();
    boolean bettered = BETTERED_BELOW.contains(fixture.path().getFileName().toString());
    Parsed whole = FormatTesting.parse(fixture.format(), text);
    int step = (int) (1 + (long) text.length() * text.length() / 2 / WORK);
    for (int end = 0; end < text.length(); end++) {
      boolean atLineEnd = end > 0 && text.charAt(end - 1) == '\n';
      if (end % step == 0 || atLineEnd) {
        Parsed cut = FormatTesting.parse(fixture.format(), text.substring(0, end));
        if (inOrder) {
          assertPrefix(whole, cut, text.substring(0, end), atLineEnd, bettered);
        }
      }
    }
  }

  private static void assertPrefix(
      Parsed whole, Parsed cut, String prefix, boolean atLineEnd, boolean bettered) {
    int lines = (int) prefix.chars().filter(c -> c == '\n').count();
    String where = "cut in line " + (lines + 1) + " after " + prefix.length();
    int complete = (int) whole.raw().stream().filter(r -> r.lastLine() <= lines).count();
    int found = cut.papers().size();
    assertThat(found).as(where).isBetween(complete, whole.papers().size() + 1);
    for (int i = 0; i < Math.min(complete, found - 1); i++) {
      assertThat(shown(cut.papers().get(i))).as(where).isEqualTo(shown(whole.papers().get(i)));
    }
    if (atLineEnd && found > complete) {
      assertThat(found).as(where).isEqualTo(complete + 1);
      String title = GoldScore.fold(cut.papers().getLast().title());
      // As it stands in the dump; the second of two fields may be a subtitle. Where the abstract
      // stands above the title, there is none yet.
      String shown = cut.raw().getLast().first(Field.TITLE);
      for (String part : (shown == null ? "" : shown).split("[:?!] ", -1)) {
        assertThat(GoldScore.fold(prefix)).as(where).contains(GoldScore.fold(part));
      }
      assertThat(shown != null || cut.issueCodes().contains("missing-title")).as(where).isTrue();
      assertThat(GoldScore.fold(whole.papers().get(complete).title()))
          .as(where)
          .startsWith(bettered ? "" : title);
    }
  }

  /// What no line further down adds to; addresses may stand at the end of a page.
  private static List<Object> shown(Paper paper) {
    return List.of(paper.title(), String.valueOf(paper.abstractText()), paper.authors());
  }

  /// Lines shuffled, doubled and dropped: nothing is thrown and every line is placed.
  @ParameterizedTest
  @MethodSource("fixtures")
  void linesInDisorderAreAccountedFor(Fixture fixture) {
    Random chance = new Random(fixture.path().toString().hashCode());
    List<String> lines = List.of(fixture.text().split("\n", -1));
    for (int i = 0; i < DISORDERS; i++) {
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, chance);
      List<String> doubled = new ArrayList<>();
      lines.forEach(line -> doubled.addAll(Collections.nCopies(1 + chance.nextInt(2), line)));
      List<String> dropped =
          lines.stream().filter(_ -> chance.nextInt(4) > 0).collect(Collectors.toList());
      for (List<String> disorder : List.of(shuffled, doubled, dropped)) {
        String text = String.join("\n", disorder);
        FormatTesting.parse(fixture.format(), text);
        FormatTesting.detect(Formats.all(), text);
      }
    }
  }
}
