package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a dump with look-ahead. Holds only the lines looked at and not yet taken. Every
/// line that leaves it is first told to the ledger. Not thread-safe.
public final class LineCursor {
  private final LineSource source;
  private final Ledger ledger;
  private final LineQueue ahead = new LineQueue();
  private boolean ended;

  /// @param source the lines
  /// @param ledger told of every line that is read
  public LineCursor(LineSource source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  /// The next line without taking it, or null at the end.
  public @Nullable Line peek() throws IOException {
    return need(1) ? ahead.get(0) : null;
  }

  /// The line `distance` lines ahead without taking it (0 is the next one), or null past the end.
  /// Looking far ahead holds all lines in between.
  public @Nullable Line peek(int distance) throws IOException {
    return need(distance + 1) ? ahead.get(distance) : null;
  }

  /// Takes the next line, or returns null at the end.
  public @Nullable Line next() throws IOException {
    return need(1) ? ahead.poll() : null;
  }

  /// Takes the next line that is not blank, or returns null at the end.
  public @Nullable Line nextSolid() throws IOException {
    Line line = next();
    while (line != null && line.isBlank()) {
      line = next();
    }
    return line;
  }

  /// The head of what is left, without taking it.
  public Head head() throws IOException {
    List<Line> lines = ahead.toList();
    int chars = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
    while (lines.size() < Head.MAX_LINES && chars < Head.MAX_CHARS && need(lines.size() + 1)) {
      Line line = ahead.get(lines.size());
      lines.add(line);
      chars += line.text().length() + 1;
    }
    return new Head(lines, ended);
  }

  private boolean need(int count) throws IOException {
    while (ahead.size() < count && !ended) {
      Line line = source.next();
      if (line == null) {
        ended = true;
      } else {
        ledger.seen(line);
        ahead.add(line);
      }
    }
    return ahead.size() >= count;
  }
}
