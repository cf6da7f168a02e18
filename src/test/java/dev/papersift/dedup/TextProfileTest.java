package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import org.junit.jupiter.api.Test;

class TextProfileTest {
  /// A stray `<` is no letter, yet it sends the text the long way.
  @Test
  void theFastScanSeesWhatTheWordsSay() {
    for (Entry entry : SyntheticRecords.of(100, 3)) {
      String text = entry.paper().abstractOrEmpty() + " It's 3x 'C++' — done… ";
      TextProfile fast = TextProfile.of(text);
      TextProfile slow = TextProfile.of(text + "<");

      assertThat(fast.key()).isEqualTo(slow.key());
      assertThat(fast.length()).isEqualTo(slow.length());
      assertThat(fast.sample()).isEqualTo(slow.sample());
    }
  }

  @Test
  void accentsCaseMarkupAndBlanksDoNotCount() {
    assertThat(TextProfile.of("The Café <i>by</i> the\u00a0Sea").key())
        .isEqualTo(TextProfile.of("the cafe by the sea").key());
  }
}
