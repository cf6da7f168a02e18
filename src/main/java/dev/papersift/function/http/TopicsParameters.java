package dev.papersift.function.http;

import dev.papersift.topic.TopicOptions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The query values of the topics function beside those of [RecordsParameters].
public class TopicsParameters {
  /// How many topics; found from the data without it.
  @RestQuery
  @Min(1)
  @Max(500)
  @Nullable Integer topics;

  /// Terms a topic shows.
  @RestQuery
  @Min(0)
  @Max(100)
  @Nullable Integer terms;

  /// Records a topic shows: a number, or `all`.
  @RestQuery
  @Pattern(regexp = "all|\\d{1,6}", message = "must be a number or all")
  @Nullable String members;

  /// Levels of topics: 1, or 2 for topics inside topics.
  @RestQuery
  @Min(1)
  @Max(2)
  @Nullable Integer levels;

  /// The options these values and the form fields stand for.
  ///
  /// @param fields `label.exclude` (a phrase a line) and `label.synonyms` (`spelling = what to
  ///     write` a line)
  /// @param usual how many terms and records the function shows unless told otherwise
  TopicOptions options(Map<String, String> fields, TopicOptions usual) {
    return new TopicOptions(
        topics == null ? 0 : topics,
        terms == null ? usual.terms() : terms,
        members == null ? usual.members() : members(members),
        levels == null ? 1 : levels,
        lines(fields.getOrDefault("label.exclude", "")),
        synonyms(lines(fields.getOrDefault("label.synonyms", ""))));
  }

  private static int members(String wanted) {
    return wanted.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(wanted);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    return lines;
  }

  private static Map<String, String> synonyms(List<String> lines) {
    Map<String, String> synonyms = new HashMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      if (equals > 0 && equals + 1 < line.length()) {
        synonyms.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return synonyms;
  }
}
