package dev.papersift.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowContractTest {
  private static final Path WORKFLOWS = Path.of(".github/workflows");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(WORKFLOWS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowPinsItsActionsAndHoldsNoRightItDoesNotNeed(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.yml$", "");
    assertThat(file.toString()).endsWith(".yml");
    assertThat(WorkflowContract.faults(name, Files.readString(file))).isEmpty();
  }

  @Test
  void theGateOfTheRepositoryIsTheGateOfEveryMachine() throws IOException {
    assertThat(Files.readString(WORKFLOWS.resolve("ci.yml"))).contains("run: make test");
  }

  @Test
  void everyNightTheParsersAreFuzzed() throws IOException {
    assertThat(Files.readString(WORKFLOWS.resolve("nightly.yml")))
        .contains("schedule:", "run: make fuzz FUZZ_TIME=");
  }

  /// The provenance is signed over the list of checksums, and the list is of all that is released.
  @Test
  void aReleaseHasItsPartsListedAndItsProvenanceSigned() throws IOException {
    String release = Files.readString(WORKFLOWS.resolve("release.yml"));
    assertThat(release)
        .contains("dist/papersift-sbom.cdx.json", "sha256sum -- * > SHA256SUMS")
        .contains("actions/attest-build-provenance@", "subject-checksums: dist/SHA256SUMS");
    assertThat(release.indexOf("attest-build-provenance"))
        .isLessThan(release.indexOf("gh release create"));
    assertThat(Files.readString(WORKFLOWS.resolve("deploy.yml"))).contains("gh attestation verify");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1 | @v6 | not pinned",
        " # v6.0.1 | '' | not pinned",
        "persist-credentials: false | persist-credentials: true | leaves its token",
        "'permissions:\n  contents: read' | 'permissions: write-all' | own permissions",
        "timeout-minutes: 30 | '' | six hours",
        "'timeout-minutes: 30' | 'timeout-minutes: 30\n    permissions:\n      packages: write' | is granted",
        "run: make test | 'run: echo ${{ github.head_ref }}' | pasted into a shell",
        "'  pull_request:' | '  pull_request_target:' | strangers"
      })
  void aPlantedFaultIsFound(String sound, String faulty, String found) throws IOException {
    String text = Files.readString(WORKFLOWS.resolve("ci.yml"));
    assertThat(text).contains(sound);
    assertThat(WorkflowContract.faults("ci", text.replace(sound, faulty)))
        .anyMatch(fault -> fault.contains(found));
  }
}
