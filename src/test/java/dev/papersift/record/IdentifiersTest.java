package dev.papersift.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void whatClosesBehindADoiIsNoPartOfIt() {
    assertThat(Identifiers.canonicalDoi("(doi:10.5555/Tides.1).")).isEqualTo("10.5555/tides.1");
    assertThat(Identifiers.canonicalDoi("10.5555/a(20)1).")).isEqualTo("10.5555/a(20)1)");
    assertThat(Identifiers.canonicalDoi("10.5555/a(20).")).isEqualTo("10.5555/a(20)");
    assertThat(Identifiers.canonicalDoi("10.5555/a)>(")).isEqualTo("10.5555/a)>(");
    assertThat(Identifiers.canonicalDoi("no DOI")).isNull();
  }

  /// Two million closing signs took minutes where each was looked for its opening one.
  @Test
  void endlessClosingSignsAreTakenOffInOnePass() {
    String text = "10.5555/a" + ")".repeat(2_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(Identifiers.canonicalDoi(text)).isEqualTo("10.5555/a"));
  }
}
