package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The backfill calls the same function with the same event as an upload does, in a stack beside.
class BackfillContractTest {
  private static final Map<String, Object> SOURCE = Yaml.read(Path.of("infra/backfill.yaml"));
  private static final Template BACKFILL = Template.resolve(SOURCE, Map.of());
  private static final Template MAIN =
      Template.resolve(Yaml.read(Path.of("infra/template.yaml")), Map.of());
  private static final Map<String, Object> SUBSTITUTIONS =
      map(BACKFILL.properties("Backfill").get("DefinitionSubstitutions"));

  @Test
  void itHasNoRightItDoesNotNeed() {
    assertThat(RightsContract.faults(BACKFILL)).isEmpty();
  }

  @Test
  void itReadsTheUploadsAndReportsBesideTheResultsOfTheOtherStack() {
    assertThat(SUBSTITUTIONS.get("UploadsBucket"))
        .isEqualTo(MAIN.properties("UploadsBucket").get("BucketName"));
    assertThat(SUBSTITUTIONS.get("ReportsBucket"))
        .isEqualTo(MAIN.properties("ResultsBucket").get("BucketName"));
    assertThat(at(SOURCE, "Parameters", "Name", "AllowedPattern"))
        .isEqualTo(
            at(Yaml.read(Path.of("infra/template.yaml")), "Parameters", "Name", "AllowedPattern"));
  }

  @Test
  void everyNameInTheDefinitionIsSubstituted() throws IOException {
    String definition = Files.readString(Path.of("infra/backfill.asl.json"));
    Set<String> names =
        Pattern.compile("\\$\\{(\\w+)}")
            .matcher(definition)
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toSet());
    assertThat(names).isEqualTo(SUBSTITUTIONS.keySet());
  }

  @Test
  void itWaitsForTheFunctionAndToleratesFewFailures() {
    Object every = at(Yaml.read(Path.of("infra/backfill.asl.json")), "States", "EveryObject");
    Object process = at(every, "ItemProcessor", "States", "Process");
    assertThat((int) at(process, "TimeoutSeconds"))
        .isGreaterThan((int) MAIN.properties("EventFunction").get("Timeout"));
    assertThat((int) at(every, "ToleratedFailurePercentage")).isBetween(1, 5);
    assertThat((int) at(every, "ItemBatcher", "MaxItemsPerBatch")).isBetween(2, 50);
  }
}
