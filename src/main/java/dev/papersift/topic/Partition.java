package dev.papersift.topic;

import java.util.Arrays;

/// Groups of things as one group number each.
final class Partition {
  private Partition() {}

  /// Everything in a group of its own.
  static int[] singletons(int n) {
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /// The same groups numbered from 0 in order of their first member; -1 stays.
  static int[] renumbered(int[] group) {
    int highest = -1;
    for (int g : group) {
      highest = Math.max(highest, g);
    }
    int[] number = new int[highest + 1];
    Arrays.fill(number, -1);
    int[] result = new int[group.length];
    int next = 0;
    for (int v = 0; v < group.length; v++) {
      if (group[v] >= 0 && number[group[v]] < 0) {
        number[group[v]] = next++;
      }
      result[v] = group[v] < 0 ? -1 : number[group[v]];
    }
    return result;
  }

  /// How many groups there are, when they are numbered without gaps.
  static int count(int[] group) {
    int highest = -1;
    for (int g : group) {
      highest = Math.max(highest, g);
    }
    return highest + 1;
  }

  /// The size of each group.
  static int[] sizes(int[] group, int groups) {
    int[] size = new int[groups];
    for (int g : group) {
      if (g >= 0) {
        size[g]++;
      }
    }
    return size;
  }

  /// The adjusted Rand index of two partitions: 1 when equal, about 0 when unrelated.
  static double likeness(int[] a, int[] b) {
    int right = count(b);
    long[] both = new long[count(a) * right];
    for (int v = 0; v < a.length; v++) {
      both[a[v] * right + b[v]]++;
    }
    double together = pairs(both);
    double left = pairs(sizes(a, count(a)));
    double other = pairs(sizes(b, right));
    double all = a.length * (a.length - 1.0) / 2;
    double expected = all > 0 ? left * other / all : 0;
    double most = (left + other) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(long[] sizes) {
    double sum = 0;
    for (long s : sizes) {
      sum += s * (s - 1.0) / 2;
    }
    return sum;
  }

  private static double pairs(int[] sizes) {
    double sum = 0;
    for (int s : sizes) {
      sum += s * (s - 1.0) / 2;
    }
    return sum;
  }
}
