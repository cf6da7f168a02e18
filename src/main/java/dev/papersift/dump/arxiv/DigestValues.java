package dev.papersift.dump.arxiv;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What a digest says of a paper under each label, lines joined. Not thread-safe.
final class DigestValues {
  private final Map<DigestLabel, Wrapped> values = new EnumMap<>(DigestLabel.class);

  /// Told of the lines as they come: the texts may be long.
  private final Set<DigestLabel> ideographic = EnumSet.noneOf(DigestLabel.class);

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
    if (!ideographic.contains(label) && Ideographs.in(line.substring(from))) {
      ideographic.add(label);
    }
  }

  /// Characters of a value.
  int length(DigestLabel label) {
    Wrapped value = values.get(label);
    return value == null ? 0 : value.length();
  }

  void remove(DigestLabel label) {
    values.remove(label);
    ideographic.remove(label);
  }

  boolean endsWith(DigestLabel label, char c) {
    Wrapped value = values.get(label);
    return value != null && value.endsWith(c);
  }

  /// True for a text in the letters of the title, where only a translation of it stood so far.
  boolean isOriginal(String text) {
    return ideographic.contains(DigestLabel.ABSTRACT)
        && !ideographic.contains(DigestLabel.TITLE)
        && !Ideographs.in(text);
  }

  /// True for the abstract a second time, in Chinese, Japanese or Korean.
  boolean isTranslation(String text) {
    return has(DigestLabel.ABSTRACT)
        && !ideographic.contains(DigestLabel.ABSTRACT)
        && !ideographic.contains(DigestLabel.TITLE)
        && Ideographs.in(text);
  }
}
