package dev.papersift.pipeline;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.record.Entry;
import dev.papersift.text.Line;
import dev.papersift.text.LineReader;
import java.io.IOException;
import java.util.List;

/// Adds to the entries of a dump the text of their lines as it stood, in a second pass, so that
/// the first one need not hold it.
final class RawText {
  private final DumpReader reader;

  RawText(DumpReader reader) {
    this.reader = reader;
  }

  void addTo(Dump dump, List<Entry> entries) throws IOException {
    StringBuilder[] texts = new StringBuilder[entries.size()];
    java.util.Arrays.setAll(texts, _ -> new StringBuilder());
    try (LineReader lines = reader.lines(dump)) {
      int from = 0;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        while (from < entries.size() && entries.get(from).source().lastLine() < line.number()) {
          from++;
        }
        for (int i = from; i < entries.size(); i++) {
          if (entries.get(i).source().firstLine() > line.number()) {
            break;
          }
          if (entries.get(i).source().lastLine() >= line.number()) {
            texts[i].append(texts[i].isEmpty() ? "" : "\n").append(line.text());
          }
        }
      }
    }
    for (int i = 0; i < texts.length; i++) {
      Entry entry = entries.get(i);
      entries.set(i, new Entry(entry.paper(), entry.source(), texts[i].toString()));
    }
  }
}
