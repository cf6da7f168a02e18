package dev.papersift.topic;

import java.util.List;

/// Where in a phrase each word of a vocabulary may stand, looked up once.
final class TermRoles {
  private final boolean[] begins;
  private final boolean[] inside;
  private final boolean[] ends;
  private final boolean[] letter;

  TermRoles(List<String> vocabulary) {
    int n = vocabulary.size();
    begins = new boolean[n];
    inside = new boolean[n];
    ends = new boolean[n];
    letter = new boolean[n];
    for (int t = 0; t < n; t++) {
      String stem = vocabulary.get(t);
      letter[t] = stem.chars().anyMatch(Character::isLetter);
      inside[t] = Boilerplate.mayBegin(stem);
      begins[t] = stem.length() > 1 && letter[t] && inside[t];
      ends[t] = stem.length() > 1 && letter[t] && !Boilerplate.isEmpty(stem);
    }
  }

  boolean begins(int term) {
    return begins[term];
  }

  boolean standsInside(int term) {
    return inside[term];
  }

  boolean ends(int term) {
    return ends[term];
  }

  boolean hasLetter(int term) {
    return letter[term];
  }
}
