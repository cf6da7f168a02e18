package dev.papersift.dump.generic;

/// How the papers of an unknown listing repeat.
sealed interface Shape {
  /// Every paper begins with a line `Title: …`.
  record Labelled() implements Shape {}

  /// Every paper is an item of a list, or stands below a heading of one level.
  ///
  /// @param mark the mark of the first item
  record Marked(ItemMark mark) implements Shape {}

  /// Every paper is a block between empty lines: title, perhaps names, text.
  record Stacked() implements Shape {}

  /// Every paper is told by its line of names.
  ///
  /// @param layout where the names stand
  record Bylines(BylineLayout layout) implements Shape {}

  /// Title and text take turns.
  ///
  /// @param lineByLine true when every line stands for itself, false for blocks between empty
  ///     lines
  record Alternating(boolean lineByLine) implements Shape {}
}
