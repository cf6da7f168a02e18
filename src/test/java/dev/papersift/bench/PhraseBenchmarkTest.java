package dev.papersift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseBenchmarkTest {
  @Test
  void measuresTheRightThing() {
    PhraseBenchmark benchmark = new PhraseBenchmark();
    assertThat(benchmark.keyphrases()).hasSize(10);
    assertThat(benchmark.keyphrases().getFirst().text()).isEqualTo("acoustic pond array");
    assertThat(benchmark.tldr().orElseThrow().sentence()).startsWith("In this paper, we propose");
  }
}
