package dev.papersift.dump;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which lines between the records of two listings belong to the first: found out by letting both
/// formats read them. Immutable.
final class Border {
  /// A longer paragraph of sentences is no page furniture, whatever a format makes of it.
  private static final int LONGEST_REMARK = 180;

  private final @Nullable DumpFormat current;

  /// @param current the format of the first listing, or null for text nobody recognised
  Border(@Nullable DumpFormat current) {
    this.current = current;
  }

  /// How many lines of the second listing's are still of the first: those up to the end of a record
  /// that it finds above the first of the other, or those that the other does not understand.
  ///
  /// @param trial what the other format makes of the lines; it found a record
  int own(List<Line> below, Trial trial) throws IOException {
    int start = SeamFinder.above(below.subList(0, trial.first()), false);
    for (int end = 1; current != null && end <= start; end++) {
      boolean paragraph = below.get(end - 1).isBlank() && !below.get(end).isBlank();
      if (paragraph && Trial.of(current, below.subList(0, end)).first() > 0) {
        return end;
      }
    }
    return trial.leavesOver(start) ? start : 0;
  }

  /// How many lines stand above the paragraphs of furniture that the other listing begins with. A
  /// format that takes all there is for furniture tells nothing.
  int furniture(List<Line> above, List<Line> below, DumpFormat other) throws IOException {
    int floor = floor(above);
    if (floor == above.size()) {
      return floor;
    }
    List<Line> all = new ArrayList<>(above);
    all.addAll(below);
    Trial trial = Trial.of(other, all);
    int at = above.size();
    if (trial.isFurnitureUpTo(at)) {
      return at;
    }
    int prose = 0;
    for (int i = at; i > floor && trial.isFurniture(i) && prose <= LONGEST_REMARK; i--) {
      String line = above.get(i - 1).text().strip();
      boolean starts = i == 1 || above.get(i - 2).isBlank();
      boolean sentences = (prose > 0 && hasLetters(line)) || line.endsWith(".");
      prose = sentences ? prose + line.length() : 0;
      at = line.isEmpty() || !starts || prose > LONGEST_REMARK ? at : i - 1;
    }
    return at;
  }

  private static boolean hasLetters(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }

  /// How many lines the first listing needs for itself: those of the last record that begins
  /// there, as far as its format tells where one begins.
  private int floor(List<Line> above) throws IOException {
    int begins = current == null ? -1 : above.size() - 1;
    while (begins >= 0 && !opens(above.get(begins))) {
      begins--;
    }
    return begins < 0 || current == null
        ? 0
        : begins + Math.max(1, Trial.of(current, above.subList(begins, above.size())).last());
  }

  private boolean opens(Line line) {
    return current != null && current.opening().matches(line.text());
  }
}
