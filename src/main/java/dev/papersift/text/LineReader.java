package dev.papersift.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines that end in LF, CRLF or CR, numbered from 1, and decodes them one by one. Holds one
/// buffer and the line at hand, never the whole text. Not thread-safe.
public final class LineReader implements LineSource, Closeable {
  private static final int BUFFER = 1 << 15;
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;

  /// Bytes that a UTF-16 character takes at most, in UTF-8.
  private static final long WIDEST = 3;

  private final InputStream in;
  private final Charset charset;
  private final int maxLength;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] carry = new byte[1 << 10];
  private int carried;
  private int position;
  private int end;
  private int number;
  private boolean skipLineFeed;

  /// @param in where the text comes from; closed with this reader
  /// @param charset how it is written: one in which the bytes of LF and CR stand for nothing else,
  ///     as UTF-8 or windows-1252; bytes that do not fit become U+FFFD
  /// @param maxLength longest line accepted, in UTF-16 characters
  public LineReader(InputStream in, Charset charset, int maxLength) {
    this.in = in;
    this.charset = charset;
    this.maxLength = maxLength;
  }

  /// @return the next line, or null at the end
  /// @throws LineTooLongException when the line passes the limit
  @Override
  public @Nullable Line next() throws IOException {
    carried = 0;
    while (true) {
      if (position == end && !fill()) {
        return carried == 0 ? null : line(carry, 0, carried);
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
    int start = position;
    boolean whole = carried == 0;
    if (!whole) {
      keep(stop);
    }
    skipLineFeed = buffer[stop] == '\r';
    position = stop + 1;
    return whole ? line(buffer, start, stop - start) : line(carry, 0, carried);
  }

  private Line line(byte[] bytes, int from, int length) throws LineTooLongException {
    String text = new String(bytes, from, length, charset);
    if (text.length() > maxLength) {
      throw new LineTooLongException(number + 1, maxLength);
    }
    return new Line(++number, text);
  }

  /// Where the line ends, or the buffer: eight bytes at a time while none of them is LF or CR.
  private int terminator(int from) {
    int i = from;
    while (i + Long.BYTES <= end && !holdsEnd((long) WORDS.get(buffer, i))) {
      i += Long.BYTES;
    }
    while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  /// True when one of the eight bytes is LF or CR, which is zero once that sign is taken off it.
  private static boolean holdsEnd(long word) {
    return holdsZero(word ^ ('\n' * ONES)) || holdsZero(word ^ ('\r' * ONES));
  }

  /// The bit trick of Hacker's Delight, 6-1: taking one off a zero byte sets its highest bit.
  private static boolean holdsZero(long word) {
    return ((word - ONES) & ~word & HIGHEST_BITS) != 0;
  }

  private void keep(int stop) throws LineTooLongException {
    int length = stop - position;
    if (carried + length > WIDEST * maxLength) {
      throw new LineTooLongException(number + 1, maxLength);
    }
    if (carried + length > carry.length) {
      carry = Arrays.copyOf(carry, Math.max(carried + length, carry.length * 2));
    }
    System.arraycopy(buffer, position, carry, carried, length);
    carried += length;
    position = stop;
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
