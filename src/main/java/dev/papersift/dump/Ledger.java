package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Accounts for every line of a dump: blank, record, furniture, or leftover until it is claimed.
/// One byte a line. Not thread-safe.
public final class Ledger {
  private static final byte LEFTOVER = 0;
  private static final byte BLANK = 1;
  private static final byte RECORD = 2;
  private static final byte FURNITURE = 3;
  private static final byte HIDDEN = 4;
  private byte[] kinds = new byte[256];
  private int lines;
  private int settledFirst;
  private int settledLast;

  /// How many lines are of which kind; the four add up to the lines of the dump.
  ///
  /// @param record lines of records
  /// @param furniture lines of the page around them: headers, navigation, mail headers
  /// @param blank lines of white space
  /// @param leftover lines nobody could place
  public record Counts(int record, int furniture, int blank, int leftover) {
    /// All lines.
    public int total() {
      return record + furniture + blank + leftover;
    }
  }

  /// A run of leftover lines.
  ///
  /// @param first first line, from 1
  /// @param last last line, inclusive
  public record Span(int first, int last) {}

  /// Notes that a line was read; blank ones are settled at once.
  void seen(Line line) {
    if (line.last() > kinds.length) {
      kinds = Arrays.copyOf(kinds, Math.max(line.last(), kinds.length * 2));
    }
    if (line.last() > lines) {
      boolean blank = line.isBlank();
      for (int n = Math.max(line.number(), lines + 1); n <= line.last(); n++) {
        kinds[n - 1] = blank ? BLANK : LEFTOVER;
      }
      lines = line.last();
    } else if (!line.isBlank()) {
      settledLast = 0;
      for (int n = line.number(); n <= line.last(); n++) {
        boolean shown = kinds[n - 1] == HIDDEN || (kinds[n - 1] == BLANK && n == line.number());
        kinds[n - 1] = shown ? LEFTOVER : kinds[n - 1];
      }
    }
  }

  /// Claims the unclaimed lines of a span for a record.
  public void record(int first, int last) {
    claim(first, last, RECORD);
  }

  /// Claims the unclaimed lines of a span as furniture.
  public void furniture(int first, int last) {
    claim(first, last, FURNITURE);
  }

  /// Claims the unclaimed lines of a span as furniture unless one of them is seen once more: a page
  /// may show it later than those behind it.
  void hidden(int first, int last) {
    claim(first, last, HIDDEN);
  }

  /// Many records may stand on one line that a page was written on in many: the span that was
  /// claimed last is not walked through again.
  private void claim(int first, int last, byte kind) {
    int end = Math.min(last, lines);
    if (first >= settledFirst && end <= settledLast) {
      return;
    }
    for (int n = first; n <= end; n++) {
      if (kinds[n - 1] == LEFTOVER) {
        kinds[n - 1] = kind;
      }
    }
    settledFirst = first;
    settledLast = end;
  }

  /// True for a line that nobody claimed, so far.
  boolean isLeftover(int line) {
    return kinds[line - 1] == LEFTOVER;
  }

  /// True for a line that is blank or claimed as furniture, so far.
  boolean isFurniture(int line) {
    return kinds[line - 1] == FURNITURE || kinds[line - 1] == BLANK;
  }

  /// The counts so far.
  public Counts counts() {
    int[] count = new int[HIDDEN + 1];
    for (int i = 0; i < lines; i++) {
      count[kinds[i]]++;
    }
    return new Counts(
        count[RECORD], count[FURNITURE] + count[HIDDEN], count[BLANK], count[LEFTOVER]);
  }

  /// The leftover lines at the end, behind everything claimed; null when there are none or nothing
  /// was claimed.
  @Nullable Span tail() {
    int last = lines;
    while (last > 0 && kinds[last - 1] == BLANK) {
      last--;
    }
    int first = last + 1;
    while (first > 1 && (kinds[first - 2] == LEFTOVER || kinds[first - 2] == BLANK)) {
      first--;
    }
    return first > last || first == 1 ? null : new Span(first, last);
  }

  /// The runs of leftover lines; blank lines do not end a run, claimed ones do.
  public List<Span> leftovers() {
    List<Span> runs = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int n = 1; n <= lines; n++) {
      byte kind = kinds[n - 1];
      if (kind == LEFTOVER) {
        first = first == 0 ? n : first;
        last = n;
      } else if (kind != BLANK && first != 0) {
        runs.add(new Span(first, last));
        first = 0;
      }
    }
    if (first != 0) {
      runs.add(new Span(first, last));
    }
    return runs;
  }
}
