package dev.papersift.function.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.topic.TopicOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The examples of the description run, and its schemas describe what the functions answer.
class OpenApiAnswersTest {
  private final OpenApi description = OpenApi.read();
  private final RecordsPipeline pipeline = new RecordsPipeline(Formats.all(), Limits.DEFAULT);

  private RecordsAnswer run(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Dump dump = Dump.of("example", bytes);
    return pipeline.run(
        List.of(dump),
        new Options(DedupeMode.NEAR, null, false, EnumSet.allOf(Options.Include.class), "lantern"));
  }

  private List<String> undescribed(RecordsAnswer answer) {
    return undescribed(RecordsAnswerWriter.write(answer, RecordsFormat.JSON, "1"), "Records");
  }

  private List<String> undescribed(byte[] json, String schema) {
    Object parsed = new Yaml().load(new String(json, StandardCharsets.UTF_8));
    return description.undescribed(parsed, Map.of("$ref", "#/components/schemas/" + schema), "");
  }

  private static Dump part(String name, String text, String part) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Dump(name, () -> new ByteArrayInputStream(bytes), null, part);
  }

  @Test
  void reportsTopicsAndTrendsAreDescribed() {
    List<Dump> dumps =
        List.of(
            part("a", SampleDumps.spaced(), Analyses.BEFORE),
            part("b", SampleDumps.compact(), Analyses.AFTER));
    Analyses analyses = new Analyses(pipeline);
    byte[] duplicates =
        AnalysesWriter.duplicates(
            analyses.duplicates(dumps, Options.DEFAULT), AnalysesWriter.ReportFormat.JSON, "1");
    assertThat(undescribed(duplicates, "Duplicates")).isEmpty();
    TopicOptions wanted = new TopicOptions(0, 10, 10, 2, List.of(), Map.of());
    byte[] topics = AnalysesWriter.topics(analyses.topics(dumps, Options.DEFAULT, wanted), "1");
    assertThat(undescribed(topics, "Topics")).isEmpty();
    byte[] trends = AnalysesWriter.trends(analyses.trends(dumps, Options.DEFAULT), "1");
    assertThat(undescribed(trends, "Trends")).isEmpty();
  }

  @Test
  void everyExampleOfABodyIsReadWhole() {
    assertThat(description.textExamples())
        .isNotEmpty()
        .allSatisfy(
            (name, example) -> {
              RecordsAnswer answer = run((String) OpenApi.map(example).get("value"));
              assertThat(answer.counts().unique()).isEqualTo(1);
              assertThat(answer.dumps().getFirst().lines().leftover()).isZero();
              assertThat(answer.dumps().getFirst().issues()).isEmpty();
              assertThat(undescribed(answer)).isEmpty();
            });
  }

  @Test
  void answersOfManyShapesAreDescribed() {
    assertThat(undescribed(run(SampleDumps.spaced()))).isEmpty();
    assertThat(undescribed(run(SampleDumps.spaced()).withSetAside(List.of("b.pdf")))).isEmpty();
    assertThat(
            undescribed(
                run(
                    """
                    {"id": "mine", "title": "Lantern Graphs", "votes": 3, "url": "https://example.org/a"}
                    no record
                    {"title": "Lantern Maps", "authors": ["Ada Okafor"], "date": "2031-02-03"}
                    """)))
        .isEmpty();
  }

  @Test
  void theOutputFormatsAreThoseOfTheCode() {
    Object schema = description.parameter("/v1/records", "post", "as").get("schema");
    assertThat((List<?>) OpenApi.map(schema).get("enum"))
        .map(String::valueOf)
        .containsExactlyElementsOf(
            Arrays.stream(RecordsFormat.values()).flatMap(f -> f.names().stream()).toList());
    Map<String, Object> paths = OpenApi.map(description.root().get("paths"));
    Object post = OpenApi.map(paths.get("/v1/records")).get("post");
    Object ok = OpenApi.map(OpenApi.map(post).get("responses")).get("200");
    assertThat(OpenApi.map(OpenApi.map(ok).get("content")).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(RecordsFormat.values()).map(RecordsFormat::mediaType).toList());
  }
}
