package dev.papersift.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.record.Paper;
import dev.papersift.text.Rarity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyphrasesTest {
  private static final String TITLE = "Counting Herons with Acoustic Pond Arrays";
  private static final String ABSTRACT =
      "Counting herons by eye is slow. We propose an acoustic pond array (APA), a ring of cheap"
          + " hydrophones that hears wading birds at night. The acoustic pond array separates grey"
          + " herons from egrets by their step rhythm. On twelve ponds our method outperforms camera"
          + " traps and needs no light. Grey herons return to the same reed belt each year.";

  private static List<String> texts(List<Keyphrase> phrases) {
    return phrases.stream().map(Keyphrase::text).toList();
  }

  private static double scoreOf(String phrase, Rarity rarity) {
    return Keyphrases.of(TITLE, ABSTRACT, 20, rarity).stream()
        .filter(p -> p.text().equalsIgnoreCase(phrase))
        .mapToDouble(Keyphrase::score)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesWhatTheRecordIsAboutAsItsTextSpellsIt() {
    List<String> found = texts(Keyphrases.of(TITLE, ABSTRACT, 10));
    assertThat(found.getFirst()).isEqualTo("acoustic pond array");
    assertThat(found).contains("grey herons", "APA", "camera traps");
    assertThat(found).allMatch(p -> (TITLE + ". " + ABSTRACT).contains(p));
  }

  @Test
  void leavesOutTheBoilerplateOfAbstracts() {
    assertThat(texts(Keyphrases.of(TITLE, ABSTRACT, 50)))
        .doesNotContain("method", "propose", "our method", "same", "year", "We");
  }

  @Test
  void ranksBestFirstAndNeverRepeatsAPhrase() {
    List<Keyphrase> found = Keyphrases.of(TITLE, ABSTRACT + " " + ABSTRACT, 50);
    assertThat(found)
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
        .doesNotHaveDuplicates();
    assertThat(texts(found)).filteredOn(p -> p.equalsIgnoreCase("grey herons")).hasSize(1);
  }

  @Test
  void returnsNoMoreThanAsked() {
    assertThat(Keyphrases.of(TITLE, ABSTRACT, 3)).hasSize(3);
    assertThat(Keyphrases.of(TITLE, ABSTRACT, 0)).isEmpty();
    assertThatThrownBy(() -> Keyphrases.of(TITLE, ABSTRACT, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void worksWithoutTitleOrAbstract() {
    assertThat(texts(Keyphrases.of("", ABSTRACT, 10))).contains("acoustic pond array");
    assertThat(texts(Keyphrases.of(TITLE, "", 10))).contains("Acoustic Pond Arrays");
    assertThat(Keyphrases.of("", "", 10)).isEmpty();
    assertThat(Keyphrases.of("  ", " \u00a0 ", 10)).isEmpty();
  }

  @Test
  void givesTheSameAnswerEachTime() {
    List<Keyphrase> once = Keyphrases.of(TITLE, ABSTRACT, 20);
    for (int i = 0; i < 20; i++) {
      assertThat(Keyphrases.of(TITLE, ABSTRACT, 20)).isEqualTo(once);
    }
  }

  @Test
  void aCorpusMakesItsCommonWordsCountLess() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      papers.add(
          Paper.builder("Grey herons " + i).abstractText("Grey herons and reed belts.").build());
    }
    CorpusRarity corpus = CorpusRarity.of(papers);
    Collections.reverse(papers);
    assertThat(CorpusRarity.of(papers).of("heron")).isEqualTo(corpus.of("heron"));
    assertThat(corpus.of("heron")).isLessThan(Rarity.background().of("heron"));
    assertThat(scoreOf("grey herons", corpus))
        .isLessThan(scoreOf("grey herons", Rarity.background()));
    assertThat(CorpusRarity.of(List.of()).of("heron")).isEqualTo(Rarity.background().of("heron"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мы предлагаем новый метод подсчёта серых цапель на пруду по звуку.",
        "Wir zählen Graureiher mit einem akustischen Feld im Schilfgürtel des Sees.",
        "Nous comptons les hérons cendrés avec un réseau acoustique sur les étangs.",
        "نحصي طيور البلشون الرمادي باستخدام شبكة صوتية",
      })
  void findsPhrasesInOtherLanguages(String text) {
    assertThat(texts(Keyphrases.of("", text, 10))).isNotEmpty().allMatch(text::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heron ",
        "heron. ",
        "a-",
        "(",
        "\ud800",
        "\u0301",
        "鷺を数える方法。",
        "AB (CD) ",
        "x1 y2. ",
        "Otters damp the "
      })
  void hostileRepeatsEndSoon(String unit) {
    String text = unit.repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Keyphrases.of(text, text, 10));
  }

  @Test
  void aMegabyteOfDifferentPhrasesEndsSoon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 1_000_000; i++) {
      text.append("heron").append(Integer.toString(i, 36)).append(" pond. ");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Keyphrases.of("", text.toString(), 10));
  }
}
