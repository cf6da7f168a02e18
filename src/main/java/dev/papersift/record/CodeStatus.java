package dev.papersift.record;

import java.util.Locale;

/// Whether a paper's code is linked, promised in its text, or not mentioned.
public enum CodeStatus {
  LINKED,
  PROMISED,
  NONE;

  /// The name in JSON, lower case.
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
