package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.list;
import static dev.papersift.infra.Yaml.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// A template as it deploys under given parameters: conditions decided, `Fn::If` replaced by the
/// branch taken, `AWS::NoValue` gone, and SAM's globals merged into each function.
///
/// @param resources type, properties and the rest of each resource by logical id
/// @param parameters values the template was resolved with
record Template(Map<String, Map<String, Object>> resources, Map<String, Object> parameters) {
  static final String FUNCTION = "AWS::Serverless::Function";
  private static final Object NO_VALUE = Map.of("Ref", "AWS::NoValue");

  static Template resolve(Map<String, Object> source, Map<String, Object> chosen) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    map(source.get("Parameters")).forEach((id, p) -> parameters.put(id, at(p, "Default")));
    parameters.putAll(chosen);
    Resolver resolver = new Resolver(map(source.get("Conditions")), parameters);
    Map<String, Object> globals = map(resolver.value(at(source, "Globals", "Function")));
    Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
    map(source.get("Resources"))
        .forEach(
            (id, raw) -> {
              if (map(raw).get("Condition") instanceof String name && !resolver.condition(name)) {
                return;
              }
              Map<String, Object> resource = map(resolver.value(raw));
              if (FUNCTION.equals(resource.get("Type"))) {
                resource.put("Properties", merge(globals, map(resource.get("Properties"))));
              }
              resources.put(id, resource);
            });
    return new Template(resources, parameters);
  }

  /// The properties of every resource of a type by logical id.
  Map<String, Map<String, Object>> ofType(String type) {
    return resources.entrySet().stream()
        .filter(e -> type.equals(e.getValue().get("Type")))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> properties(e.getKey()), (a, b) -> a, LinkedHashMap::new));
  }

  Map<String, Object> properties(String id) {
    return map(at(resources.getOrDefault(id, Map.of()), "Properties"));
  }

  Map<String, Map<String, Object>> functions() {
    return ofType(FUNCTION);
  }

  /// The logical id that a `Ref`, `Fn::GetAtt` or lone `Fn::Sub` of an attribute leads to.
  static String target(Object reference) {
    Map<String, Object> form = map(reference);
    if (form.containsKey("Fn::GetAtt")) {
      return list(form.get("Fn::GetAtt")).getFirst().toString();
    }
    if (form.get("Fn::Sub") instanceof String text) {
      return text.replaceAll("^.*?\\$\\{([A-Za-z0-9]+).*$", "$1");
    }
    return Objects.toString(form.get("Ref"), "");
  }

  private static Map<String, Object> merge(Map<String, Object> under, Map<String, Object> over) {
    Map<String, Object> merged = new LinkedHashMap<>(under);
    over.forEach(
        (key, value) ->
            merged.merge(
                key,
                value,
                (a, b) -> a instanceof Map && b instanceof Map ? merge(map(a), map(b)) : b));
    return merged;
  }

  private record Resolver(Map<String, Object> conditions, Map<String, Object> parameters) {
    boolean condition(String name) {
      if (!conditions.containsKey(name)) {
        throw new IllegalStateException("no condition " + name);
      }
      return holds(conditions.get(name));
    }

    private boolean holds(Object test) {
      Map.Entry<String, Object> form = map(test).entrySet().iterator().next();
      List<Object> operands = list(form.getValue());
      return switch (form.getKey()) {
        case "Condition" -> condition(form.getValue().toString());
        case "Fn::Equals" -> text(operands.get(0)).equals(text(operands.get(1)));
        case "Fn::Not" -> !holds(operands.getFirst());
        case "Fn::And" -> operands.stream().allMatch(this::holds);
        case "Fn::Or" -> operands.stream().anyMatch(this::holds);
        default -> throw new IllegalStateException("unknown test " + form.getKey());
      };
    }

    private String text(Object operand) {
      Map<String, Object> form = map(operand);
      if (form.containsKey("Ref")) {
        return Objects.toString(parameters.get(form.get("Ref").toString()));
      }
      if (form.containsKey("Fn::Join")) {
        return text(list(form.get("Fn::Join")).get(1));
      }
      return Objects.toString(operand);
    }

    Object value(Object raw) {
      if (raw instanceof List<?> items) {
        List<Object> kept = new ArrayList<>();
        items.stream().map(this::value).filter(v -> !v.equals(NO_VALUE)).forEach(kept::add);
        return kept;
      }
      if (!(raw instanceof Map<?, ?>)) {
        return raw;
      }
      if (map(raw).get("Fn::If") instanceof List<?> branches) {
        return value(branches.get(condition(branches.get(0).toString()) ? 1 : 2));
      }
      Map<String, Object> kept = new LinkedHashMap<>();
      map(raw).forEach((key, entry) -> kept.put(key, value(entry)));
      kept.values().removeIf(NO_VALUE::equals);
      return kept;
    }
  }
}
