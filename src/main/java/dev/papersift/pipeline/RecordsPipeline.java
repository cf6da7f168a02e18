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
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// From dumps to deduplicated records: read, normalise, deduplicate, search, count. Immutable
/// and thread-safe.
public final class RecordsPipeline {
  /// Part or folder of the dumps whose records a caller has already.
  public static final String KNOWN = "known";

  private final DumpReader reader;
  private final Limits limits;

  /// @param formats all formats
  /// @param limits line length and records of one call
  public RecordsPipeline(List<DumpFormat> formats, Limits limits) {
    this.reader = new DumpReader(formats, limits);
    this.limits = limits;
  }

  /// What was read of the dumps of one call, and what deduplication came to.
  ///
  /// @param entries every record of every dump
  /// @param accounts the account of each dump, by name
  /// @param deduplication the records that remain
  /// @param known names of the dumps the caller knows already
  public record Read(
      List<Entry> entries,
      List<ParsedDump> accounts,
      Deduplication deduplication,
      Set<String> known) {}

  /// Runs all steps. Records that stand in a dump of the part or folder `known` are left out of
  /// the answer: what remains is new.
  ///
  /// @throws UnreadableException when no record is found, or strict mode finds fault
  /// @throws dev.papersift.dump.LimitException when a dump passes a limit
  public RecordsAnswer run(List<Dump> dumps, Options options) {
    return answer(read(dumps, options), options);
  }

  /// The first steps: read, normalise, deduplicate.
  ///
  /// @throws UnreadableException when no record is found, or strict mode finds fault
  /// @throws dev.papersift.dump.LimitException when a dump passes a limit
  public Read read(List<Dump> dumps, Options options) {
    requireKnown(options);
    Reading reading = new Reading(reader, limits.records());
    reading.read(dumps, options);
    requireRecords(reading);
    if (options.strict()) {
      reading.accounts().forEach(RecordsPipeline::requireClean);
    }
    Set<String> known =
        dumps.stream()
            .filter(dump -> KNOWN.equals(dump.part()))
            .map(Dump::name)
            .collect(Collectors.toUnmodifiableSet());
    return new Read(
        reading.entries(),
        reading.accounts(),
        Deduplicator.dedupe(reading.entries(), options.dedupe()),
        known);
  }

  /// The last steps: search and count.
  public RecordsAnswer answer(Read read, Options options) {
    Deduplication fresh =
        read.known().isEmpty() ? read.deduplication() : read.deduplication().without(read.known());
    List<MergedRecord> records =
        options.query() == null
            ? fresh.records()
            : Query.parse(options.query()).rank(fresh.records());
    return new RecordsAnswer(
        records,
        fresh.possible(),
        read.accounts(),
        counts(read, fresh, records.size()),
        options,
        List.of());
  }

  private static RecordsAnswer.Counts counts(Read read, Deduplication fresh, int matched) {
    int all = read.entries().size();
    int unique = read.deduplication().records().size();
    return new RecordsAnswer.Counts(
        read.accounts().size(), all, unique, all - unique, fresh.possible().size(), matched);
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
