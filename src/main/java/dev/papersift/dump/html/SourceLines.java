package dev.papersift.dump.html;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Lines as characters for a parser that counts them, and the way back from its counting to source
/// lines. Not thread-safe.
final class SourceLines extends Reader {
  private final LineSource lines;
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int[] starts = new int[64];
  private int count;
  private int characters;
  private int looked = 1;
  private String current = "";
  private int position;

  SourceLines(LineSource lines) {
    this.lines = lines;
  }

  int first(int index) {
    return count == 0 ? 1 : firsts[Math.clamp(index, 1, count) - 1];
  }

  int last(int index) {
    return count == 0 ? 1 : lasts[Math.clamp(index, 1, count) - 1];
  }

  /// The line on which a character stands, from 1. Quick where the calls go through the page.
  int lineOf(int character) {
    while (looked > 1 && starts[looked - 1] > character) {
      looked--;
    }
    while (looked < count && starts[looked] <= character) {
      looked++;
    }
    return looked;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == current.length() && !advance()) {
      return -1;
    }
    int n = Math.min(length, current.length() - position);
    current.getChars(position, position + n, target, offset);
    position += n;
    return n;
  }

  private boolean advance() throws IOException {
    Line line = lines.next();
    if (line == null) {
      return false;
    }
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
      lasts = Arrays.copyOf(lasts, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
    }
    firsts[count] = line.number();
    starts[count] = characters;
    lasts[count++] = line.last();
    current = line.text() + "\n";
    characters += current.length();
    position = 0;
    return true;
  }

  @Override
  public void close() {}
}
