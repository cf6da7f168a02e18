package dev.papersift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {
  private static List<String> phrases(String text, Language language) {
    List<Word> words = Tokens.of(text);
    return NounPhrases.in(text, words, language).stream()
        .map(s -> text.substring(words.get(s.from()).start(), words.get(s.to() - 1).end()))
        .toList();
  }

  private static List<String> english(String text) {
    return phrases(text, Language.ENGLISH);
  }

  @Test
  void cutsAtFunctionWordsVerbsAndPunctuation() {
    assertThat(english("We propose a heron detector, which outperforms pond maps on wet meadows."))
        .containsExactly("heron detector", "pond maps", "wet meadows");
  }

  @Test
  void seesVerbsByTheirNeighbours() {
    assertThat(english("Otters damp the wave field and shock waves propagate in shallow ponds."))
        .containsExactly("Otters", "wave field", "shock waves", "shallow ponds");
    assertThat(english("Nests are lined by crested herons to map the reed belt."))
        .containsExactly("Nests", "crested herons", "reed belt");
  }

  @Test
  void trimsWhatBelongsToNoName() {
    assertThat(english("Several novel marsh sensors and two existing reed models available"))
        .containsExactly("marsh sensors", "reed models");
  }

  @Test
  void dropsSinglesThatSayNothing() {
    assertThat(english("The results of this method are remarkable, and the ponds were flooded."))
        .containsExactly("ponds");
  }

  @Test
  void keepsHyphenatedCompoundsWhole() {
    assertThat(english("A low-cost self-supervised heron-tracking network is state-of-the-art."))
        .containsExactly("low-cost self-supervised heron-tracking network");
  }

  @Test
  void dropsNumbersAndFormulas() {
    assertThat(english("Of 12 ponds, 3.5 to 4 and x2 y3 z are wet.")).containsExactly("ponds");
  }

  @Test
  void cutsOtherLanguagesAtTheirFunctionWords() {
    assertThat(phrases("Wir messen die Dichte der Reiher im Schilf", Language.GERMAN))
        .contains("Reiher", "Schilf");
  }

  @Test
  void neverReturnsMoreThanSevenWordsOrNestedSpans() {
    String text = "heron pond ".repeat(4) + "and grey heron, grey heron nest. ".repeat(3);
    List<Word> words = Tokens.of(text);
    int end = 0;
    for (WordSpan span : NounPhrases.in(text, words, Language.ENGLISH)) {
      assertThat(span.length()).isLessThanOrEqualTo(7);
      assertThat(span.from()).isGreaterThanOrEqualTo(end);
      end = span.to();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"heron ", "a-", "waves propagate ", "12 ", "鷺", "to map the ", "et al "})
  void hostileRepeatsTakeLinearTime(String unit) {
    String text = unit.repeat(100_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> english(text));
  }
}
