package dev.papersift.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one dump shows of one paper, field by field, as it stands there, with its span of
/// lines. It has a title, or at least an abstract, whatever else is missing.
///
/// @param firstLine first line of the record, from 1
/// @param lastLine last line of the record, inclusive
/// @param markup how the values are written
/// @param values the pieces in order of appearance; never holds an empty list
public record RawRecord(
    int firstLine, int lastLine, Markup markup, Map<Field, List<String>> values) {
  public RawRecord {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("record at lines " + firstLine + " to " + lastLine);
    }
    if (!values.containsKey(Field.TITLE) && !values.containsKey(Field.ABSTRACT)) {
      throw new IllegalArgumentException("record without title and abstract at line " + firstLine);
    }
    EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
    values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
    values = copy;
  }

  /// The first value of a field, or null.
  public @Nullable String first(Field field) {
    List<String> list = values.get(field);
    return list == null ? null : list.getFirst();
  }

  /// All values of a field, possibly none.
  public List<String> all(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /// Starts collecting a record whose first line is given.
  public static Builder from(int firstLine, Markup markup) {
    return new Builder(firstLine, markup);
  }

  /// Collects the pieces of one record. Not thread-safe.
  public static final class Builder {
    private final int firstLine;
    private final Markup markup;
    private final EnumMap<Field, List<String>> values = new EnumMap<>(Field.class);

    private Builder(int firstLine, Markup markup) {
      this.firstLine = firstLine;
      this.markup = markup;
    }

    /// Adds a value; blank values are left out, as are absent ones.
    public Builder put(Field field, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        List<String> before = values.get(field);
        if (before == null) {
          values.put(field, List.of(value));
        } else {
          further(field, before).add(value);
        }
      }
      return this;
    }

    /// Most fields have one value, which needs no list that grows.
    private List<String> further(Field field, List<String> before) {
      if (before.size() > 1) {
        return before;
      }
      List<String> growing = new ArrayList<>(8);
      growing.addAll(before);
      values.put(field, growing);
      return growing;
    }

    /// True when the field has a value already.
    public boolean has(Field field) {
      return values.containsKey(field);
    }

    /// The first value of a field so far, or null.
    public @Nullable String first(Field field) {
      List<String> list = values.get(field);
      return list == null ? null : list.getFirst();
    }

    /// First line of the record.
    public int firstLine() {
      return firstLine;
    }

    /// The record, ending on the given line.
    public RawRecord upTo(int lastLine) {
      return new RawRecord(firstLine, lastLine, markup, values);
    }
  }
}
