package dev.papersift.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.record.Paper;
import dev.papersift.text.Sentences;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TldrTest {
  private static Optional<Tldr> tldr(String title, String text) {
    return Tldr.of(Paper.builder(title).abstractText(text).build());
  }

  @Test
  void quotesTheSentenceThatProposes() {
    String text =
        "Counting herons by eye is slow and has been a burden for decades. However, cameras need"
            + " light, e.g. from lamps. We propose an acoustic pond array that counts herons by"
            + " their step rhythm at night. We evaluate it on twelve ponds. It needs no light.";
    Tldr found = tldr("Acoustic Arrays for Counting Herons", text).orElseThrow();
    assertThat(found.sentence()).startsWith("We propose an acoustic pond array");
    assertThat(found.index()).isEqualTo(2);
    assertThat(Sentences.split(text).get(found.index()).text()).isEqualTo(found.sentence());
  }

  @Test
  void quotesThePurposeOfAMedicalStudy() {
    String text =
        "BACKGROUND: Reed fever has been rising in wetland towns for many years. OBJECTIVE: To"
            + " assess whether early rest shortens reed fever in adults. METHODS: 212 adults in four"
            + " towns were followed, with visits at 2, 4 and 8 weeks; rest was logged. RESULTS: Mean"
            + " duration was 6.1 days against 8.4 days (p = 0.03). CONCLUSION: Rest was safe.";
    assertThat(tldr("Early rest in adults with reed fever", text).orElseThrow().sentence())
        .startsWith("OBJECTIVE:");
  }

  @Test
  void leansOnTheTitleWhereNobodySpeaks() {
    String text =
        "Wetlands cover much of the north. A lattice of buoys measures the tide in reed lagoons"
            + " every minute. Costs are low.";
    assertThat(tldr("A buoy lattice for tides in reed lagoons", text).orElseThrow().index())
        .isEqualTo(1);
  }

  @Test
  void saysNothingWithoutAnAbstract() {
    assertThat(Tldr.of(Paper.builder("Herons").build())).isEmpty();
    assertThat(tldr("Herons", "")).isEmpty();
    assertThat(tldr("Herons", " \u00a0 ")).isEmpty();
  }

  @Test
  void quotesTheOnlySentence() {
    assertThat(tldr("Herons", "Ponds")).contains(new Tldr("Ponds", 0));
  }

  @Test
  void neverQuotesASentenceTheListingCutShort() {
    Paper cut =
        Paper.builder("Acoustic arrays")
            .abstractText(
                "Herons are shy. We propose acoustic arrays that count herons by their st...")
            .truncated(true)
            .build();
    assertThat(Tldr.of(cut).orElseThrow().index()).isZero();
    assertThat(Tldr.of(cut.toBuilder().truncated(false).build()).orElseThrow().index())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我们提出一种声学方法来计数苍鹭。它在夜间有效。结果很好。",
        "Серые цапли пугливы. Мы предлагаем акустический метод подсчёта цапель. Он дёшев.",
        "Reiher sind scheu. Wir stellen ein akustisches Verfahren zur Zählung vor. Es ist billig.",
        "طيور البلشون خجولة. نقترح طريقة صوتية لعدها. إنها رخيصة.",
      })
  void quotesASentenceOfAnyLanguage(String text) {
    Tldr found = tldr("鷺 heron", text).orElseThrow();
    assertThat(Sentences.split(text).get(found.index()).text()).isEqualTo(found.sentence());
  }

  @Test
  void givesTheSameAnswerEachTime() {
    String text = "One pond here. One pond here. We show herons. We show herons.";
    Optional<Tldr> once = tldr("Herons", text);
    for (int i = 0; i < 20; i++) {
      assertThat(tldr("Herons", text)).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"heron ", "A. ", "We propose. ", "(", "\ud800", "\u3002", "a. B ", "?! X "})
  void hostileRepeatsEndSoon(String unit) {
    String text = unit.repeat(100_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tldr("x" + text, text));
  }
}
