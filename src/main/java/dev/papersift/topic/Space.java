package dev.papersift.topic;

/// The documents as vectors.
///
/// @param rows their weights, rows of length one
/// @param latent their coordinates in latent space, rows of length one
record Space(SparseRows rows, DenseRows latent) {
  private static final int MOST_DIMENSIONS = 100;
  private static final int LEAST_DIMENSIONS = 5;
  private static final int DOCUMENTS_A_DIMENSION = 5;

  /// @param dimensions coordinates wanted in any case, where there are as many documents
  static Space of(SparseRows rows, int dimensions) {
    int fitting = Math.min(MOST_DIMENSIONS, rows.rows() / DOCUMENTS_A_DIMENSION);
    int wanted = Math.max(Math.max(LEAST_DIMENSIONS, dimensions), fitting);
    DenseRows latent = LatentSpace.of(rows, Math.min(wanted, rows.rows()));
    return new Space(rows, latent.normalise());
  }
}
