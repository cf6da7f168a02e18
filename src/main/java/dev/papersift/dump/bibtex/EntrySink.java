package dev.papersift.dump.bibtex;

import dev.papersift.dump.Field;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.util.Map;

/// Turns whole entries into records, issues and furniture; remembers the abbreviations.
final class EntrySink {
  private final RecordSink sink;
  private final Macros macros = new Macros();
  private final Crossrefs crossrefs = new Crossrefs(this::emit);

  EntrySink(RecordSink sink) {
    this.sink = sink;
  }

  void take(EntryText entry) {
    int first = entry.firstLine();
    int last = entry.lastLine().last();
    if (entry.start().isDirective()) {
      directive(entry);
      sink.furniture(first, last);
      return;
    }
    crossrefs.take(new Crossrefs.Entry(entry.start().type(), fields(entry), first, last));
  }

  /// Hands on what waits for a book.
  void close() {
    crossrefs.close();
  }

  private void emit(Crossrefs.Entry entry) {
    int first = entry.firstLine();
    int last = entry.lastLine();
    RawRecord record = new BibtexRecord(entry.fields(), first, last, sink).of(entry.type());
    if (record == null || record.first(Field.TITLE) == null) {
      sink.issue(ParseIssue.warning("missing-title", first, last, "an entry without a title"));
    }
    if (record != null) {
      sink.record(record);
    }
  }

  private void directive(EntryText entry) {
    if (entry.start().type().equals("string")) {
      fields(entry).forEach(macros::define);
    }
  }

  private Map<String, String> fields(EntryText entry) {
    String body = entry.body();
    boolean mayBeSound = !entry.isBroken() || entry.isCut();
    Map<String, String> sound = mayBeSound ? BibtexFields.of(body, macros, entry.isCut()) : null;
    if (entry.isCut()) {
      sink.issue(
          ParseIssue.warning(
              "cut-entry", entry.firstLine(), entry.lastLine().last(), "the dump ends inside it"));
    }
    if (sound != null) {
      return sound;
    }
    sink.issue(
        ParseIssue.warning(
            "broken-entry",
            entry.firstLine(),
            entry.lastLine().last(),
            "braces or quotes do not balance; read by the lines on which fields begin"));
    return LooseFields.of(body, macros);
  }
}
