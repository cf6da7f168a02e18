package dev.papersift.topic;

import java.util.Arrays;

/// An undirected weighted graph, each edge kept at both ends.
///
/// @param start where the edges of each node begin, and the end of the last
/// @param to the other end of each edge
/// @param weight the weight of each edge
/// @param self twice the weight inside each node, for nodes that stand for several
record Graph(int[] start, int[] to, double[] weight, double[] self) {
  int nodes() {
    return self.length;
  }

  /// The weight that meets at each node, inner weight included.
  double[] strengths() {
    double[] strength = self.clone();
    for (int v = 0; v < nodes(); v++) {
      for (int p = start[v]; p < start[v + 1]; p++) {
        strength[v] += weight[p];
      }
    }
    return strength;
  }

  /// The graph whose nodes are groups of these nodes.
  ///
  /// @param group the group of each node, numbered without gaps
  /// @param groups how many there are
  Graph aggregated(int[] group, int groups) {
    int[][] members = members(group, groups);
    double[] inner = new double[groups];
    double[] toward = new double[groups];
    int[] touched = new int[groups];
    int[] from = new int[groups + 1];
    int[] ends = new int[Math.min(to.length, 64)];
    double[] weights = new double[ends.length];
    int size = 0;
    for (int g = 0; g < groups; g++) {
      int seen = 0;
      for (int v : members[g]) {
        inner[g] += self[v];
        for (int p = start[v]; p < start[v + 1]; p++) {
          int other = group[to[p]];
          if (other == g) {
            inner[g] += weight[p];
          } else {
            if (toward[other] == 0) {
              touched[seen++] = other;
            }
            toward[other] += weight[p];
          }
        }
      }
      if (size + seen > ends.length) {
        ends = Arrays.copyOf(ends, Math.max(size + seen, size * 2));
        weights = Arrays.copyOf(weights, ends.length);
      }
      Arrays.sort(touched, 0, seen);
      for (int i = 0; i < seen; i++) {
        ends[size] = touched[i];
        weights[size++] = toward[touched[i]];
        toward[touched[i]] = 0;
      }
      from[g + 1] = size;
    }
    return new Graph(from, Arrays.copyOf(ends, size), Arrays.copyOf(weights, size), inner);
  }

  /// The graph with a share of its edges, drawn by a hash of their ends.
  ///
  /// @param kept the share, from 0 to 1
  /// @param draw which of the possible draws
  Graph thinned(double kept, int draw) {
    int[] from = new int[start.length];
    int[] ends = new int[to.length];
    double[] weights = new double[to.length];
    int size = 0;
    for (int v = 0; v < nodes(); v++) {
      for (int p = start[v]; p < start[v + 1]; p++) {
        if (hash(Math.min(v, to[p]), Math.max(v, to[p]), draw) < kept) {
          ends[size] = to[p];
          weights[size++] = weight[p];
        }
      }
      from[v + 1] = size;
    }
    return new Graph(from, Arrays.copyOf(ends, size), Arrays.copyOf(weights, size), self);
  }

  /// The finaliser of SplitMix64 as a number from 0 to 1.
  private static double hash(int low, int high, int draw) {
    long z = (((long) low << 32) | high) + (draw + 1) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
  }

  private static int[][] members(int[] group, int groups) {
    int[] size = Partition.sizes(group, groups);
    int[][] members = new int[groups][];
    for (int g = 0; g < groups; g++) {
      members[g] = new int[size[g]];
    }
    for (int v = group.length - 1; v >= 0; v--) {
      members[group[v]][--size[group[v]]] = v;
    }
    return members;
  }
}
