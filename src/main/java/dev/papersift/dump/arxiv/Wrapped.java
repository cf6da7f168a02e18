package dev.papersift.dump.arxiv;

import dev.papersift.text.Blanks;

/// Undoes hard wraps: lines are joined by one space, but a compound that was broken behind its
/// hyphen is closed again (arXiv breaks lines at blanks and hyphens, it never adds a hyphen).
final class Wrapped {
  private final StringBuilder text = new StringBuilder();

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Appends a line, or the part of it from an index.
  void add(String line, int from) {
    int start = from;
    int end = line.length();
    while (start < end && Blanks.isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(line.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (!text.isEmpty() && !closesCompound(line, start, end)) {
      text.append(' ');
    }
    text.append(line, start, end);
  }

  void add(String line) {
    add(line, 0);
  }

  private boolean closesCompound(String line, int start, int end) {
    int length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(length - 2))
        && Character.isLetterOrDigit(line.charAt(start))
        && !suspends(line, start, end);
  }

  /// True for the word that follows a suspended hyphen: `short- and long-term`.
  private static boolean suspends(String line, int start, int end) {
    int stop = start;
    while (stop < end && !Blanks.isBlank(line.charAt(stop))) {
      stop++;
    }
    return switch (line.substring(start, Math.min(stop, start + 4))) {
      case "and", "or", "to", "nor", "und", "et", "but" -> true;
      default -> false;
    };
  }

  boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
