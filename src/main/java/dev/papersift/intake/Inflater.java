package dev.papersift.intake;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads decompressed bytes within the limits of one call: the total and, past the first
/// mebibyte, the ratio to what came. Not thread-safe.
final class Inflater {
  private static final int BLOCK = 1 << 16;
  private static final long RATIO_FROM = 1L << 20;
  private final Limits limits;
  private final long compressed;
  private long inflated;

  /// @param limits the limits
  /// @param compressed bytes the call brought
  Inflater(Limits limits, long compressed) {
    this.limits = limits;
    this.compressed = Math.max(1, compressed);
  }

  byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(BLOCK);
    byte[] block = new byte[BLOCK];
    int read = in.read(block);
    while (read >= 0) {
      inflated += read;
      check();
      out.write(block, 0, read);
      read = in.read(block);
    }
    return out.toByteArray();
  }

  private void check() {
    if (inflated > limits.inflatedBytes()) {
      throw new LimitException(
          LimitException.Kind.INFLATED_BYTES, limits.inflatedBytes(), inflated);
    }
    if (inflated > RATIO_FROM && inflated / compressed > limits.inflationRatio()) {
      throw new LimitException(
          LimitException.Kind.INFLATION_RATIO, limits.inflationRatio(), inflated / compressed);
    }
  }
}
