package dev.papersift.dump;

/// Bounds on what one call may bring. Every one is configurable and stated in the answer of
/// `GET /v1/formats`.
///
/// @param bodyBytes bytes of a request body as sent
/// @param inflatedBytes bytes after gzip and zip are undone, all dumps together
/// @param inflationRatio inflated bytes per compressed byte, looked at past one mebibyte
/// @param entries dumps in one call
/// @param lineLength characters of one line
/// @param records records of one call
public record Limits(
    long bodyBytes,
    long inflatedBytes,
    int inflationRatio,
    int entries,
    int lineLength,
    int records) {
  /// The defaults: 32 MiB sent, 128 MiB inflated, ratio 200, 2,000 dumps, 8 Mi characters a line,
  /// 200,000 records.
  public static final Limits DEFAULT =
      new Limits(32L << 20, 128L << 20, 200, 2_000, 8 << 20, 200_000);

  public Limits {
    if (bodyBytes < 1
        || inflatedBytes < 1
        || inflationRatio < 1
        || entries < 1
        || lineLength < 1
        || records < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }
}
