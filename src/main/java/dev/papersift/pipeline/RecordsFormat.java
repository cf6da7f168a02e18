package dev.papersift.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The formats an answer of the records function can be written in.
public enum RecordsFormat {
  JSON("application/json", "json"),
  NDJSON("application/x-ndjson", "ndjson", "jsonl"),
  CSV("text/csv", "csv"),
  BIBTEX("application/x-bibtex", "bibtex", "bib"),
  RIS("application/x-research-info-systems", "ris"),
  CSL("application/vnd.citationstyles.csl+json", "csl", "csl-json"),
  MARKDOWN("text/markdown", "markdown", "md"),
  ATOM("application/atom+xml", "atom");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  RecordsFormat(String mediaType, String... names) {
    this.mediaType = mediaType;
    this.names = List.of(names);
  }

  /// The media type, without parameters.
  public String mediaType() {
    return mediaType;
  }

  /// The names `as=` takes, the usual one first.
  public List<String> names() {
    return names;
  }

  /// The format `as=` names, if there is one.
  public static Optional<RecordsFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.names.contains(name)).findFirst();
  }
}
