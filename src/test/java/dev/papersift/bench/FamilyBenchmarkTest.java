package dev.papersift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Limits;
import dev.papersift.dump.ParsedDump;
import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The benchmark reads what it says: a megabyte with hundreds of records of the family.
class FamilyBenchmarkTest {
  static List<String> families() {
    return FamilyDumps.families();
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyFamilyHasAMegabyteOfRecords(String family) throws IOException {
    Dump dump = FamilyDumps.of(family);
    assertThat(FamilyDumps.size(dump)).isBetween(900_000, 1_200_000);
    ParsedDump account =
        new DumpReader(Formats.all(), Limits.DEFAULT).read(dump, null, record -> {});
    assertThat(account.records()).isGreaterThan(200);
    assertThat(account.lines().leftover()).isLessThan(account.lines().total() / 5);
  }
}
