package dev.papersift.dump.csv;

import dev.papersift.dump.EmbaseSource;
import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Maps the cells of a row to the fields of a record.
final class RowRecord {
  private static final Pattern ARXIV_ID =
      Pattern.compile("(?i)(arxiv:)?(\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[a-z]{2})?/\\d{7})(v\\d+)?");
  private static final Pattern ARXIV_ADDRESS =
      Pattern.compile("(?i)https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/([^\\s?#]+?)(?:\\.pdf)?");
  private final Header header;
  private final RecordSink sink;

  RowRecord(Header header, RecordSink sink) {
    this.header = header;
    this.sink = sink;
  }

  /// The record, or null when the row has no title.
  @Nullable RawRecord of(CSVRecord row, int firstLine, int lastLine) {
    String title = cell(row, Column.TITLE);
    if (title == null) {
      return null;
    }
    Markup markup = header.delimiter() == '|' ? Markup.MARKDOWN : Markup.HTML;
    RawRecord.Builder record = RawRecord.from(firstLine, markup).put(Field.TITLE, title);
    record
        .put(Field.VOLUME, cell(row, Column.VOLUME))
        .put(Field.ISSUE, cell(row, Column.ISSUE))
        .put(Field.PAGES, pages(row))
        .put(Field.TYPE, cell(row, Column.TYPE))
        .put(Field.VOTES, cell(row, Column.VOTES))
        .put(Field.COMMENTS, cell(row, Column.COMMENTS))
        .put(Field.STARS, cell(row, Column.STARS))
        .put(Field.ORGANIZATION, cell(row, Column.ORGANIZATION))
        .put(Field.NOTE, cell(row, Column.NOTE));
    String shown = cell(row, Column.ABSTRACT);
    if (shown != null) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
    venue(record, cell(row, Column.VENUE));
    dates(record, row);
    identifiers(record, row);
    new AuthorCell(header).split(cell(row, Column.AUTHORS), record);
    keywords(record, cell(row, Column.KEYWORDS));
    return record.upTo(lastLine);
  }

  private static void venue(RawRecord.Builder record, @Nullable String shown) {
    EmbaseSource source = EmbaseSource.of(shown);
    if (source == null) {
      record.put(Field.VENUE, shown);
    } else {
      source.into(record);
    }
  }

  private @Nullable String cell(CSVRecord row, Column column) {
    Integer place = header.columns().get(column);
    if (place == null || place >= row.size()) {
      return null;
    }
    String value = row.get(place).strip();
    boolean absent =
        value.isEmpty()
            || value.equals("NA")
            || value.equals("N/A")
            || value.equals("nan")
            || value.equals("NaN")
            || value.equals("NULL")
            || value.equals("None")
            || value.equals("[No author name available]");
    return absent ? null : value;
  }

  private @Nullable String pages(CSVRecord row) {
    String pages = cell(row, Column.PAGES);
    String first = cell(row, Column.FIRST_PAGE);
    String last = cell(row, Column.LAST_PAGE);
    if (pages != null || first == null) {
      return pages;
    }
    return last == null ? first : first + "-" + last;
  }

  private void dates(RawRecord.Builder record, CSVRecord row) {
    String date = cell(row, Column.DATE);
    String year = cell(row, Column.YEAR);
    String month = cell(row, Column.MONTH);
    record.put(Field.YEAR, year != null ? year : date);
    if (date != null) {
      record.put(Field.DATE, date);
    } else if (year != null && month != null) {
      boolean number = month.chars().allMatch(Character::isDigit);
      record.put(Field.DATE, number ? year + "-" + month : month + " " + year);
    }
  }

  private void identifiers(RawRecord.Builder record, CSVRecord row) {
    String url = cell(row, Column.URL);
    String id = cell(row, Column.ID);
    String arxiv = cell(row, Column.ARXIV_ID);
    record.put(Field.URL, url).put(Field.DOI, cell(row, Column.DOI));
    record.put(Field.PMID, pmid(cell(row, Column.PMID))).put(Field.ARXIV_ID, arxiv);
    if (arxiv == null && id != null && ARXIV_ID.matcher(id).matches()) {
      record.put(Field.ARXIV_ID, id);
    }
    String page = url != null ? url : id;
    if (page != null && !record.has(Field.ARXIV_ID)) {
      var m = ARXIV_ADDRESS.matcher(page);
      record.put(Field.ARXIV_ID, m.matches() ? m.group(1) : null);
    }
    record
        .put(Field.CODE_LINK, address(cell(row, Column.CODE)))
        .put(Field.PROJECT_LINK, address(cell(row, Column.PROJECT)));
  }

  /// The number at the beginning or in the address that it is shown as.
  private static @Nullable String pmid(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int start = 0;
    while (start < value.length() && !Character.isDigit(value.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < value.length() && Character.isDigit(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end);
  }

  private static @Nullable String address(@Nullable String value) {
    return value != null && value.startsWith("http") ? value : null;
  }

  private static void keywords(RawRecord.Builder record, @Nullable String list) {
    if (list != null) {
      for (String word : list.split(list.indexOf(';') >= 0 ? ";" : ",")) {
        record.put(Field.KEYWORD, word);
      }
    }
  }
}
