package dev.papersift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Deep Learning – a Survey, deeplearningasurvey",
    "C++ and C#, c++andc#",
    "Jürgen’s Façade, jurgensfacade",
    "ﬁne x² Ⅳ, finex2iv",
    "Sørensen & Łukasiewicz, sorensenlukasiewicz",
    "Æther Œuvre Straße, aetheroeuvrestrasse",
    "Ελλάς, ελλας",
    "漢字 テスト, 漢字テスト",
  })
  void caseAccentsAndPunctuationArePutAside(String text, String folded) {
    assertThat(Fold.letters(text)).isEqualTo(folded);
  }

  @Test
  void theQuickWayFoldsAsTheSlowOne() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        boolean typographic = random.nextInt(4) == 0;
        text.append((char) (typographic ? 0x2000 + random.nextInt(0x70) : random.nextInt(0x80)));
      }
      assertThat(Fold.letters(text.toString())).as("seed " + seed).isEqualTo(slow(text));
    }
  }

  private static String slow(CharSequence text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  @Test
  void oneBufferFoldsTextsOfAnyLength() {
    LetterFold fold = new LetterFold();
    for (String text :
        new String[] {"Short – one", "Ελλάς", "", "A longer one. ".repeat(40), "ﷺ"}) {
      int n = fold.fold(text);

      assertThat(new String(fold.bytes(), 0, n, StandardCharsets.UTF_8))
          .isEqualTo(Fold.letters(text));
    }
  }
}
