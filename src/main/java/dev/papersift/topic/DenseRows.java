package dev.papersift.topic;

/// Rows of equal length in one array.
///
/// @param dimensions the length of a row
/// @param value row after row
record DenseRows(int dimensions, float[] value) {
  static DenseRows zeros(int rows, int dimensions) {
    return new DenseRows(dimensions, new float[rows * dimensions]);
  }

  int rows() {
    return dimensions == 0 ? 0 : value.length / dimensions;
  }

  /// The inner product of a row with a row of another matrix.
  double dot(int row, DenseRows other, int otherRow) {
    int a = row * dimensions;
    int b = otherRow * dimensions;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 3 < dimensions; i += 4) {
      s0 += value[a + i] * other.value[b + i];
      s1 += value[a + i + 1] * other.value[b + i + 1];
      s2 += value[a + i + 2] * other.value[b + i + 2];
      s3 += value[a + i + 3] * other.value[b + i + 3];
    }
    for (; i < dimensions; i++) {
      s0 += value[a + i] * other.value[b + i];
    }
    return (double) (s0 + s1) + (s2 + s3);
  }

  /// Adds a multiple of a row of another matrix to a row.
  void add(int row, float factor, DenseRows other, int otherRow) {
    int a = row * dimensions;
    int b = otherRow * dimensions;
    for (int i = 0; i < dimensions; i++) {
      value[a + i] += factor * other.value[b + i];
    }
  }

  /// Scales each row to length one, in place; rows of zeros stay.
  DenseRows normalise() {
    for (int r = 0; r < rows(); r++) {
      double length = Math.sqrt(dot(r, this, r));
      if (length > 0) {
        for (int i = r * dimensions; i < (r + 1) * dimensions; i++) {
          value[i] = (float) (value[i] / length);
        }
      }
    }
    return this;
  }
}
