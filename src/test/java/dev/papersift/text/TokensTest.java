package dev.papersift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void wordsAreRunsOfLettersAndDigitsInLowerCase() {
    assertThat(words("Retrieval-Augmented GPT-4 (RAG), 2.5 times; don't!"))
        .containsExactly("retrieval", "augmented", "gpt", "4", "rag", "2.5", "times", "don't");
  }

  @Test
  void signsOfProgrammingLanguagesStay() {
    assertThat(words("C++, C# and F#")).containsExactly("c++", "c#", "and", "f#");
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "Caf\u0065\u0301s in \uD835\uDC00-space, Łojasiewicz";
    for (Word word : Tokens.of(text)) {
      assertThat(text.substring(word.start(), word.end())).isNotBlank();
    }
    assertThat(words(text))
        .containsExactly("caf\u00e9s", "in", "\uD835\uDC00", "space", "łojasiewicz");
  }

  @Test
  void ideographsAreWordsOfTheirOwn() {
    assertThat(words("主题模型 topic")).containsExactly("主", "题", "模", "型", "topic");
    assertThat(words("тематическое моделирование")).hasSize(2);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Tokens.of("")).isEmpty();
    assertThat(Tokens.of(" ... -- !")).isEmpty();
  }

  @Test
  void languageIsToldByFunctionWords() {
    assertThat(Language.of(Tokens.of("We study the growth of trees in a forest")))
        .isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Tokens.of("Wir untersuchen das Wachstum der Bäume in einem Wald")))
        .isEqualTo(Language.GERMAN);
    assertThat(Language.of(Tokens.of("Estudiamos el crecimiento de los árboles en un bosque")))
        .isEqualTo(Language.SPANISH);
    assertThat(Language.of(Tokens.of("kubernetes"))).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(List.of())).isEqualTo(Language.ENGLISH);
  }

  @Test
  void inflectionsShareAStem() {
    Stems stems = new Stems(Language.ENGLISH);
    assertThat(stems.of("retrieving")).isEqualTo(stems.of("retrieved"));
    assertThat(stems.of("2.5")).isEqualTo("2.5");
    assertThat(stems.of("a".repeat(100))).hasSize(100);
    assertThat(new Stems(Language.GERMAN).of("modelle"))
        .isEqualTo(new Stems(Language.GERMAN).of("modellen"));
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream().map(Word::text).toList();
  }
}
