package dev.papersift.function.log;

import dev.papersift.dump.ParsedDump;
import dev.papersift.pipeline.RecordsAnswer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What of an answer may be counted and told.
///
/// @param formats how many sections of dumps were of a format, by name
/// @param dumps dumps read
/// @param records records in them
/// @param unique records that remain
/// @param merged records that went into another
public record Figures(
    Map<String, Integer> formats, long dumps, long records, long unique, long merged) {
  /// Of what was not read.
  public static final Figures NONE = new Figures(Map.of(), 0, 0, 0, 0);

  public Figures {
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
  }

  /// The figures of an answer.
  public static Figures of(RecordsAnswer answer) {
    Map<String, Integer> formats = new TreeMap<>();
    for (ParsedDump dump : answer.dumps()) {
      dump.sections().forEach(section -> formats.merge(section.format(), 1, Integer::sum));
    }
    RecordsAnswer.Counts counts = answer.counts();
    return new Figures(formats, counts.dumps(), counts.records(), counts.unique(), counts.merged());
  }

  /// The format as a dimension of metrics: of those there are, so that there are few.
  String format() {
    return switch (formats.size()) {
      case 0 -> "none";
      case 1 -> formats.keySet().iterator().next();
      default -> "several";
    };
  }
}
