package dev.papersift.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePromiseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our code is publicly available at the project page.",
        "Code and lanterns will be released upon acceptance",
        "The source code can be found in the supplement.",
        "An implementation is open-sourced under a free licence",
        "We open-source the full codebase.",
        "We will opensource our code.",
        "We release all models, data and code",
        "We publish our implementation.",
        "Codes (with seeds) were made public: see below",
      })
  void aPromiseIsFound(String text) {
    assertThat(CodePromise.standsIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The code rate is low. Public harbours are larger.",
        "We release a data set of tides. Its code book is long",
        "A barcode is publicly available",
        "Encoders are released",
        "Open-source software helps",
        "The implementation was hard, and no reader of this long and winding sentence about lanterns,"
            + " tides and harbours would ever find it available",
        "open-",
        "code opensourcecode",
      })
  void aTextWithoutOneIsNotMistaken(String text) {
    assertThat(CodePromise.standsIn(text)).isFalse();
  }
}
