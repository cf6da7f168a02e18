package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads records made of `Label: value` lines; a line without a label goes on with the value above
/// it. A short line between an empty one and the next record numbers or parts the records. Not
/// thread-safe.
final class LabelledReader {
  private static final int LONGEST_MARK = 40;
  private static final Set<String> EXPORT_LABELS =
      Set.of(
          "source",
          "published by",
          "publisher",
          "stable url",
          "accessed",
          "document type",
          "publication type",
          "accession number",
          "database",
          "language",
          "issn",
          "isbn",
          "release date",
          "page count",
          "volume",
          "issue",
          "pages",
          "subjects",
          "persistent link");
  private final RecordSink sink;
  private RawRecord.@Nullable Builder open;
  private @Nullable Field field;
  private @Nullable Field first;
  private final StringBuilder value = new StringBuilder();
  private @Nullable Line between;
  private boolean afterBlank;
  private boolean items;
  private int last;

  LabelledReader(RecordSink sink) {
    this.sink = sink;
  }

  void take(Line line) {
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    Labels.Labelled labelled = ShapeFinder.read(line.text());
    if (isRule(line.text())) {
      end();
      sink.furniture(line);
    } else if (YamlItem.begins(line.text())) {
      items = true;
      begin(line, labelled);
    } else if (labelled != null && beginsRecord(line, labelled.field())) {
      begin(line, labelled);
    } else if (open != null) {
      inside(open, labelled, line);
    } else if (line.text().strip().length() <= LONGEST_MARK) {
      sink.furniture(line);
    }
    afterBlank = false;
  }

  /// True for the label of a title, unless its record has begun with an identifier, and for that
  /// identifier.
  private boolean beginsRecord(Line line, Field label) {
    RawRecord.Builder record = open;
    boolean titled = record == null || record.has(Field.TITLE) || field == Field.TITLE;
    boolean numbered = label == Field.PMID || label == Field.DOI || label == Field.ARXIV_ID;
    boolean next = record == null || (titled && label == first);
    return !items && (ShapeFinder.isTitleLabel(line.text()) ? titled : numbered && next);
  }

  private void begin(Line line, Labels.@Nullable Labelled labelled) {
    end();
    RawRecord.Builder record = RawRecord.from(line.number(), Markup.MARKDOWN);
    open = record;
    last = line.last();
    first = labelled == null ? null : labelled.field();
    if (labelled != null) {
      put(record, labelled, line);
    }
  }

  private void inside(RawRecord.Builder record, Labels.@Nullable Labelled labelled, Line line) {
    if (field == Field.AUTHOR_LIST && YamlItem.isName(line.text())) {
      add(line);
    } else if (labelled != null) {
      put(record, labelled, line);
    } else if (isKey(line.text()) || isExportLabel(line.text())) {
      settle(record);
      last = line.last();
    } else if (afterBlank && between == null && line.text().strip().length() <= LONGEST_MARK) {
      between = line;
    } else {
      goOn();
      add(line);
    }
  }

  /// The line held back was none between records: it goes on with the value.
  private void goOn() {
    Line held = between;
    between = null;
    if (held != null) {
      add(held);
    }
  }

  private void add(Line line) {
    value.append(' ').append(line.text().strip());
    last = line.last();
  }

  private void put(RawRecord.Builder record, Labels.Labelled labelled, Line line) {
    goOn();
    settle(record);
    field = labelled.field();
    value.append(isBlockMark(labelled.value()) ? "" : labelled.value());
    last = line.last();
  }

  /// A key of YAML that names no field of a paper.
  private static boolean isKey(String text) {
    String line = text.strip();
    int colon = line.indexOf(": ");
    return colon > 0
        && colon < 24
        && line.substring(0, colon).chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'));
  }

  /// A label of a database's export that says nothing of a paper.
  private static boolean isExportLabel(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon < 24
        && EXPORT_LABELS.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /// What YAML writes before a text on the lines below.
  private static boolean isBlockMark(String value) {
    return !value.isEmpty() && value.length() < 4 && "|>".indexOf(value.charAt(0)) >= 0;
  }

  /// A line of strokes between records.
  private static boolean isRule(String text) {
    String line = text.strip();
    return line.length() > 2 && line.chars().allMatch(c -> "-=*_#~".indexOf(c) >= 0);
  }

  private void settle(RawRecord.Builder record) {
    if (field != null) {
      String shown = unquoted(value.toString().strip());
      if (field == Field.AUTHOR_LIST && YamlItem.isName(shown)) {
        YamlItem.names(shown).forEach(name -> record.put(Field.AUTHOR, name));
      } else {
        record.put(field, shown);
      }
      if (field == Field.URL || field == Field.LINK) {
        ItemLinks.identify(record, shown);
      }
    }
    field = null;
    value.setLength(0);
  }

  private static String unquoted(String text) {
    char quote = text.length() > 2 ? text.charAt(0) : ' ';
    boolean quoted = (quote == '"' || quote == '\'') && text.indexOf(quote, 1) == text.length() - 1;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  void end() {
    RawRecord.Builder record = open;
    Line held = between;
    between = null;
    if (record != null) {
      settle(record);
      if (record.has(Field.TITLE)) {
        sink.record(record.upTo(last));
      }
    }
    if (held != null) {
      sink.furniture(held);
    }
    open = null;
  }
}
