package dev.papersift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapsTest {
  @Test
  void putsOneBlankBetweenLines() {
    assertThat(Wraps.join(List.of("  We keep ", "", "\tbees."))).isEqualTo("We keep bees.");
  }

  @Test
  void keepsAHyphenThatEndsALineInsideAWord() {
    assertThat(Wraps.join(List.of("a time-", "consuming walk"))).isEqualTo("a time-consuming walk");
    assertThat(Wraps.join(List.of("the beta-", "2 form"))).isEqualTo("the beta-2 form");
  }

  @Test
  void keepsTheBlankBehindASuspendedHyphenAndADash() {
    assertThat(Wraps.join(List.of("short-", "and long-term"))).isEqualTo("short- and long-term");
    assertThat(Wraps.join(List.of("bees -", "and wasps"))).isEqualTo("bees - and wasps");
  }

  @Test
  void dropsASoftHyphen() {
    assertThat(Wraps.join(List.of("pol\u00ad", "len"))).isEqualTo("pollen");
  }
}
