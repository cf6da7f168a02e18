package dev.papersift.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Okafor                | Okafor, Ada
          Okafor, Ada               | Okafor, Ada
          Okafor,Ada                | Okafor, Ada
          Ada B. Okafor             | Okafor, Ada B.
          Ada  Okafor               | Okafor, Ada
          Per van der Lindqvist     | van der Lindqvist, Per
          Ana de la Costa           | de la Costa, Ana
          Okafor AB                 | Okafor, AB
          van der Lindqvist P       | van der Lindqvist, P
          Okafor A-B                | Okafor, A-B
          Petrov II                 | Petrov, II
          WEI LI                    | LI, WEI
          Émile Çelik               | Çelik, Émile
          Jean-Luc Moreau-Petit     | Moreau-Petit, Jean-Luc
          """)
  void tellsFamilyAndGivenNamesByTheirForm(String shown, String inverted) {
    assertThat(PersonName.of(shown).inverted()).isEqualTo(inverted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Okafor Jr.        | Okafor | Ada | Jr.
          Ada B. Okafor III     | Okafor | Ada B. | III
          Okafor AB 3rd         | Okafor | AB | 3rd
          Okafor AB Jr          | Okafor | AB | Jr
          Okafor, Ada, Jr.      | Okafor | Ada | Jr.
          Okafor, Jr., Ada      | Okafor | Ada | Jr.
          """)
  void keepsAGenerationApart(String shown, String family, String given, String suffix) {
    assertThat(PersonName.of(shown)).isEqualTo(new PersonName(family, given, suffix));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plato",
        "The Lantern Consortium",
        "Lantern Study Group",
        "Harbour Tide Collaboration",
        "LANTERN-2 Investigators",
        "Centre for Invented Papers, University of Nowhere",
        "Institute of Imaginary Systems",
        "one two three four five six seven",
        "李伟",
        ","
      })
  void leavesWholeWhatIsNoPerson(String shown) {
    assertThat(PersonName.of(shown)).isEqualTo(new PersonName(shown, null, null));
    assertThat(PersonName.of(shown).inverted()).isEqualTo(shown);
  }

  @Test
  void readsItsOwnInvertedFormAlike() {
    for (String shown :
        new String[] {"Ada van der Okafor", "Okafor AB", "Ada Okafor Jr.", "Plato"}) {
      PersonName name = PersonName.of(shown);
      assertThat(PersonName.of(name.inverted())).isEqualTo(name);
    }
  }
}
