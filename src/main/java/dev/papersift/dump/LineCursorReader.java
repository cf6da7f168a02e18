package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The rest of a cursor's lines as characters, joined by LF, for parsers that are not line by line
/// (JSON, XML, CSV). Remembers which source line each delivered line was. Not thread-safe.
public final class LineCursorReader extends Reader {
  private final LineCursor lines;
  private int[] numbers = new int[64];
  private int[] lasts = new int[64];
  private int delivered;
  private String current = "";
  private int position;

  /// @param lines where the characters come from
  public LineCursorReader(LineCursor lines) {
    this.lines = lines;
  }

  /// The source line of the `index`-th delivered line.
  ///
  /// @param index from 1, as JSON and XML parsers count; an index beyond what was delivered means
  ///     the last line
  /// @return source line number from 1
  public int sourceLine(int index) {
    if (delivered == 0) {
      return 1;
    }
    return numbers[Math.clamp(index, 1, delivered) - 1];
  }

  /// The last source line of the `index`-th delivered line: another one than [#sourceLine] where a
  /// transfer encoding joined several.
  public int lastSourceLine(int index) {
    if (delivered == 0) {
      return 1;
    }
    return lasts[Math.clamp(index, 1, delivered) - 1];
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == current.length() && !advance()) {
      return -1;
    }
    int count = Math.min(length, current.length() - position);
    current.getChars(position, position + count, target, offset);
    position += count;
    return count;
  }

  private boolean advance() throws IOException {
    Line line = lines.next();
    if (line == null) {
      return false;
    }
    if (delivered == numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
      lasts = Arrays.copyOf(lasts, lasts.length * 2);
    }
    numbers[delivered] = line.number();
    lasts[delivered++] = line.last();
    current = line.text() + "\n";
    position = 0;
    return true;
  }

  @Override
  public void close() {}
}
