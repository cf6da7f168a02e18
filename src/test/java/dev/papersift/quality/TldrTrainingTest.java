package dev.papersift.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.papersift.summary.TldrExamples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TldrTrainingTest {
  @Test
  void reproducesTheShippedWeights() {
    assumeTrue(SciTldr.isThere(), "SciTLDR does not stand beside this checkout");
    List<String> names = TldrExamples.features();
    double[] weights = TldrExamples.weights();
    List<String> shipped = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      shipped.add(names.get(i) + " " + TldrTraining.shown(weights[i]));
    }
    assertThat(TldrTraining.weights()).isEqualTo(shipped);
  }
}
