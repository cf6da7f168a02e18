package dev.papersift.pipeline.upload;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.pipeline.Options;
import dev.papersift.topic.TopicOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads settings out of their members, by the names the HTTP functions use.
final class SettingsMembers {
  /// What `topics` says when there shall be none.
  static final String NO_TOPICS = "none";

  private static final Set<String> NAMES =
      Set.of("dedupe", "format", "mode", "include", "topics", "collection");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");
  private static final int MOST_TOPICS = 500;
  private static final Pattern COLLECTION =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,98}[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

  private final Map<String, String> members;
  private final UploadSettings defaults;
  private final @Nullable String prefix;

  /// @param members what was set
  /// @param defaults stands where nothing was
  /// @param prefix name of the collection that the prefix itself makes, or null
  SettingsMembers(Map<String, String> members, UploadSettings defaults, @Nullable String prefix) {
    this.members = members;
    this.defaults = defaults;
    this.prefix = prefix;
  }

  UploadSettings settings() throws InvalidSettingsException {
    for (String name : members.keySet()) {
      if (!NAMES.contains(name)) {
        throw new InvalidSettingsException(
            "there is no setting of that name; there are "
                + String.join(", ", NAMES.stream().sorted().toList()));
      }
    }
    return new UploadSettings(options(), topics(), collection());
  }

  private Options options() throws InvalidSettingsException {
    Options usual = defaults.options();
    String dedupe = oneOf("dedupe", List.of("none", "exact", "near"));
    String mode = oneOf("mode", List.of("lenient", "strict"));
    return new Options(
        dedupe == null ? usual.dedupe() : DedupeMode.valueOf(dedupe.toUpperCase(Locale.ROOT)),
        members.getOrDefault("format", usual.format()),
        mode == null ? usual.strict() : mode.equals("strict"),
        include(usual.include()),
        usual.query());
  }

  private @Nullable String oneOf(String name, List<String> values) throws InvalidSettingsException {
    String value = members.get(name);
    if (value != null && !values.contains(value)) {
      throw new InvalidSettingsException(name + " must be one of " + String.join(", ", values));
    }
    return value;
  }

  /// A tag cannot hold a comma, so blanks part the items as well.
  private Set<Options.Include> include(Set<Options.Include> usual) throws InvalidSettingsException {
    String value = members.get("include");
    if (value == null) {
      return usual;
    }
    Set<Options.Include> include = EnumSet.noneOf(Options.Include.class);
    for (String item : value.split("[,\\s]+")) {
      if (!item.isEmpty()) {
        include.add(included(item));
      }
    }
    return include;
  }

  private static Options.Include included(String item) throws InvalidSettingsException {
    for (Options.Include include : Options.Include.values()) {
      if (include.name().toLowerCase(Locale.ROOT).equals(item)) {
        return include;
      }
    }
    throw new InvalidSettingsException(
        "include must list some of raw, keyphrases, tldr, abstract, variants");
  }

  private @Nullable TopicOptions topics() throws InvalidSettingsException {
    String value = members.get("topics");
    if (value == null || value.equals("true")) {
      return defaults.topics();
    }
    if (value.equals(NO_TOPICS) || value.equals("false")) {
      return null;
    }
    if (!COUNT.matcher(value).matches() || Integer.parseInt(value) > MOST_TOPICS) {
      throw new InvalidSettingsException("topics must be none or a number from 1 to 500");
    }
    return TopicOptions.DEFAULT.withTopics(Integer.parseInt(value));
  }

  private @Nullable String collection() throws InvalidSettingsException {
    String value = members.get("collection");
    if (value == null) {
      return defaults.collection();
    }
    if (value.equals("false")) {
      return null;
    }
    if (value.equals("true") && prefix != null) {
      return prefix;
    }
    if (value.equals("true") || !COLLECTION.matcher(value).matches()) {
      throw new InvalidSettingsException(
          "collection must be true or a name of letters, digits, blanks and . _ - up to 100 long");
    }
    return value;
  }
}
