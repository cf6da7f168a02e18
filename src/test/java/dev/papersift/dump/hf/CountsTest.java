package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void readsNumbersThatStandAlone() {
    for (String text : List.of("7", "1234567", "1,234", "12,345,678", "3k", "1.2k", "0.5M")) {
      assertThat(Counts.count(text)).isEqualTo(text);
    }
    assertThat(Counts.count("- 12")).isEqualTo("12");
    assertThat(Counts.count("* [ ] 12")).isEqualTo("12");
    assertThat(Counts.count("[x]3k")).isEqualTo("3k");
    assertThat(Counts.count("-")).isEqualTo("-");
    assertThat(Counts.count("- —")).isEqualTo("—");
  }

  @Test
  void leavesOtherText() {
    for (String text :
        List.of(
            "",
            "12345678",
            "1234,567",
            "1,23",
            "1,2345",
            "1.2",
            "1.k",
            "2.5 k",
            "k",
            "-5",
            "5-",
            "[x]",
            "[ ] ",
            "7 8",
            "v2",
            "12345678901234567")) {
      assertThat(Counts.count(text)).as(text).isNull();
    }
  }

  @Test
  void readsNumbersOfAuthors() {
    assertThat(Counts.authors("5 authors")).isEqualTo("5");
    assertThat(Counts.authors("· 1 Author")).isEqualTo("1");
    assertThat(Counts.authors("👥 1,024 AUTHORS")).isEqualTo("1,024");
    assertThat(Counts.authors("-,12 authors")).isEqualTo("12");
    for (String text :
        List.of(
            "authors",
            " authors",
            "12345678 authors",
            "by 5 authors",
            "½ 5 authors",
            "x5 authors",
            "5 authorss",
            "5authors",
            "s")) {
      assertThat(Counts.authors(text)).as(text).isNull();
    }
  }
}
