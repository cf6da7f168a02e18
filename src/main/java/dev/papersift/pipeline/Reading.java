package dev.papersift.pipeline;

import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Field;
import dev.papersift.dump.LimitException;
import dev.papersift.dump.ParsedDump;
import dev.papersift.dump.RawRecord;
import dev.papersift.normalize.Normalizer;
import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the dumps of one call, in order of their names whatever order they came in, into
/// entries and accounts. Not thread-safe.
final class Reading {
  private final DumpReader reader;
  private final int mostRecords;
  private final List<Entry> entries = new ArrayList<>();
  private final List<ParsedDump> accounts = new ArrayList<>();

  Reading(DumpReader reader, int mostRecords) {
    this.reader = reader;
    this.mostRecords = mostRecords;
  }

  void read(List<Dump> dumps, Options options) {
    List<Dump> ordered = new ArrayList<>(dumps);
    ordered.sort(Comparator.comparing(Dump::name));
    boolean raw = options.include().contains(Options.Include.RAW);
    for (Dump dump : ordered) {
      readOne(dump, options.format(), raw);
    }
  }

  private void readOne(Dump dump, @Nullable String format, boolean raw) {
    int before = entries.size();
    try {
      ParsedDump account = reader.read(dump, format, record -> add(dump.name(), before, record));
      accounts.add(account);
      if (raw) {
        new RawText(reader).addTo(dump, entries.subList(before, entries.size()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void add(String dump, int before, RawRecord record) {
    Paper paper = Normalizer.paper(record);
    int ordinal = entries.size() - before + 1;
    Source source =
        new Source(
            dump, ordinal, record.firstLine(), record.lastLine(), record.first(Field.CALLER_ID));
    if (entries.size() == mostRecords) {
      throw new LimitException(LimitException.Kind.RECORDS, mostRecords, mostRecords + 1L);
    }
    entries.add(new Entry(paper, source, ""));
  }

  List<Entry> entries() {
    return entries;
  }

  List<ParsedDump> accounts() {
    return accounts;
  }
}
