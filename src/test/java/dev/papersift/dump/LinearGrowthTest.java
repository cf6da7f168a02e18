package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.papersift.pipeline.Formats;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reading takes work in proportion to the text, also for texts made against it: four times the
/// text may not allocate much more than four times as much, which is counted, not timed.
/// `HostileGrowth` among the benchmarks times many more texts.
class LinearGrowthTest {
  private static final int SIZE = 160_000;
  private static final int MOST_LABELS = 5;

  /// Four for linear growth, sixteen for quadratic.
  private static final int MOST_GROWTH = 6;

  /// Bytes that readings allocate whatever they read.
  private static final long FIXED = 2_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final List<Fixture> FIXTURES = Fixture.all();

  static Stream<Fixture> oneOfEachFormat() {
    return Formats.all().stream()
        .map(format -> FIXTURES.stream().filter(f -> f.format().name().equals(format.name())))
        .flatMap(fixtures -> fixtures.limit(1));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachFormat")
  void workGrowsWithTheText(Fixture fixture) {
    int labels = 0;
    for (HostileText text : HostileText.few(fixture)) {
      if (text.what().startsWith("label") && ++labels > MOST_LABELS) {
        continue;
      }
      long quarter = allocated(() -> FormatTesting.parse(fixture.format(), text.ofSize(SIZE / 4)));
      long whole = allocated(() -> FormatTesting.parse(fixture.format(), text.ofSize(SIZE)));
      assertThat(growsTooMuch(quarter, whole)).as(text.toString()).isFalse();
    }
  }

  @Test
  void quadraticWorkIsSeen() {
    long quarter = allocated(() -> copiesOfEveryPrefix(5_000));
    long whole = allocated(() -> copiesOfEveryPrefix(20_000));
    assertThat(growsTooMuch(quarter, whole)).isTrue();
  }

  private static int copiesOfEveryPrefix(int length) {
    String text = "x".repeat(length);
    int sum = 0;
    for (int end = 0; end < length; end++) {
      sum += text.substring(0, end).indexOf('y');
    }
    return sum;
  }

  private static boolean growsTooMuch(long quarter, long whole) {
    return whole > MOST_GROWTH * quarter + FIXED;
  }

  private static long allocated(Supplier<?> work) {
    return FormatTesting.patiently(
        () -> {
          long before = THREADS.getCurrentThreadAllocatedBytes();
          work.get();
          return THREADS.getCurrentThreadAllocatedBytes() - before;
        });
  }
}
