package dev.papersift.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014 Nov           | 2014-11
          2014 Apr 28        | 2014-04-28
          2013 May-Jun       | 2013-05
          2018 Jan-Dec       | 2018
          1999 Dec 25-2000 Jan 1 | 1999-12-25
          2014 Spring        | 2014
          Winter 2012        | 2012
          2014 1st Quarter   | 2014
          2019///            | 2019
          1999///Spring      | 1999
          2019/10//undefined | 2019-10
          2019/05/01/        | 2019-05-01
          2019/Mar/01        | 2019-03-01
          2013//             | 2013
          20180717           | 2018-07-17
          1999 AUG           | 1999-08
          1999 JAN-FEB       | 1999-01
          2003 DEC 15        | 2003-12-15
          24/12/2019         | 2019-12-24
          12/24/2019         | 2019-12-24
          01/02/2019         | 2019
          2014-2015          | 2014
          2024-05-29T10:00:00Z | 2024-05-29
          29 May 2024        | 2024-05-29
          May 29, 2024       | 2024-05-29
          May 29             | 05-29
          July 2024          | 2024-07
          2021               | 2021
          """)
  void readsAsMuchAsIsShown(String shown, String iso) {
    assertThat(Dates.iso(shown)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "12345", "in press", "////", "99"})
  void inventsNoDate(String shown) {
    assertThat(Dates.iso(shown)).isNull();
  }

  @Test
  void aLongTextIsNoDate() {
    assertThat(Dates.iso("2019 ".repeat(100_000))).isNull();
  }
}
