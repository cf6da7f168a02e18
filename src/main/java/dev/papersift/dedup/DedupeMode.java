package dev.papersift.dedup;

/// How far deduplication goes.
public enum DedupeMode {
  /// Every record stays.
  NONE,
  /// Same identifier, or same folded title and abstract.
  EXACT,
  /// Also the same paper under another text.
  NEAR
}
