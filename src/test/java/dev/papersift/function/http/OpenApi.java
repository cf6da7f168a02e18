package dev.papersift.function.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/// The description of the functions, read for the tests that hold it to the code.
record OpenApi(Map<String, Object> root) {
  static OpenApi read() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new OpenApi(map(new Yaml().load(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // maps here have text keys
  static Map<String, Object> map(Object value) {
    assertThat(value).isInstanceOf(Map.class);
    return (Map<String, Object>) value;
  }

  /// The names of the query values by verb and path.
  Map<String, TreeSet<String>> operations() {
    Map<String, TreeSet<String>> operations = new TreeMap<>();
    map(root.get("paths"))
        .forEach(
            (path, verbs) ->
                map(verbs)
                    .forEach(
                        (verb, operation) -> {
                          TreeSet<String> names = new TreeSet<>();
                          parameters(operation).stream()
                              .filter(p -> "query".equals(p.get("in")))
                              .forEach(p -> names.add((String) p.get("name")));
                          operations.put(verb + " " + path, names);
                        }));
    return operations;
  }

  /// One parameter of an operation.
  Map<String, Object> parameter(String path, String verb, String name) {
    Object operation = map(map(root.get("paths")).get(path)).get(verb);
    return parameters(operation).stream()
        .filter(parameter -> name.equals(parameter.get("name")))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> parameters(Object operation) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (Object parameter : (List<?>) map(operation).getOrDefault("parameters", List.of())) {
      parameters.add(resolved(parameter));
    }
    return parameters;
  }

  /// The object itself, or what it refers to.
  Map<String, Object> resolved(Object object) {
    Map<String, Object> here = map(object);
    return here.containsKey("$ref") ? resolve((String) here.get("$ref")) : here;
  }

  /// What a reference leads to.
  Map<String, Object> resolve(String reference) {
    assertThat(reference).startsWith("#/");
    Object here = root;
    for (String key : reference.substring(2).split("/")) {
      here = map(here).get(key);
      assertThat(here).as(reference).isNotNull();
    }
    return map(here);
  }

  /// Every reference of the description.
  List<String> references() {
    List<String> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Object value, List<String> found) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        found.add(reference);
      }
      map.values().forEach(inner -> collect(inner, found));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, found));
    }
  }

  /// The named examples of the text body that every function takes.
  Map<String, Object> textExamples() {
    Map<String, Object> dumps = resolve("#/components/requestBodies/Dumps");
    return map(map(map(dumps.get("content")).get("text/plain")).get("examples"));
  }

  /// Members of an answer that its schema does not describe, and required ones it lacks, as paths.
  List<String> undescribed(Object answer, Object schema, String path) {
    List<String> wrong = new ArrayList<>();
    compare(answer, resolved(schema), path, wrong);
    return wrong;
  }

  /// The schema itself, or its `allOf` joined.
  private Map<String, Object> joined(Map<String, Object> schema) {
    if (!(schema.get("allOf") instanceof List<?> parts)) {
      return schema;
    }
    Map<String, Object> properties = new TreeMap<>();
    List<Object> required = new ArrayList<>();
    for (Object part : parts) {
      Map<String, Object> one = resolved(part);
      properties.putAll(map(one.get("properties")));
      required.addAll((List<?>) one.get("required"));
    }
    return Map.of("properties", properties, "required", required);
  }

  private void compare(Object answer, Map<String, Object> shape, String path, List<String> wrong) {
    Map<String, Object> schema = joined(shape);
    if (answer instanceof Map<?, ?> members && schema.containsKey("properties")) {
      Map<String, Object> properties = map(schema.get("properties"));
      for (Object name : (List<?>) schema.getOrDefault("required", List.of())) {
        if (!members.containsKey(name)) {
          wrong.add(path + "." + name + " is missing");
        }
      }
      members.forEach(
          (name, value) -> {
            Object inner = properties.get(name);
            if (inner == null) {
              wrong.add(path + "." + name + " is not described");
            } else {
              compare(value, resolved(inner), path + "." + name, wrong);
            }
          });
    } else if (answer instanceof List<?> items && schema.containsKey("items")) {
      items.forEach(item -> compare(item, resolved(schema.get("items")), path + "[]", wrong));
    } else if (schema.get("enum") instanceof List<?> allowed && !allowed.contains(answer)) {
      wrong.add(path + " is none of " + allowed);
    }
  }
}
