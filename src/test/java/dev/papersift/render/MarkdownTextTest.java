package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a6',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          plain words            ¦ plain words
          a_b *c* `d`            ¦ a\\_b \\*c\\* \\`d\\`
          [x](y) <b>             ¦ \\[x\\](y) \\<b\\>
          &lt; &amp;             ¦ \\&lt; \\&amp;
          - no list              ¦ \\- no list
          + no list              ¦ \\+ no list
          1. no list             ¦ 1\\. no list
          23) no list            ¦ 23\\) no list
          === no heading         ¦ \\=== no heading
          # no heading           ¦ \\# no heading
          ~~not struck~~         ¦ \\~\\~not struck\\~\\~
          well-being 2.5 (a)     ¦ well-being 2.5 (a)
          """)
  void nothingBecomesMarkup(String text, String escaped) {
    assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a(b),https://example.org/a%28b%29",
    "https://example.org/a b,https://example.org/a%20b",
    "https://example.org/<a>\\,https://example.org/%3Ca%3E%5C"
  })
  void addressesCannotEndTheirLink(String url, String address) {
    assertThat(MarkdownText.address(url)).isEqualTo(address);
  }
}
