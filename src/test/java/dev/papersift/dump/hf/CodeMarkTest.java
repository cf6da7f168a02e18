package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeMarkTest {
  private static String stars(String text) {
    CodeMark mark = CodeMark.of(text);
    assertThat(mark).as(text).isNotNull();
    return String.valueOf(mark.stars());
  }

  @Test
  void readsTheNameWithItsStars() {
    assertThat(stars("GitHub 11.3k")).isEqualTo("11.3k");
    assertThat(stars("LINK: github ⭐ 1,204")).isEqualTo("1,204");
    assertThat(stars("Code (12)")).isEqualTo("12");
    assertThat(stars("Repository★7")).isEqualTo("7");
  }

  @Test
  void readsTheNameAlone() {
    for (String text : List.of("GitHub", "code", "Repo", "repository", "link: GitHub")) {
      assertThat(stars(text)).isEqualTo("null");
    }
  }

  @Test
  void leavesOtherText() {
    for (String text :
        List.of(
            "",
            "link: ",
            "Codes",
            "Code review 5",
            "GitHub ⭐",
            "GitHub ,5",
            "Repo 5 forks",
            "A code 5",
            "GitHub 5k)x")) {
      assertThat(CodeMark.of(text)).as(text).isNull();
    }
  }
}
