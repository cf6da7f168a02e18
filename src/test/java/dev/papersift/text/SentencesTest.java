package dev.papersift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> split(String text) {
    return Sentences.split(text).stream().map(Sentence::text).toList();
  }

  @Test
  void cutsAfterFullStopQuestionAndExclamation() {
    assertThat(split("Herons sleep. Do otters?  They do! 12 of them did."))
        .containsExactly("Herons sleep.", "Do otters?", "They do!", "12 of them did.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use small pumps, e.g. Those of Ayr, and i.e. Nothing else.",
        "Marsh et al. (2010) and Reed et al. [12] measured it, cf. Fig. 3 and Eqs. 4 and 5.",
        "The gain of 3.5 points vs. Baseline A holds.",
        "See https://example.org/a.b?c=D.E and Node.js v. 2.0 for it.",
        "Written by J. R. Heron and P. Otter in the U.S. Army.",
        "Growth of E. coli and S. aureus slowed.",
        "It stops (see above. We checked it twice.) and goes on.",
        "1. Introduction to ponds",
        "It took approx. 5 ms on no. 7 of the list.",
        "The ponds ... were dry.",
        "Is it \"wet?\" asked the otter.",
      })
  void keepsStopsThatBelongToAWord(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void endsASentenceAfterAnAbbreviationWhenAClearBeginningFollows() {
    assertThat(split("We count herons, otters, etc. The rest is as in Marsh et al. We go on."))
        .containsExactly(
            "We count herons, otters, etc.", "The rest is as in Marsh et al.", "We go on.");
    assertThat(split("Both need vitamin D. However, few get it."))
        .containsExactly("Both need vitamin D.", "However, few get it.");
  }

  @Test
  void keepsClosingQuotesAndBracketsWithTheirSentence() {
    assertThat(
            split(
                "He said \"ponds.\" We asked (twice.) \u201cNo.\u201d Then (It rained.) it ended."))
        .containsExactly(
            "He said \"ponds.\"",
            "We asked (twice.)",
            "\u201cNo.\u201d",
            "Then (It rained.) it ended.");
  }

  @Test
  void mendsALostBlankOnlyWhereASentenceClearlyBegins() {
    assertThat(split("These are the results.We show ponds. Use Socket.IO and asp.Net here."))
        .containsExactly(
            "These are the results.", "We show ponds.", "Use Socket.IO and asp.Net here.");
  }

  @Test
  void beginsSentencesWithMixedCaseWordsNumbersAndGreek() {
    assertThat(split("It works. mRNA levels rise. \u03b1-pinene falls. 3 ponds froze."))
        .containsExactly(
            "It works.", "mRNA levels rise.", "\u03b1-pinene falls.", "3 ponds froze.");
  }

  @Test
  void knowsTheStopsOfOtherScripts() {
    assertThat(split("我们提出一种方法。它很快！结果更好。")).containsExactly("我们提出一种方法。", "它很快！", "结果更好。");
    assertThat(split("हम एक विधि देते हैं। यह तेज़ है।"))
        .containsExactly("हम एक विधि देते हैं।", "यह तेज़ है।");
    assertThat(split("Мы даём метод. Он быстр.")).containsExactly("Мы даём метод.", "Он быстр.");
  }

  @Test
  void endsAtAnEmptyLineAndSurvivesAnOpenBracket() {
    assertThat(split("A heading\n\nThe text")).containsExactly("A heading", "The text");
    assertThat(split("Open (bracket here. Next one.")).hasSize(2);
  }

  @Test
  void findsNothingInBlanks() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \u00a0\n ")).isEmpty();
  }

  @Test
  void offsetsPointAtTheSentence() {
    String text = "  One here. \u00a0 Two there?  Three (four. Five) six";
    for (Sentence s : Sentences.split(text)) {
      assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text());
    }
  }

  @Test
  void everyPrefixKeepsAllCharactersButBlanks() {
    String text =
        "See Fig. 3 (e.g. A. B.). \"Why?\" it asks... p.5 of 3.5. \u3002x\ud835\udc00. (i) Yes.";
    for (int n = 0; n <= text.length(); n++) {
      String prefix = text.substring(0, n);
      assertThat(String.join("", split(prefix)).replace(" ", ""))
          .isEqualTo(prefix.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", ". ", "(", "(.", "(. a", ") ", "1. ", "a.", "\"(", "e.g. ", "?! a", "\u3002", "\n"
      })
  void hostileRepeatsTakeLinearTime(String unit) {
    String text = unit.repeat(300_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Sentences.split(text));
  }
}
