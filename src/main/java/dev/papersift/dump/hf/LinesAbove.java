package dev.papersift.dump.hf;

import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;

/// The lines of the last paragraph, which may turn out to be a title. Not thread-safe.
final class LinesAbove {
  private static final int LONGEST_TITLE = 3;

  private final RecordSink sink;
  private final List<Line> lines = new ArrayList<>();
  private boolean ended;
  private boolean apart;

  LinesAbove(RecordSink sink) {
    this.sink = sink;
  }

  /// Notes an empty line.
  void end() {
    ended = true;
  }

  void add(Line line) {
    if (ended) {
      drop();
      apart = true;
    }
    lines.add(line);
  }

  /// Gives the lines up: what is short is furniture.
  void drop() {
    for (Line line : lines) {
      if (line.text().length() < PaperPageLine.LONGEST) {
        sink.furniture(line);
      }
    }
    lines.clear();
    ended = false;
    apart = false;
  }

  /// How many of the lines at the end are one text: a short paragraph of its own, or what was
  /// wrapped; where each line is an element of its own, one.
  private int wrapped() {
    if (apart && ended && lines.size() <= LONGEST_TITLE) {
      return lines.size();
    }
    int first = lines.size() - 1;
    while (first > 0 && Headings.wraps(shown(first - 1), shown(first))) {
      first--;
    }
    return lines.size() - first;
  }

  private String shown(int index) {
    return PaperPageLine.shown(lines.get(index).text().strip());
  }

  /// The text at the end of the lines, or the empty text.
  String title() {
    StringBuilder title = new StringBuilder();
    for (int i = lines.isEmpty() ? 0 : lines.size() - wrapped(); i < lines.size(); i++) {
      title.append(title.isEmpty() ? "" : " ").append(shown(i));
    }
    return title.toString();
  }

  /// Takes the title out and gives up what stands above it.
  ///
  /// @return number of the first line of the title
  int takeTitle() {
    int first = lines.size() - wrapped();
    int number = lines.get(first).number();
    lines.subList(first, lines.size()).clear();
    drop();
    return number;
  }
}
