package dev.papersift.infra;

import static dev.papersift.infra.Yaml.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateContractTest {
  private static final Map<String, Object> SOURCE = Yaml.read(Path.of("infra/template.yaml"));
  private static final Pattern PROPERTY = Pattern.compile("papersift(?:\\.[a-z0-9-]+)+");
  private static final Pattern VARIABLE = Pattern.compile("PAPERSIFT_[A-Z0-9_]+");

  @ParameterizedTest
  @CsvSource({
    "jvm, IAM, ''",
    "native, IAM, ''",
    "jvm, JWT, ''",
    "native, NONE, https://papers.example"
  })
  void theTemplateKeepsTheContract(String variant, String authorization, String origins) {
    Map<String, Object> parameters =
        Map.of("Variant", variant, "Authorization", authorization, "AllowedOrigins", origins);
    assertThat(faults(SOURCE, parameters)).isEmpty();
  }

  @Test
  void eventsMayComeByEventBridge() {
    Map<String, Object> parameters = Map.of("UploadEvents", "eventbridge");
    assertThat(faults(SOURCE, parameters)).isEmpty();
    Map<String, Object> rule = Template.resolve(SOURCE, parameters).properties("UploadsRule");
    Object target = Yaml.list(rule.get("Targets")).getFirst();
    assertThat(Template.target(map(target).get("Arn"))).isEqualTo("UploadsQueue");
  }

  @Test
  void theTableOfCollectionsIsKeptAndOnlyUploadsMayTouchIt() {
    Template template = Template.resolve(SOURCE, Map.of("Collections", "dynamodb"));
    assertThat(TableContract.faults(template)).isEmpty();
    assertThat(RightsContract.faults(template)).isEmpty();
    assertThat(TableContract.faults(Template.resolve(SOURCE, Map.of()))).isEmpty();
  }

  @Test
  void theDefaultsAreJvmAndIam() {
    Template template = Template.resolve(SOURCE, Map.of());
    assertThat(template.parameters())
        .containsEntry("Variant", "jvm")
        .containsEntry("Authorization", "IAM")
        .containsEntry("OpenToAnyone", "no")
        .containsEntry("AllowedOrigins", "");
    assertThat(faults(SOURCE, Map.of())).isEmpty();
  }

  @Test
  void theBuildWritesTheZipWhereTheTemplateLooks() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<artifactId>quarkus-amazon-lambda-http</artifactId>");
    assertThat(pom).doesNotContain("<directory>", "quarkus.package.output-directory");
  }

  @TestFactory
  Stream<DynamicTest> aPlantedFaultIsFound() {
    return planted().entrySet().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.getKey(),
                    () -> {
                      Map<String, Object> copy = map(Yaml.copy(SOURCE));
                      fault.getValue().accept(copy);
                      List<String> found = new ArrayList<>(faults(copy, Map.of()));
                      found.addAll(faults(copy, Map.of("Variant", "native")));
                      assertThat(found).as("faults").anyMatch(f -> f.contains(fault.getKey()));
                    }));
  }

  /// By a part of the sentence each fault must be reported with.
  private static Map<String, Consumer<Map<String, Object>>> planted() {
    Map<String, Consumer<Map<String, Object>>> faults = new LinkedHashMap<>();
    faults.put("wrong handler", t -> set(t, "a.B::c", "Globals", "Function", "Handler"));
    faults.put("wrong runtime", t -> property(t, "RecordsFunction", "java21", "Runtime"));
    faults.put("CodeUri", t -> set(t, "../target/app.zip", "Globals", "Function", "CodeUri"));
    faults.put("SnapStart", t -> remove(t, "Globals", "Function", "SnapStart"));
    faults.put("architecture", t -> property(t, "InfoFunction", List.of("arm64"), "Architectures"));
    faults.put(
        "DISABLE_SIGNAL_HANDLERS",
        t ->
            remove(
                t, "Globals", "Function", "Environment", "Variables", "DISABLE_SIGNAL_HANDLERS"));
    faults.put(
        "nothing reads the variable PAPERSIFT_RESULT_BUCKET",
        t ->
            property(
                t, "EventFunction", "x", "Environment", "Variables", "PAPERSIFT_RESULT_BUCKET"));
    faults.put(
        "no log group", t -> remove(t, "Resources", "InfoLogs", "Properties", "RetentionInDays"));
    faults.put(
        "shares its role",
        t ->
            property(
                t, "InfoFunction", Map.of("Fn::GetAtt", List.of("RecordsRole", "Arn")), "Role"));
    faults.put("routes differ", t -> remove(t, "Resources", "TopicsRoute"));
    faults.put("not authorised", t -> property(t, "DigestRoute", "NONE", "AuthorizationType"));
    faults.put(
        "does not throttle",
        t -> remove(t, "Resources", "Stage", "Properties", "DefaultRouteSettings"));
    faults.put(
        "CORS", t -> property(t, "Api", Map.of("AllowOrigins", List.of("*")), "CorsConfiguration"));
    faults.put("gives up before", t -> property(t, "AnalysisFunction", 60, "Timeout"));
    faults.put("may not call", t -> remove(t, "Resources", "AnalysisPermission"));
    faults.put(
        "through the alias",
        t -> property(t, "InfoIntegration", Map.of("Ref", "InfoFunction"), "IntegrationUri"));
    faults.put(
        "a form may write anywhere",
        t -> {
          List<Object> policies =
              Yaml.list(Yaml.at(t, "Resources", "UploadsRole", "Properties", "Policies"));
          Object statement =
              Yaml.list(Yaml.at(policies.get(1), "PolicyDocument", "Statement")).getFirst();
          map(statement).put("Resource", Map.of("Fn::Sub", "${UploadsBucket.Arn}/*"));
        });
    faults.put(
        "without a rule",
        t ->
            property(
                t,
                "UploadsBucket",
                Map.of("EventBridgeConfiguration", Map.of("EventBridgeEnabled", true)),
                "NotificationConfiguration"));
    faults.put(
        "that of uploads does not",
        t ->
            remove(
                t,
                "Resources",
                "UploadsFunction",
                "Properties",
                "Environment",
                "Variables",
                "PAPERSIFT_RESULTS_BUCKET"));
    faults.put("shows again", t -> property(t, "UploadsQueue", 600, "VisibilityTimeout"));
    faults.put(
        "whole batch",
        t ->
            remove(
                t,
                "Resources",
                "EventFunction",
                "Properties",
                "Events",
                "Uploads",
                "Properties",
                "FunctionResponseTypes"));
    faults.put(
        "maxReceiveCount", t -> property(t, "UploadsQueue", 1, "RedrivePolicy", "maxReceiveCount"));
    faults.put(
        "trigger the function again",
        t ->
            property(
                t,
                "EventFunction",
                Map.of("Ref", "UploadsBucket"),
                "Environment",
                "Variables",
                "PAPERSIFT_RESULTS_BUCKET"));
    faults.put("without TLS", t -> remove(t, "Resources", "ResultsBucketPolicy"));
    faults.put(
        "not wholly private",
        t ->
            property(
                t, "UploadsBucket", false, "PublicAccessBlockConfiguration", "BlockPublicAcls"));
    faults.put(
        "not versioned",
        t -> remove(t, "Resources", "UploadsBucket", "Properties", "VersioningConfiguration"));
    faults.put("no alarm on Throttles", t -> remove(t, "Resources", "ThrottlesAlarm"));
    faults.put(
        "action s3:*",
        t -> grant(t, "EventRole", "s3:*", Map.of("Fn::Sub", "${UploadsBucket.Arn}/*")));
    faults.put("resource *", t -> grant(t, "EventRole", "s3:GetObject", "*"));
    faults.put(
        "an HTTP function may s3:GetObject",
        t -> grant(t, "RecordsRole", "s3:GetObject", Map.of("Fn::Sub", "${UploadsBucket.Arn}/*")));
    faults.put(
        "managed policy", t -> property(t, "InfoRole", List.of("arn:x"), "ManagedPolicyArns"));
    return faults;
  }

  private static List<String> faults(Map<String, Object> source, Map<String, Object> parameters) {
    return TemplateContract.faults(Template.resolve(source, parameters), namesReadByCode());
  }

  /// Environment names of the properties that the code or its configuration names.
  private static Set<String> namesReadByCode() {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|properties)")).toList()) {
        String text = Files.readString(file);
        VARIABLE.matcher(text).results().forEach(m -> names.add(m.group()));
        PROPERTY
            .matcher(text)
            .results()
            .forEach(m -> names.add(m.group().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static void grant(Map<String, Object> t, String role, String action, Object resource) {
    Object statement = Map.of("Effect", "Allow", "Action", action, "Resource", resource);
    Yaml.list(Yaml.at(t, "Resources", role, "Properties", "Policies"))
        .add(Map.of("PolicyDocument", Map.of("Statement", List.of(statement))));
  }

  private static void property(Map<String, Object> t, String id, Object value, String... path) {
    set(
        t,
        value,
        Stream.concat(Stream.of("Resources", id, "Properties"), Stream.of(path))
            .toArray(String[]::new));
  }

  private static void set(Map<String, Object> t, Object value, String... path) {
    Map<String, Object> here = t;
    for (int i = 0; i < path.length - 1; i++) {
      here = map(here.computeIfAbsent(path[i], key -> new LinkedHashMap<String, Object>()));
    }
    here.put(path[path.length - 1], value);
  }

  private static void remove(Map<String, Object> t, String... path) {
    String[] above = Arrays.copyOf(path, path.length - 1);
    assertThat(map(Yaml.at(t, above)).remove(path[path.length - 1])).isNotNull();
  }
}
