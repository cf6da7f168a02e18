package dev.papersift.topic;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Sparse rows of weights, compressed: row `i` stands at `start[i]` to `start[i + 1]`, columns
/// rising.
///
/// @param columns how many columns there are
/// @param start where each row begins, and the end of the last
/// @param column the column of each weight
/// @param weight the weights
record SparseRows(int columns, int[] start, int[] column, float[] weight) {
  int rows() {
    return start.length - 1;
  }

  /// The same weights seen from the columns: for each column its rows, rising.
  SparseRows transposed() {
    int[] from = new int[columns + 1];
    for (int c : column) {
      from[c + 1]++;
    }
    for (int c = 0; c < columns; c++) {
      from[c + 1] += from[c];
    }
    int[] next = Arrays.copyOf(from, columns);
    int[] row = new int[column.length];
    float[] value = new float[column.length];
    for (int r = 0; r < rows(); r++) {
      for (int p = start[r]; p < start[r + 1]; p++) {
        int q = next[column[p]]++;
        row[q] = r;
        value[q] = weight[p];
      }
    }
    return new SparseRows(rows(), from, row, value);
  }

  /// The rows that hold anything, rising.
  int[] filled() {
    return IntStream.range(0, rows()).filter(r -> start[r] < start[r + 1]).toArray();
  }

  /// Only these rows.
  SparseRows only(int[] kept) {
    if (kept.length == rows()) {
      return this;
    }
    int[] from = new int[kept.length + 1];
    int[] columnsKept = new int[column.length];
    float[] weightsKept = new float[column.length];
    for (int i = 0; i < kept.length; i++) {
      int length = start[kept[i] + 1] - start[kept[i]];
      System.arraycopy(column, start[kept[i]], columnsKept, from[i], length);
      System.arraycopy(weight, start[kept[i]], weightsKept, from[i], length);
      from[i + 1] = from[i] + length;
    }
    int size = from[kept.length];
    return new SparseRows(
        columns, from, Arrays.copyOf(columnsKept, size), Arrays.copyOf(weightsKept, size));
  }

  /// Scales every row to length one; an empty row stays empty.
  SparseRows normalised() {
    float[] scaled = new float[weight.length];
    for (int r = 0; r < rows(); r++) {
      double sum = 0;
      for (int p = start[r]; p < start[r + 1]; p++) {
        sum += (double) weight[p] * weight[p];
      }
      double factor = sum > 0 ? 1 / Math.sqrt(sum) : 0;
      for (int p = start[r]; p < start[r + 1]; p++) {
        scaled[p] = (float) (weight[p] * factor);
      }
    }
    return new SparseRows(columns, start, column, scaled);
  }
}
