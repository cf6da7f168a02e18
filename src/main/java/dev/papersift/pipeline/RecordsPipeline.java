package dev.papersift.pipeline;

import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.FormatDetector;
import dev.papersift.dump.Limits;
import dev.papersift.dump.ParsedDump;
import dev.papersift.query.Query;
import dev.papersift.record.MergedRecord;
import java.util.List;

/// From dumps to deduplicated records: read, normalise, deduplicate, search, count. Immutable
/// and thread-safe.
public final class RecordsPipeline {
  private final DumpReader reader;
  private final Limits limits;

  /// @param formats all formats
  /// @param limits line length and records of one call
  public RecordsPipeline(List<DumpFormat> formats, Limits limits) {
    this.reader = new DumpReader(formats, limits);
    this.limits = limits;
  }

  /// Runs all steps.
  ///
  /// @throws UnreadableException when no record is found, or strict mode finds fault
  /// @throws dev.papersift.dump.LimitException when a dump passes a limit
  public RecordsAnswer run(List<Dump> dumps, Options options) {
    requireKnown(options);
    Reading reading = new Reading(reader, limits.records());
    reading.read(dumps, options);
    requireRecords(reading);
    if (options.strict()) {
      reading.accounts().forEach(RecordsPipeline::requireClean);
    }
    Deduplication result = Deduplicator.dedupe(reading.entries(), options.dedupe());
    List<MergedRecord> records =
        options.query() == null
            ? result.records()
            : Query.parse(options.query()).rank(result.records());
    return new RecordsAnswer(
        records,
        result.possible(),
        reading.accounts(),
        counts(reading, result, records.size()),
        options);
  }

  private static RecordsAnswer.Counts counts(Reading reading, Deduplication result, int matched) {
    int all = reading.entries().size();
    int unique = result.records().size();
    return new RecordsAnswer.Counts(
        reading.accounts().size(), all, unique, all - unique, result.possible().size(), matched);
  }

  private void requireKnown(Options options) {
    String wanted = options.format();
    if (wanted != null && formats().stream().noneMatch(f -> f.name().equals(wanted))) {
      throw new UnreadableException(
          UnreadableException.Reason.UNKNOWN_FORMAT,
          "there is no format of that name; GET /v1/formats lists them",
          null,
          null);
    }
  }

  private static void requireRecords(Reading reading) {
    if (!reading.entries().isEmpty()) {
      return;
    }
    ParsedDump first = reading.accounts().isEmpty() ? null : reading.accounts().getFirst();
    String seen = first == null ? "no dump came" : Seen.describe(first);
    throw new UnreadableException(
        UnreadableException.Reason.NO_RECORD,
        "no paper was found: " + seen,
        reading.accounts().size() == 1 && first != null ? first.name() : null,
        null);
  }

  private static void requireClean(ParsedDump dump) {
    if (!dump.leftovers().isEmpty()) {
      throw new UnreadableException(
          UnreadableException.Reason.LEFTOVER_LINES,
          dump.lines().leftover() + " lines could not be placed",
          dump.name(),
          dump.leftovers().getFirst().first());
    }
    if (dump.sections().stream().anyMatch(s -> s.confidence() < FormatDetector.SURE)) {
      throw new UnreadableException(
          UnreadableException.Reason.UNCERTAIN_FORMAT,
          "the format is uncertain; name it with format=",
          dump.name(),
          null);
    }
  }

  /// The formats it reads, in order.
  public List<DumpFormat> formats() {
    return reader.formats();
  }

  /// The bounds it holds.
  public Limits limits() {
    return limits;
  }
}
