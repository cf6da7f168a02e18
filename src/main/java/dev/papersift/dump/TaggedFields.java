package dev.papersift.dump;

import dev.papersift.text.Wraps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of one record in a tagged export (MEDLINE, RIS, Web of Science, Refer): tag and
/// value pairs in order of appearance, continuation lines joined. Not thread-safe.
public final class TaggedFields {
  private static final int LONGEST_TAG = 4;
  private static final int USUAL = 24;
  private final List<String> tags = new ArrayList<>(USUAL);
  private final List<String> values = new ArrayList<>(USUAL);
  private long begun;
  private @Nullable StringBuilder growing;

  /// True for a line that may be the beginning of a tag and nothing more, as a cut text ends with:
  /// up to four capitals and digits, perhaps blanks behind them.
  public static boolean isCutTag(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    boolean capitals = end > 0 && end <= LONGEST_TAG && line.length() <= LONGEST_TAG + 1;
    for (int i = 0; i < end && capitals; i++) {
      char c = line.charAt(i);
      capitals = (c >= 'A' && c <= 'Z') || (i > 0 && c >= '0' && c <= '9');
    }
    return capitals;
  }

  /// Begins a field; its value may be empty and go on with [#goOn].
  public void begin(String tag, String value) {
    settle();
    begun |= bit(tag);
    tags.add(tag);
    values.add(value);
  }

  /// Adds a continuation line to the field begun last; without one it is ignored.
  public void goOn(String line) {
    if (tags.isEmpty()) {
      return;
    }
    StringBuilder value = growing;
    if (value == null) {
      value = new StringBuilder(values.getLast().length() + line.length() + 1);
      Wraps.append(value, values.getLast());
      growing = value;
    }
    Wraps.append(value, line);
  }

  private void settle() {
    if (growing != null) {
      values.set(values.size() - 1, growing.toString());
      growing = null;
    }
  }

  /// The tag begun last, or an empty string.
  public String lastTag() {
    return tags.isEmpty() ? "" : tags.getLast();
  }

  /// True when no field was begun.
  public boolean isEmpty() {
    return tags.isEmpty();
  }

  /// True when a field of that tag was begun.
  public boolean has(String tag) {
    return (begun & bit(tag)) != 0 && tags.contains(tag);
  }

  /// Most tags asked for were never begun: one bit a tag tells it without a search.
  private static long bit(String tag) {
    return 1L << tag.hashCode();
  }

  /// How many fields were begun.
  public int size() {
    return tags.size();
  }

  /// The tag of the `index`-th field.
  public String tag(int index) {
    return tags.get(index);
  }

  /// The value of the `index`-th field.
  public String value(int index) {
    settle();
    return values.get(index);
  }

  /// The values of a tag that are not blank. Must not be changed.
  public List<String> all(String tag) {
    if (!has(tag)) {
      return List.of();
    }
    settle();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).equals(tag) && !values.get(i).isBlank()) {
        found.add(values.get(i));
      }
    }
    return found;
  }

  /// The first value that is not blank, tags tried in the given order; null when there is none.
  public @Nullable String first(String... wanted) {
    settle();
    for (String tag : wanted) {
      for (int i = has(tag) ? 0 : tags.size(); i < tags.size(); i++) {
        if (tags.get(i).equals(tag) && !values.get(i).isBlank()) {
          return values.get(i);
        }
      }
    }
    return null;
  }
}
