package dev.papersift.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The formats a digest can be written in.
public enum DigestFormat {
  HTML("text/html", "html"),
  MARKDOWN("text/markdown", "markdown", "md"),
  ATOM("application/atom+xml", "atom"),
  RSS("application/rss+xml", "rss"),
  JSON_FEED("application/feed+json", "jsonfeed");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  DigestFormat(String mediaType, String... names) {
    this.mediaType = mediaType;
    this.names = List.of(names);
  }

  /// The media type, without parameters.
  public String mediaType() {
    return mediaType;
  }

  /// The media type with its character set, as an answer states it.
  public String contentType() {
    return this == JSON_FEED ? mediaType : mediaType + "; charset=UTF-8";
  }

  /// The names `as=` takes, the usual one first.
  public List<String> names() {
    return names;
  }

  /// The format `as=` names, if there is one.
  public static Optional<DigestFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.names.contains(name)).findFirst();
  }
}
