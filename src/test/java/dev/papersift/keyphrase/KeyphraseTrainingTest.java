package dev.papersift.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.papersift.quality.SciTldr;
import dev.papersift.text.Rarity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyphraseTrainingTest {
  @BeforeEach
  void needsTheTrainingSet() {
    assumeTrue(SciTldr.isThere(), "SciTLDR does not stand beside this checkout");
  }

  @Test
  void reproducesTheShippedWeights() {
    List<String> shipped = new ArrayList<>();
    for (PhraseFeature feature : PhraseFeature.values()) {
      shipped.add(feature + " " + KeyphraseTraining.shown(feature.weight()));
    }
    shipped.add("INTERCEPT " + KeyphraseTraining.shown(PhraseFeature.INTERCEPT));
    assertThat(KeyphraseTraining.weights()).isEqualTo(shipped);
  }

  @Test
  void reproducesTheShippedRarities() throws IOException {
    try (InputStream in = Rarity.class.getResourceAsStream("background.txt")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(KeyphraseTraining.background()).isEqualTo(shipped.lines().toList());
    }
  }
}
