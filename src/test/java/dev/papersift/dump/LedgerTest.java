package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.text.Line;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final int MANY = 400_000;

  private static Ledger of(int lines) {
    Ledger ledger = new Ledger();
    for (int n = 1; n <= lines; n++) {
      ledger.seen(new Line(n, "text"));
    }
    return ledger;
  }

  @Test
  void recordsThatShareOneLongSpanAreClaimedInLinearTime() {
    Ledger ledger =
        FormatTesting.patiently(
            () -> {
              Ledger filled = of(MANY);
              for (int i = 0; i < MANY; i++) {
                filled.record(1, MANY);
              }
              return filled;
            });
    assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(MANY, 0, 0, 0));
  }

  @Test
  void whatWasHiddenAndIsSeenAfterwardsIsClaimedAnew() {
    Ledger ledger = of(3);
    ledger.hidden(1, 3);
    ledger.seen(new Line(2, "text"));
    assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(0, 2, 0, 1));
    ledger.record(1, 3);
    assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(1, 2, 0, 0));
  }

  @Test
  void linesReadAfterAClaimAreStillClaimed() {
    Ledger ledger = of(2);
    ledger.record(1, 3);
    ledger.seen(new Line(3, "text"));
    ledger.record(1, 3);
    assertThat(ledger.counts()).isEqualTo(new Ledger.Counts(3, 0, 0, 0));
  }
}
