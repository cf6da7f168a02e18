package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivAuthorsTest {
  private static RawRecord of(String list) {
    RawRecord.Builder record = RawRecord.from(1, Markup.ARXIV).put(Field.TITLE, "T");
    ArxivAuthors.put(record, list);
    return record.upTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Fern and B. Moss and C. Lichen        | A. Fern;B. Moss;C. Lichen
          A. Fern, B. Moss, and C. Lichen          | A. Fern;B. Moss;C. Lichen
          A. Fern (Inst. of "Moss", X, Y), B. Moss | A. Fern;B. Moss
          A. Fern (1 and 2), B. Moss (2) ((1) X, (2) Y) | A. Fern;B. Moss
          A. Fern (X, B. Moss                      | A. Fern;B. Moss
          A. Fern, Jr., B. Moss III                | A. Fern Jr.;B. Moss III
          A. Fern et al.                           | A. Fern
          A. Fern, B. Moss, et al                  | A. Fern;B. Moss
          A. Fern & B. Moss                        | A. Fern;B. Moss
          Moss Collaboration: A. Fern              | Moss Collaboration;A. Fern
          Fernand Anderson, Alexand Moss           | Fernand Anderson;Alexand Moss
          """)
  void splitsNamesAndDropsAffiliations(String list, String names) {
    assertThat(of(list).all(Field.AUTHOR)).containsExactly(names.split(";"));
  }

  @Test
  void countsOnlyWhatTheListCounts() {
    assertThat(
            of("A. Fern, B. Moss, et al. (97 additional authors not shown)")
                .first(Field.AUTHOR_COUNT))
        .isEqualTo("99");
    assertThat(of("A. Fern, B. Moss et al.").first(Field.AUTHOR_COUNT)).isNull();
  }
}
