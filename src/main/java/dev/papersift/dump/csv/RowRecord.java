package dev.papersift.dump.csv;

import dev.papersift.dump.EmbaseSource;
import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import java.util.List;
import java.util.regex.Pattern;
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

  /// The record, or null for a row without a title that lacks an abstract or cells, too.
  @Nullable RawRecord of(List<String> row, int firstLine, int lastLine) {
    String title = cell(row, Column.TITLE);
    String shown = cell(row, Column.ABSTRACT);
    if (title == null && !(row.size() == header.width() && ShownAbstract.isOne(shown))) {
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

  private @Nullable String cell(List<String> row, Column column) {
    Integer place = header.columns().get(column);
    if (place == null || place >= row.size()) {
      return null;
    }
    String value = shown(text(row, place, column).strip());
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

  /// The text of a cell; one in the last column may hold the delimiter without quotation marks.
  private String text(List<String> row, int place, Column column) {
    boolean open = place == header.width() - 1 && row.size() > header.width();
    boolean prose = column == Column.ABSTRACT || column == Column.TITLE;
    List<String> cells = row.subList(place, row.size());
    // Over several lines a quotation mark was never closed.
    return open && prose && cells.stream().noneMatch(cell -> cell.indexOf('\n') >= 0)
        ? String.join(String.valueOf(header.delimiter()), cells)
        : row.get(place);
  }

  /// The value without the formula that keeps spreadsheets from reading it as a number or a date:
  /// `="4/13/2024"`.
  private static String shown(String cell) {
    return cell.length() > 3 && cell.startsWith("=\"") && cell.endsWith("\"")
        ? cell.substring(2, cell.length() - 1).strip()
        : cell;
  }

  private @Nullable String pages(List<String> row) {
    String pages = cell(row, Column.PAGES);
    String first = cell(row, Column.FIRST_PAGE);
    String last = cell(row, Column.LAST_PAGE);
    if (pages != null || first == null) {
      return pages;
    }
    return last == null || last.equals(first) ? first : first + "-" + last;
  }

  private void dates(RawRecord.Builder record, List<String> row) {
    String date = cell(row, Column.DATE);
    String year = cell(row, Column.YEAR);
    String month = cell(row, Column.MONTH);
    record.put(Field.YEAR, year != null ? year : date);
    if (date != null) {
      // A date of another year is when the record was made or put online.
      boolean whole = year == null || year.length() != 4 || date.contains(year);
      record.put(Field.DATE, whole ? date : hasYear(date) ? null : year + " " + date);
    } else if (year != null && month != null) {
      boolean number = month.chars().allMatch(Character::isDigit);
      record.put(Field.DATE, number ? year + "-" + month : month + " " + year);
    }
  }

  private static boolean hasYear(String date) {
    return date.contains("19") || date.contains("20");
  }

  private void identifiers(RawRecord.Builder record, List<String> row) {
    String url = one(cell(row, Column.URL));
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
    extra(record, cell(row, Column.EXTRA));
    record
        .put(Field.CODE_LINK, address(cell(row, Column.CODE)))
        .put(Field.PROJECT_LINK, address(cell(row, Column.PROJECT)));
  }

  /// What Zotero keeps for want of a field: `PMID: 39000101`, `arXiv:2405.12345 [cs]`, a line each.
  private static void extra(RawRecord.Builder record, @Nullable String extra) {
    for (String line : extra == null ? List.<String>of() : extra.lines().toList()) {
      if (line.startsWith("PMID:") && !record.has(Field.PMID)) {
        record.put(Field.PMID, pmid(line));
      } else if (line.startsWith("arXiv:") && !record.has(Field.ARXIV_ID)) {
        String[] words = line.substring(6).strip().split(" ", 2);
        record.put(Field.ARXIV_ID, ARXIV_ID.matcher(words[0]).matches() ? words[0] : null);
      }
    }
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
    String number = value.substring(start, end);
    return number.equals("0") ? null : number;
  }

  /// The first of several addresses in a cell.
  private static @Nullable String one(@Nullable String urls) {
    int next = urls == null ? -1 : urls.indexOf("http", 1);
    if (urls == null || urls.startsWith("/")) {
      return null;
    }
    boolean more = next > 0 && " ;,|\n".indexOf(urls.charAt(next - 1)) >= 0;
    return more ? urls.substring(0, next - 1).strip() : urls;
  }

  private static @Nullable String address(@Nullable String value) {
    return value != null && value.startsWith("http") ? value : null;
  }

  private static void keywords(RawRecord.Builder record, @Nullable String shown) {
    if (shown != null) {
      String list = AuthorCell.listed(shown);
      String mark = list.indexOf(';') >= 0 ? ";" : list.indexOf('|') >= 0 ? "\\|" : ",";
      for (String word : list.split(mark)) {
        record.put(Field.KEYWORD, word);
      }
    }
  }
}
