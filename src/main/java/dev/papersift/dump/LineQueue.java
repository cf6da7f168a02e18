package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that wait in order, each at hand by its place. Not thread-safe.
final class LineQueue {
  private static final int FIRST_ROOM = 32;
  private @Nullable Line[] lines = new @Nullable Line[FIRST_ROOM];
  private int start;
  private int size;

  int size() {
    return size;
  }

  void add(Line line) {
    if (size == lines.length) {
      grow();
    }
    lines[place(size++)] = line;
  }

  /// The line so many places behind the first; there must be one.
  Line get(int distance) {
    Line line = distance < size ? lines[place(distance)] : null;
    if (line == null) {
      throw new IndexOutOfBoundsException(distance);
    }
    return line;
  }

  /// Takes the first line; there must be one.
  Line poll() {
    Line first = get(0);
    lines[start] = null;
    start = place(1);
    size--;
    return first;
  }

  List<Line> toList() {
    List<Line> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(get(i));
    }
    return all;
  }

  private int place(int distance) {
    return (start + distance) & (lines.length - 1);
  }

  private void grow() {
    @Nullable Line[] more = Arrays.copyOf(lines, 2 * lines.length);
    for (int i = 0; i < size; i++) {
      more[i] = lines[place(i)];
    }
    lines = more;
    start = 0;
  }
}
