package dev.papersift.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML into maps, lists and scalars; CloudFormation's short tags become the long form, so
/// `!Ref X` reads as `{Ref: X}` and `!GetAtt A.B` as `{Fn::GetAtt: [A, B]}`.
final class Yaml {
  private Yaml() {}

  static Map<String, Object> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> parse(String text) {
    return map(new org.yaml.snakeyaml.Yaml(new WithTags()).load(text));
  }

  @SuppressWarnings("unchecked") // YAML maps here have text keys
  static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  /// A list as itself, nothing as an empty list, anything else as a list of one.
  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return switch (value) {
      case List<?> list -> (List<Object>) list;
      case null -> List.of();
      default -> List.of(value);
    };
  }

  /// The value under a path of keys, an empty map where there is none.
  static Object at(Object value, String... path) {
    Object here = value;
    for (String key : path) {
      here = map(here).getOrDefault(key, Map.of());
    }
    return here;
  }

  /// A copy that may be changed at every depth.
  static Object copy(Object value) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map(value).forEach((key, entry) -> copy.put(key, copy(entry)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(entry -> copy.add(copy(entry)));
      return copy;
    }
    return value;
  }

  private static final class WithTags extends SafeConstructor {
    WithTags() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return longForm(node.getTag().getValue().substring(1), untagged(node));
            }
          });
    }

    private Object untagged(Node node) {
      return switch (node) {
        case ScalarNode scalar -> constructScalar(scalar);
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new IllegalStateException("unexpected node " + node);
      };
    }

    private static Map<String, Object> longForm(String tag, Object value) {
      if (tag.equals("Ref") || tag.equals("Condition")) {
        return Map.of(tag, value);
      }
      boolean dotted = tag.equals("GetAtt") && value instanceof String;
      return Map.of("Fn::" + tag, dotted ? List.of(value.toString().split("\\.", 2)) : value);
    }
  }
}
