package dev.papersift.dump.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Field;
import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisRecordTest {
  private static final RisFormat FORMAT = new RisFormat();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t- ",
        "\t-\t",
        "  -",
        " - ",
        "- ",
        "-",
        " \t- ",
        "   - ",
        "\u00a0\u00a0- ",
        "  \u2013 ",
        "  \u2014 ",
        "  \u2212 "
      })
  void readsTagsWithOtherSeparators(String separator) {
    String text =
        """
        TY~JOUR
        TI~Lanterns on the quay
        AU~Quell, Tamsin
        PY~2019
        AB~A text
        ER~

        TY~JOUR
        TI~Lanterns on the pier
        AU~Ostrow, Mira
        ER~
        """
            .replace("~", separator);
    assertThat(FormatTesting.confidence(FORMAT, text)).isEqualTo(0.98);
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).containsExactly("Lanterns on the quay", "Lanterns on the pier");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Quell, Tamsin");
    assertThat(parsed.papers().getFirst().abstractText()).isEqualTo("A text");
    assertThat(parsed.issueCodes()).isEmpty();
  }

  @Test
  void anAbstractWithoutATitleIsARecord() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            TY  - JOUR
            TI  -
            AU  - Quell, Tamsin
            N2  - Lanterns keep their oil for a winter.
            ER  -

            TY  - JOUR
            AU  - Ostrow, Mira
            AB  - [No abstract available]
            ER  -
            """);
    assertThat(parsed.papers()).hasSize(1);
    assertThat(parsed.raw().getFirst().values()).doesNotContainKey(Field.TITLE);
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("Lanterns keep their oil for a winter.");
    assertThat(parsed.issueCodes()).containsExactly("missing-title", "missing-title");
    assertThat(parsed.account().lines().leftover()).isEqualTo(4);
  }

  @Test
  void ofAnAbstractInTwoLanguagesTheFirstCounts() {
    String english =
        "ABSTRACT We measure how long the lanterns of a harbour burn and find that they keep their"
            + " oil for a winter in most of the years.";
    String portuguese =
        "RESUMO Medimos por quanto tempo as lanternas de um porto ardem e achamos que elas guardam o"
            + " seu \u00f3leo por um inverno na maior parte dos anos.";
    String head = "TY  - JOUR\nTI  - Lanterns\nAB  - ";
    assertThat(abstractOf(head + english + "\nAB  - " + portuguese + "\nER  - \n"))
        .isEqualTo(english);
    assertThat(abstractOf(head + portuguese + "\nAB  - " + english + "\nER  - \n"))
        .isEqualTo(portuguese);
    assertThat(abstractOf(head + english + "\nAB  - Methods: many.\nER  - \n"))
        .isEqualTo(english + " Methods: many.");
  }

  private static String abstractOf(String text) {
    return FormatTesting.parse(FORMAT, text).papers().getFirst().abstractText();
  }
}
