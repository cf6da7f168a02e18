package dev.papersift.topic;

import java.util.Arrays;

/// Numbers long keys from 0 in order of first sight. Not thread-safe.
final class LongNumbers {
  /// A key that was never added.
  static final int UNKNOWN = -1;

  private long[] keys = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  LongNumbers() {
    Arrays.fill(numbers, UNKNOWN);
  }

  int size() {
    return size;
  }

  /// The number of the key, or [#UNKNOWN].
  int get(long key) {
    return numbers[slot(key, keys, numbers)];
  }

  /// The number of the key, a new one when it has none.
  int add(long key) {
    int slot = slot(key, keys, numbers);
    if (numbers[slot] != UNKNOWN) {
      return numbers[slot];
    }
    keys[slot] = key;
    numbers[slot] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] widerKeys = new long[keys.length * 2];
    int[] widerNumbers = new int[keys.length * 2];
    Arrays.fill(widerNumbers, UNKNOWN);
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] != UNKNOWN) {
        int slot = slot(keys[i], widerKeys, widerNumbers);
        widerKeys[slot] = keys[i];
        widerNumbers[slot] = numbers[i];
      }
    }
    keys = widerKeys;
    numbers = widerNumbers;
  }

  private static int slot(long key, long[] keys, int[] numbers) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int mask = keys.length - 1;
    int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
    while (numbers[slot] != UNKNOWN && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
