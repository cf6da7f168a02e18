package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a source, the first of which may be looked at before one is taken. Not thread-safe.
final class FirstLines implements LineSource {
  private static final int MOST = 200;
  private static final int MOST_CHARS = 1 << 16;
  private final LineSource source;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>();

  FirstLines(LineSource source) {
    this.source = source;
  }

  /// The first lines, before any is taken.
  List<Line> look() throws IOException {
    int chars = 0;
    while (ahead.size() < MOST && chars < MOST_CHARS) {
      Line line = source.next();
      if (line == null) {
        break;
      }
      ahead.add(line);
      chars += line.text().length() + 1;
    }
    return List.copyOf(ahead);
  }

  @Override
  public @Nullable Line next() throws IOException {
    return ahead.isEmpty() ? source.next() : ahead.poll();
  }
}
