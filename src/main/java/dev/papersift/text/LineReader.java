package dev.papersift.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines that end in LF, CRLF or CR, numbered from 1. Holds one buffer and the line at hand,
/// never the whole text. Not thread-safe.
public final class LineReader implements LineSource, Closeable {
  private static final int BUFFER = 1 << 15;
  private final Reader in;
  private final int maxLength;
  private final char[] buffer = new char[BUFFER];
  private char[] carry = new char[1 << 10];
  private int carried;
  private int position;
  private int end;
  private int number;
  private boolean skipLineFeed;

  /// @param in where the text comes from; closed with this reader
  /// @param maxLength longest line accepted, in UTF-16 characters
  public LineReader(Reader in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /// @return the next line, or null at the end
  /// @throws LineTooLongException when the line passes the limit
  @Override
  public @Nullable Line next() throws IOException {
    carried = 0;
    while (true) {
      if (position == end && !fill()) {
        return carried == 0 ? null : new Line(++number, new String(carry, 0, carried));
      }
      if (skipLineFeed) {
        skipLineFeed = false;
        if (buffer[position] == '\n') {
          position++;
          continue;
        }
      }
      int stop = terminator(position);
      if (stop < end) {
        return lineUpTo(stop);
      }
      keep(stop);
    }
  }

  private Line lineUpTo(int stop) throws LineTooLongException {
    String text;
    if (carried == 0) {
      check(stop - position);
      text = new String(buffer, position, stop - position);
    } else {
      keep(stop);
      text = new String(carry, 0, carried);
    }
    skipLineFeed = buffer[stop] == '\r';
    position = stop + 1;
    return new Line(++number, text);
  }

  private int terminator(int from) {
    int i = from;
    while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  private void keep(int stop) throws LineTooLongException {
    int length = stop - position;
    check(carried + length);
    if (carried + length > carry.length) {
      carry = Arrays.copyOf(carry, Math.max(carried + length, carry.length * 2));
    }
    System.arraycopy(buffer, position, carry, carried, length);
    carried += length;
    position = stop;
  }

  private void check(int length) throws LineTooLongException {
    if (length > maxLength) {
      throw new LineTooLongException(number + 1, maxLength);
    }
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, BUFFER);
    position = 0;
    end = Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
