package dev.papersift.record;

import java.util.Locale;
import java.util.Objects;

/// A link that the dump shows for a paper.
///
/// @param kind what stands behind it, as far as its host tells
/// @param url the address as shown, without white space
public record Link(Kind kind, String url) {
  /// What a link leads to.
  public enum Kind {
    CODE,
    PROJECT,
    DEMO,
    DATA,
    PAPER,
    OTHER;

    /// The name in JSON, lower case.
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Link {
    Objects.requireNonNull(kind);
    if (url.isEmpty()) {
      throw new IllegalArgumentException("a link without an address");
    }
  }
}
