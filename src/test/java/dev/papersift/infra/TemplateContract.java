package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the code and the gateway rely on in the template. Each rule adds a sentence for every
/// fault it finds, so that one run shows them all.
final class TemplateContract {
  private static final String HANDLER =
      "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

  /// Read by Quarkus and by the Java launcher, not by this project's code.
  private static final Set<String> PLATFORM_NAMES =
      Set.of("DISABLE_SIGNAL_HANDLERS", "JAVA_TOOL_OPTIONS");

  private static final int GATEWAY_SECONDS = 29;
  private static final Map<String, String> ROUTES =
      Map.ofEntries(
          Map.entry("POST /v1/records", "RecordsFunction"),
          Map.entry("POST /v1/duplicates", "AnalysisFunction"),
          Map.entry("POST /v1/topics", "AnalysisFunction"),
          Map.entry("POST /v1/trends", "AnalysisFunction"),
          Map.entry("POST /v1/digest", "AnalysisFunction"),
          Map.entry("POST /v1/uploads", "UploadsFunction"),
          Map.entry("GET /v1/uploads/{id}", "UploadsFunction"),
          Map.entry("POST /v1/events", "UploadsFunction"),
          Map.entry("GET /v1/formats", "InfoFunction"),
          Map.entry("GET /v1/version", "InfoFunction"),
          Map.entry("GET /openapi", "InfoFunction"),
          Map.entry("GET /health", "InfoFunction"),
          Map.entry("GET /", "InfoFunction"),
          Map.entry("$default", "InfoFunction"));

  private final Template template;
  private final Set<String> namesReadByCode;
  private final List<String> faults = new ArrayList<>();

  private TemplateContract(Template template, Set<String> namesReadByCode) {
    this.template = template;
    this.namesReadByCode = namesReadByCode;
  }

  /// The faults of a template in one of its variants; empty when it keeps the contract.
  static List<String> faults(Template template, Set<String> namesReadByCode) {
    TemplateContract contract = new TemplateContract(template, namesReadByCode);
    template.functions().forEach(contract::checkFunction);
    contract.checkOwnRoles();
    contract.checkApi();
    contract.faults.addAll(EventPathContract.faults(template));
    contract.faults.addAll(TableContract.faults(template));
    contract.faults.addAll(RightsContract.faults(template));
    return List.copyOf(contract.faults);
  }

  private void checkFunction(String id, Map<String, Object> function) {
    boolean isNative = "native".equals(template.parameters().get("Variant"));
    expect(HANDLER.equals(function.get("Handler")), id + ": wrong handler");
    expect(
        (isNative ? "provided.al2023" : "java25").equals(function.get("Runtime")),
        id + ": wrong runtime " + function.get("Runtime"));
    Path zip = Path.of("infra").resolve(function.get("CodeUri").toString()).normalize();
    expect(zip.equals(Path.of("target", "function.zip")), id + ": CodeUri is not the build's zip");
    boolean snapStart =
        "PublishedVersions".equals(at(function, "SnapStart", "ApplyOn"))
            && function.get("AutoPublishAlias") != null;
    expect(snapStart != isNative, id + ": SnapStart with an alias is for the JVM variant alone");
    expect(
        List.of(Map.of("Ref", "Architecture")).equals(function.get("Architectures")),
        id + ": architecture is not the parameter's");
    checkEnvironment(id, map(at(function, "Environment", "Variables")), isNative);
    checkLogs(id, function);
  }

  private void checkEnvironment(String id, Map<String, Object> variables, boolean isNative) {
    expect(
        "true".equals(variables.get("DISABLE_SIGNAL_HANDLERS")) == isNative,
        id + ": DISABLE_SIGNAL_HANDLERS is for the native variant alone");
    expect(
        variables.getOrDefault("JAVA_TOOL_OPTIONS", "").toString().contains("java.base/java.lang")
            != isNative,
        id + ": the JVM variant alone opens java.lang");
    for (String name : variables.keySet()) {
      expect(
          PLATFORM_NAMES.contains(name) || namesReadByCode.contains(name),
          id + ": nothing reads the variable " + name);
    }
  }

  private void checkLogs(String id, Map<String, Object> function) {
    String group = Template.target(at(function, "LoggingConfig", "LogGroup"));
    expect(
        template.ofType("AWS::Logs::LogGroup").containsKey(group)
            && template.properties(group).containsKey("RetentionInDays"),
        id + ": no log group with retention");
  }

  private void checkOwnRoles() {
    Set<Object> seen = new HashSet<>();
    template
        .functions()
        .forEach((id, f) -> expect(seen.add(at(f, "Role")), id + ": shares its role"));
  }

  private void checkApi() {
    Map<String, String> served = new TreeMap<>();
    template
        .ofType("AWS::ApiGatewayV2::Route")
        .forEach((id, route) -> checkRoute(id, route, served));
    expect(served.equals(new TreeMap<>(ROUTES)), "routes differ: " + served);
    for (Map<String, Object> stage : template.ofType("AWS::ApiGatewayV2::Stage").values()) {
      Map<String, Object> settings = map(stage.get("DefaultRouteSettings"));
      expect(
          settings.containsKey("ThrottlingRateLimit")
              && settings.containsKey("ThrottlingBurstLimit"),
          "the stage does not throttle");
      expect(stage.containsKey("AccessLogSettings"), "the stage keeps no access log");
      expect(
          !at(stage, "AccessLogSettings", "Format").toString().contains("query"),
          "the access log shows the query");
    }
    for (Map<String, Object> api : template.ofType("AWS::ApiGatewayV2::Api").values()) {
      boolean wanted = !"".equals(template.parameters().get("AllowedOrigins"));
      expect(api.containsKey("CorsConfiguration") == wanted, "CORS differs from AllowedOrigins");
    }
  }

  private void checkRoute(String id, Map<String, Object> route, Map<String, String> served) {
    String authorization = template.parameters().get("Authorization").toString();
    String type = authorization.equals("IAM") ? "AWS_IAM" : authorization;
    expect(type.equals(route.get("AuthorizationType")), id + ": is not authorised by " + type);
    expect(
        route.containsKey("AuthorizerId") == type.equals("JWT"),
        id + ": an authorizer is for JWT alone");
    Map<String, Object> integration = template.properties(Template.target(route.get("Target")));
    String alias = Template.target(integration.get("IntegrationUri"));
    String function = alias.replaceFirst("Aliaslive$", "");
    served.put(route.get("RouteKey").toString(), function);
    expect(alias.endsWith("Aliaslive"), id + ": does not go through the alias");
    expect("2.0".equals(integration.get("PayloadFormatVersion")), id + ": payload is not 2.0");
    expect(
        (int) template.properties(function).getOrDefault("Timeout", 900) <= GATEWAY_SECONDS,
        id + ": the gateway gives up before " + function);
    expect(
        template.ofType("AWS::Lambda::Permission").values().stream()
            .anyMatch(p -> Template.target(p.get("FunctionName")).equals(alias)),
        id + ": the gateway may not call " + function);
    boolean knows =
        map(at(template.properties(function), "Environment", "Variables"))
            .containsKey("PAPERSIFT_RESULTS_BUCKET");
    expect(
        knows == function.equals(RightsContract.UPLOADS),
        id + ": an HTTP function knows a bucket, or that of uploads does not");
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
