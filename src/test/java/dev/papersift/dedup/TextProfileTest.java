package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextProfileTest {
  /// A stray `\\` is no letter, yet it sends the text the long way.
  @Test
  void theFastScanSeesWhatTheWordsSay() {
    for (Entry entry : SyntheticRecords.of(100, 3)) {
      String text = entry.paper().abstractOrEmpty() + " It's 3x 'C++' — done… ";
      TextProfile fast = TextProfile.of(text);
      TextProfile slow = TextProfile.of(text + "\\");

      assertThat(fast.key()).isEqualTo(slow.key());
      assertThat(fast.length()).isEqualTo(slow.length());
      assertThat(fast.sample()).isEqualTo(slow.sample());
    }
  }

  /// Words, their ends and their hashes, from the quick scan and from the slow one.
  @Test
  void foldedTextHoldsTheFoldedWords() {
    for (String text :
        List.of("It's 3x 'C++' — done…", "", " a ", "Łódź: a <i>b</i>", "x\\emph{y}")) {
      FoldedText folded = FoldedText.of(text);
      List<String> words = FoldedWords.of(text);

      assertThat(folded.words()).isEqualTo(words);
      assertThat(folded.letters()).isEqualTo(String.join("", words));
      for (int i = 0; i < words.size(); i++) {
        assertThat(folded.hash(i)).isEqualTo(TextProfile.mix(words.get(i).hashCode()));
        assertThat(folded.letters(i)).isEqualTo(String.join("", words.subList(0, i)));
      }
    }
  }

  /// Every character by itself inside a word.
  @Test
  void theFastScanKnowsWhatItFolds() {
    for (int c = 1; c < 0x3000; c++) {
      String text = "Sea" + (char) c + "Water";

      assertThat(FoldedText.of(text).words()).as("%04x", c).isEqualTo(FoldedWords.of(text));
    }
  }

  @Test
  void accentsCaseMarkupAndBlanksDoNotCount() {
    assertThat(TextProfile.of("The Café <i>by</i> the\u00a0Sea").key())
        .isEqualTo(TextProfile.of("the cafe by the sea").key());
  }

  /// One scan reads short texts after long ones and plain ones after others.
  @Test
  void aScanKeepsNothingOfTheTextBefore() {
    TextScan scan = new TextScan();
    for (String text :
        List.of(
            "Tides cost sleep, p < 0.05. ".repeat(90), "It", "", "Łódź <i>a</i>", "So it is.")) {
      TextProfile alone = TextProfile.of(text);

      assertThat(scan.fold(text).words()).isEqualTo(FoldedWords.of(text));
      assertThat(scan.profile(text).key()).isEqualTo(alone.key());
      assertThat(scan.profile(text).sample()).isEqualTo(alone.sample());
    }
  }

  /// A sign before a number or a blank opens no tag; before a letter or a slash it may.
  @Test
  void aSignThatOpensNoTagIsNoLetter() {
    for (String text :
        List.of("p<0.05 or p < .01<", "a<b>c</b>", "a </ b", "x <é> y", "n<\u03b1")) {
      assertThat(FoldedText.of(text).words()).as(text).isEqualTo(FoldedWords.of(text));
    }
  }
}
