package dev.papersift.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetJoinTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.5, 0.8, 1.0})
  void equalsTheNaiveJoin(double share) {
    for (long seed = 1; seed <= 20; seed++) {
      int[][] sets = sets(new Random(seed));

      assertThat(SetJoin.pairs(sets, share)).as("seed " + seed).isEqualTo(naive(sets, share));
    }
  }

  @Test
  void boundsTheWorkWhenAllShareOneToken() {
    int[][] sets = new int[30_000][];
    Arrays.setAll(sets, _ -> new int[] {7});

    assertThat(SetJoin.pairs(sets, 0.5)).hasSizeLessThan(30_000 * 10);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(SetJoin.pairs(new int[0][], 0.5)).isEmpty();
    assertThat(SetJoin.pairs(new int[][] {{}, {}, {}}, 0.5)).isEmpty();
  }

  /// Sets of skewed tokens spread over all bits, some of them changed copies of others.
  private static int[][] sets(Random random) {
    int[][] sets = new int[120][];
    for (int i = 0; i < sets.length; i++) {
      int[] base = i > 0 && random.nextInt(3) == 0 ? sets[random.nextInt(i)] : new int[0];
      int more = random.nextInt(12);
      int[] values = Arrays.copyOf(base, base.length + more);
      for (int k = base.length; k < values.length; k++) {
        values[k] = TextProfile.mix((int) Math.exp(random.nextDouble() * 6));
      }
      sets[i] = IntSets.distinct(values, values.length);
    }
    return sets;
  }

  private static long[] naive(int[][] sets, double share) {
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < sets.length; i++) {
      for (int j = i + 1; j < sets.length; j++) {
        int larger = Math.max(sets[i].length, sets[j].length);
        int shared = IntSets.shared(sets[i], sets[j]);
        if (shared > 0 && shared >= Math.ceil(share * larger)) {
          pairs.add((long) i << 32 | j);
        }
      }
    }
    return pairs.build().toArray();
  }
}
