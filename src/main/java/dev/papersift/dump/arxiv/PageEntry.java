package dev.papersift.dump.arxiv;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a listing or search page. Its lines are gathered first, since what a line is
/// depends on the labels behind it: authors bear no label on newer pages.
final class PageEntry {
  private final int firstLine;
  private final @Nullable PageHead head;
  private final @Nullable String url;
  private final List<PageItem> items = new ArrayList<>();
  private @Nullable String type;
  private @Nullable String date;
  private int lastLine;

  PageEntry(
      int firstLine,
      int headLine,
      @Nullable PageHead head,
      @Nullable String url,
      @Nullable String section) {
    this.firstLine = firstLine;
    this.head = head;
    this.url = url;
    this.type = head != null && head.type() != null ? head.type() : section;
    this.lastLine = headLine;
  }

  boolean numbered() {
    return head != null && head.numbered();
  }

  /// Notes the date that stands apart from the other lines.
  void date(String shown) {
    date = date == null ? submitted(shown) : date;
  }

  boolean hasDate() {
    return date != null;
  }

  /// True unless the identifier is another paper's.
  boolean mayBe(String id) {
    return head == null || head.id().equals(id);
  }

  private static @Nullable String cited(PageFields fields) {
    return ArxivIds.mentioned(fields.value(PageLabel.CITE_AS));
  }

  /// Takes a line of the entry; the first ones may still belong to its head.
  void add(PageItem item) {
    if (items.isEmpty() && PageHead.isNoise(item.text(), 0)) {
      String told = PageHead.type(item.text(), 0);
      type = told != null ? told : type;
      lastLine = item.last();
      return;
    }
    if (item.text().startsWith(":") && !items.isEmpty() && isName(items.getLast())) {
      PageItem before = items.removeLast();
      items.add(
          new PageItem(
              before.text() + item.text(),
              item.last(),
              before.width(),
              before.afterBlank(),
              false));
      return;
    }
    items.add(item);
  }

  /// Takes the beginning of a label that the end of the dump cut.
  void cut(int number) {
    lastLine = number;
  }

  /// True for a line that may be a label whose colon came on a line of its own.
  private static boolean isName(PageItem item) {
    return item.text().length() < 24;
  }

  /// Hands the record on.
  ///
  /// @param widest width of the widest line of the page so far
  /// @return the same with this entry's lines
  int finish(RecordSink sink, int widest) {
    PageFields fields = PageFields.of(items, widest);
    if (fields.title().isEmpty() || !fields.labelled()) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "an entry without a title"));
      return fields.width();
    }
    RawRecord.Builder record = RawRecord.from(firstLine, Markup.ARXIV);
    record.put(Field.TITLE, fields.title());
    putAbstract(record, fields, sink);
    ArxivAuthors.put(record, fields.value(PageLabel.AUTHORS));
    record.put(Field.ARXIV_ID, head == null ? cited(fields) : head.id());
    record.put(Field.URL, url);
    record.put(Field.DATE, date == null ? submitted(fields.value(PageLabel.SUBMITTED)) : date);
    fields.keywords().forEach(keyword -> record.put(Field.KEYWORD, keyword));
    record.put(Field.NOTE, fields.value(PageLabel.COMMENTS));
    record.put(Field.VENUE, fields.value(PageLabel.JOURNAL));
    record.put(Field.DOI, fields.value(PageLabel.DOI));
    record.put(Field.TYPE, type);
    sink.record(record.upTo(Math.max(lastLine, fields.lastLine())));
    return fields.width();
  }

  private void putAbstract(RawRecord.Builder record, PageFields fields, RecordSink sink) {
    SearchAbstract shown = SearchAbstract.of(fields.value(PageLabel.ABSTRACT));
    String reason = AbstractCheck.notAnAbstract(shown.text(), fields.title());
    if (reason != null) {
      sink.issue(
          ParseIssue.warning(
              "no-abstract", firstLine, Math.max(lastLine, fields.lastLine()), reason));
      return;
    }
    record.put(Field.ABSTRACT, shown.text());
    if (shown.cut()) {
      record.put(Field.TRUNCATED, "true");
    }
  }

  /// The date of `16 January, 2021; originally announced January 2021.`
  static String submitted(String shown) {
    int end = 0;
    while (end < shown.length() && ";.)](".indexOf(shown.charAt(end)) < 0) {
      end++;
    }
    return shown.substring(0, end).strip();
  }
}
