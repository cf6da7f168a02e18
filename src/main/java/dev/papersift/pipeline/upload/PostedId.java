package dev.papersift.pipeline.upload;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names an upload before it is there: a UUID of version 7 (RFC 9562), which tells when it was
/// made, so that nothing need be kept of a ticket. Who knows the id may read the results: all but
/// the time is random.
///
/// @param value the UUID
public record PostedId(UUID value) {
  private static final int VERSION = 7;
  private static final int TIME_BITS = 48;
  private static final long RANDOM_A = 0xFFFL;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  public PostedId {
    if (value.version() != VERSION || value.variant() != 2) {
      throw new IllegalArgumentException("not a UUID of version 7");
    }
  }

  static PostedId of(Instant time, RandomGenerator random) {
    long high = time.toEpochMilli() << (64 - TIME_BITS);
    long low = VARIANT | (random.nextLong() >>> 2);
    return new PostedId(
        new UUID(high | ((long) VERSION << 12) | (random.nextLong() & RANDOM_A), low));
  }

  /// Reads an id as [#toString] writes it.
  public static Optional<PostedId> parse(String text) {
    try {
      PostedId id = new PostedId(UUID.fromString(text));
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// When it was made, in milliseconds.
  public Instant time() {
    return Instant.ofEpochMilli(value.getMostSignificantBits() >>> (64 - TIME_BITS));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
