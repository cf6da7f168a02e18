package dev.papersift.dump.arxiv;

import java.util.EnumMap;
import java.util.Map;

/// What a digest says of a paper under each label, lines joined. Not thread-safe.
final class DigestValues {
  private final Map<DigestLabel, Wrapped> values = new EnumMap<>(DigestLabel.class);

  boolean has(DigestLabel label) {
    Wrapped value = values.get(label);
    return value != null && !value.isEmpty();
  }

  String of(DigestLabel label) {
    Wrapped value = values.get(label);
    return value == null ? "" : value.toString();
  }

  int size() {
    return values.size();
  }

  void add(DigestLabel label, String line, int from) {
    values.computeIfAbsent(label, _ -> new Wrapped()).add(line, from);
  }

  void remove(DigestLabel label) {
    values.remove(label);
  }

  boolean endsWith(DigestLabel label, char c) {
    Wrapped value = values.get(label);
    return value != null && value.endsWith(c);
  }

  /// True for a text in the letters of the title, where only a translation of it stood so far.
  boolean isOriginal(String text) {
    return has(DigestLabel.ABSTRACT) && !Ideographs.in(text) && isForeign(of(DigestLabel.ABSTRACT));
  }

  /// True for the abstract a second time, in Chinese, Japanese or Korean.
  boolean isTranslation(String text) {
    return has(DigestLabel.ABSTRACT) && isForeign(text) && !Ideographs.in(of(DigestLabel.ABSTRACT));
  }

  /// True for a text in Chinese, Japanese or Korean below a title in Latin letters.
  private boolean isForeign(String text) {
    return Ideographs.in(text) && !Ideographs.in(of(DigestLabel.TITLE));
  }
}
