package dev.papersift.dump;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// Tells whether all bytes of a stream are valid UTF-8. Only what is not ASCII is decoded. Not
/// thread-safe.
final class Utf8Check {
  private static final int BLOCK = 1 << 15;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

  Utf8Check(InputStream in) {
    this.in = in;
  }

  /// Reads the stream to its end, or to what is not valid.
  boolean isValid() throws IOException {
    int kept = 0;
    while (true) {
      int end = kept + in.readNBytes(block, kept, BLOCK - kept);
      boolean last = end < BLOCK;
      int valid = validTo(end, last);
      if (valid < 0 || last) {
        return valid >= 0;
      }
      kept = end - valid;
      System.arraycopy(block, valid, block, 0, kept);
    }
  }

  /// How far the block is valid, possibly up to a character that goes on in the next; -1 when it is
  /// not.
  private int validTo(int end, boolean last) {
    int at = pastAscii(0, end);
    while (at < end) {
      int stop = pastOthers(at, end);
      boolean whole = stop < end || last;
      ByteBuffer run = ByteBuffer.wrap(block, at, stop - at);
      if (decoder.reset().decode(run, chars.clear(), whole).isError()) {
        return -1;
      }
      if (!whole) {
        return run.position();
      }
      at = pastAscii(stop, end);
    }
    return end;
  }

  private int pastAscii(int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end && ((long) EIGHT.get(block, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < end && block[at] >= 0) {
      at++;
    }
    return at;
  }

  private int pastOthers(int from, int end) {
    int at = from;
    while (at < end && block[at] < 0) {
      at++;
    }
    return at;
  }
}
