package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.bench.SyntheticRecords;
import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static final Paper PAPER =
      Paper.builder("Counting Gulls from Kites")
          .abstractText("Gulls gather where kites fly, and kites fly where the wind is steady.")
          .ids(new Identifiers("2401.01234", 2, "10.48550/arxiv.2401.01234", null))
          .year(2024)
          .pages("12-19")
          .build();

  /// What a store has written down must be found again: a change here needs another VERSION.
  @Test
  void keysAndBandsOfThisVersionNeverChange() {
    assertThat(Signatures.VERSION).isEqualTo(3);
    assertThat(Signatures.keys(PAPER))
        .containsExactly(
            "arxiv:2401.01234",
            "doi:10.48550/arxiv.2401.01234",
            "title:cb3a1b4c0f4aa77",
            "text:faef861c6f082572",
            "place:2024/12-19");
    assertThat(Signatures.bands(PAPER))
        .hasSize(MinHash.BANDS)
        .startsWith(-6867711010472145785L, -1052536899465281182L);
  }

  @Test
  void caseMarkupAndVersionsGiveTheSameKeys() {
    Paper other =
        PAPER.toBuilder()
            .title("COUNTING <i>gulls</i> from kites")
            .ids(new Identifiers("2401.01234", 1, "10.48550/arxiv.2401.01234", null))
            .build();

    assertThat(Signatures.keys(other)).isEqualTo(Signatures.keys(PAPER));
    assertThat(Signatures.bands(other)).isEqualTo(Signatures.bands(PAPER));
  }

  @Test
  void genericTitlesAndMissingAbstractsGiveNothingToLookUp() {
    Paper editorial = Paper.builder("Editorial").build();

    assertThat(Signatures.keys(editorial)).isEmpty();
    assertThat(Signatures.bands(editorial)).isEmpty();
  }

  @Test
  void matchesAsDeduplicationDoes() {
    Paper shouted = PAPER.toBuilder().title("COUNTING GULLS FROM KITES").build();
    Paper other = Paper.builder("A dictionary of ferry bells").build();

    assertThat(Signatures.match(PAPER, shouted, DedupeMode.NEAR))
        .contains(new Signatures.Match("same-arxiv-id", 1));
    assertThat(Signatures.match(PAPER, shouted, DedupeMode.NONE)).isEmpty();
    assertThat(Signatures.match(PAPER, other, DedupeMode.NEAR)).isEmpty();
  }

  @Test
  void variantsOfOnePaperShareAKeyOrABand() {
    List<Entry> entries = SyntheticRecords.of(1_000, 3);
    for (Entry a : entries) {
      for (Entry b : entries) {
        if (a != b && String.valueOf(a.source().callerId()).equals(b.source().callerId())) {
          Set<Object> shared = new HashSet<>(Signatures.keys(a.paper()));
          shared.addAll(Signatures.bands(a.paper()));
          Set<Object> theirs = new HashSet<>(Signatures.keys(b.paper()));
          theirs.addAll(Signatures.bands(b.paper()));

          assertThat(Collections.disjoint(shared, theirs)).isFalse();
        }
      }
    }
  }

  /// The stated recall, within four standard errors of a thousand pairs.
  @Test
  void bandsMeetAsOftenAsStated() {
    Random random = new Random(11);
    for (double likeness : new double[] {0.2, 0.3, 0.5}) {
      int met = 0;
      for (int i = 0; i < 1_000; i++) {
        met += meet(random, 180, likeness) ? 1 : 0;
      }
      double expected = 1 - Math.pow(1 - likeness * likeness, MinHash.BANDS);
      double error = 4 * Math.sqrt(expected * (1 - expected) / 1_000);

      assertThat(met / 1_000.0).isGreaterThan(expected - error - 0.002);
    }
  }

  /// Whether two sets of one union, of which they share a part, have a band in common.
  private static boolean meet(Random random, int union, double likeness) {
    int[] all = random.ints(union).toArray();
    int shared = (int) Math.ceil(likeness * union);
    int own = (union - shared) / 2;
    int[] a = Arrays.copyOf(all, shared + own);
    int[] b = all.clone();
    System.arraycopy(all, shared + own, b, shared, union - shared - own);
    long[] left = MinHash.bands(a);
    long[] right = MinHash.bands(Arrays.copyOf(b, union - own));
    for (int band = 0; band < left.length; band++) {
      if (left[band] == right[band]) {
        return true;
      }
    }
    return false;
  }
}
