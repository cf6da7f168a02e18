package dev.papersift.dump.pubmed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import dev.papersift.text.Wraps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one paragraph of the summary format.
final class SummaryRecord {
  private static final String IN = ". In: ";
  private static final int LONGEST_DATE = 16;

  private SummaryRecord() {}

  static void emit(List<Line> lines, RecordSink sink) {
    int firstLine = lines.getFirst().number();
    String text = text(lines);
    int date = Citation.dateAt(text, 0);
    String book = date < 0 ? null : book(text, date);
    int journal = date < 0 || book != null ? date : Sentence.startOfLast(text, date - 2);
    if (journal <= 0) {
      int last = lines.getLast().last();
      sink.issue(
          ParseIssue.warning("cut-record", firstLine, last, "no journal and date; left over"));
      return;
    }
    Citation citation = Citation.read(text, book == null ? journal : 0, date);
    RawRecord.Builder record = RawRecord.from(firstLine, Markup.HTML);
    String head = text.substring(0, journal).strip();
    if (!putTitleAndAuthors(record, head, lines)) {
      putAuthorsAndTitle(record, head);
    }
    record
        .put(Field.PMID, PubmedId.in(text))
        .put(Field.DOI, citation.doi())
        .put(Field.DATE, citation.date())
        .put(Field.YEAR, citation.date())
        .put(Field.VENUE, book == null ? citation.journal() : book)
        .put(Field.VOLUME, citation.volume())
        .put(Field.ISSUE, citation.issue())
        .put(Field.PAGES, citation.pages());
    sink.record(record.upTo(lastSolid(lines)));
  }

  /// The book of a chapter, which stands behind its date: `2022 Aug 1. In: Book [Internet]. …`;
  /// null for an article.
  private static @Nullable String book(String text, int date) {
    int in = text.indexOf(IN, date);
    boolean chapter = in > 0 && in - date < LONGEST_DATE;
    int end = chapter ? text.indexOf(". ", in + IN.length()) : -1;
    return end < 0 ? null : text.substring(in + IN.length(), end);
  }

  private static int lastSolid(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i).last();
      }
    }
    return lines.getFirst().last();
  }

  private static String text(List<Line> lines) {
    List<String> texts = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String text = NumberedRecords.clean(line.text());
      texts.add(withoutLink(texts.isEmpty() ? text.substring(RecordNumber.rest(text)) : text));
    }
    return Wraps.join(texts);
  }

  /// The text of a line that is one link, as mails of saved searches show titles.
  private static String withoutLink(String text) {
    String line = text.strip();
    int close = line.startsWith("[") && line.endsWith(")") ? line.lastIndexOf("](http") : -1;
    return close < 0 ? text : line.substring(1, close);
  }

  /// Reads text copied from PubMed's pages, where the title comes first and the authors stand on a
  /// line below it; false when the record is not so.
  private static boolean putTitleAndAuthors(
      RawRecord.Builder record, String head, List<Line> lines) {
    int at = Sentence.startOfLast(head, head.length());
    if (at == 0 || lines.size() == 1) {
      return false;
    }
    String tail = head.substring(at);
    if (lines.stream().skip(1).noneMatch(line -> begins(tail, line))) {
      return false;
    }
    AuthorLine authors = AuthorLine.of(tail);
    if (!authors.believable()) {
      return false;
    }
    record.put(Field.TITLE, head.substring(0, at).strip());
    authors.names().forEach(name -> record.put(Field.AUTHOR, name));
    return true;
  }

  private static boolean begins(String text, Line line) {
    String shown = line.text().strip();
    return !shown.isEmpty() && (text.startsWith(shown) || shown.startsWith(text));
  }

  /// Tells `Barras C. Title.` from a title alone: authors are names with initials, or a group.
  private static void putAuthorsAndTitle(RawRecord.Builder record, String head) {
    int end = Sentence.end(head, 0);
    boolean more = end < head.length();
    String first = head.substring(0, end).strip();
    AuthorLine authors = AuthorLine.of(first);
    if (more && authors.believable()) {
      authors.names().forEach(name -> record.put(Field.AUTHOR, name));
      record.put(Field.TITLE, head.substring(end).strip());
    } else if (more && GroupName.is(first)) {
      record.put(Field.AUTHOR, first.substring(0, first.length() - 1));
      record.put(Field.TITLE, head.substring(end).strip());
    } else {
      record.put(Field.TITLE, head);
    }
  }
}
