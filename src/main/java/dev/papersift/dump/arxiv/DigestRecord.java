package dev.papersift.dump.arxiv;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.util.Locale;

/// Makes a record of what a digest said of a paper.
///
/// @param draft what was said
/// @param firstLine where it begins
/// @param sink where the record goes
record DigestRecord(DigestDraft draft, int firstLine, RecordSink sink) {
  private static final int ISO_DATE = "2024-05-20".length();

  void write() {
    RawRecord.Builder record = RawRecord.from(firstLine, Markup.ARXIV);
    String title = draft.value(DigestLabel.TITLE);
    record.put(Field.TITLE, title);
    putAbstract(record, title);
    ArxivAuthors.put(record, draft.value(DigestLabel.AUTHORS));
    record.put(Field.ARXIV_ID, draft.id());
    record.put(Field.URL, draft.url());
    record.put(Field.DATE, date(PageText.withoutEmphasis(draft.value(DigestLabel.DATE))));
    SubjectCodes.of(draft.value(DigestLabel.SUBJECTS)).forEach(c -> record.put(Field.KEYWORD, c));
    record.put(Field.NOTE, given(DigestLabel.COMMENTS));
    record.put(Field.VENUE, given(DigestLabel.JOURNAL));
    record.put(Field.DOI, given(DigestLabel.DOI));
    String code = draft.value(DigestLabel.CODE);
    record.put(Field.CODE_LINK, code.contains("://") ? MailingLines.address(code) : null);
    record.put(Field.VOTES, draft.value(DigestLabel.VOTES));
    record.put(Field.ORGANIZATION, draft.institution());
    record.put(Field.TYPE, draft.type());
    sink.record(record.upTo(draft.lastLine()));
  }

  /// The date without what stands behind it: links, the time.
  private static String date(String shown) {
    boolean digits = shown.length() > ISO_DATE && shown.charAt(4) == '-' && shown.charAt(7) == '-';
    return digits ? shown.substring(0, ISO_DATE) : PageEntry.submitted(shown);
  }

  /// A value, or the empty text where a word says that there is none.
  private String given(DigestLabel label) {
    String value = draft.value(label);
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "n/a", "na", "none", "null", "-", "—", "no", "nan" -> "";
      default -> value;
    };
  }

  private void putAbstract(RawRecord.Builder record, String title) {
    boolean named = draft.has(DigestLabel.ABSTRACT);
    String text = draft.value(named ? DigestLabel.ABSTRACT : DigestLabel.SUMMARY);
    SearchAbstract shown = SearchAbstract.of(text);
    String reason = AbstractCheck.notAnAbstract(shown.text(), title);
    if (reason != null) {
      sink.issue(ParseIssue.warning("no-abstract", firstLine, draft.lastLine(), reason));
      return;
    }
    record.put(Field.ABSTRACT, shown.text());
    if (shown.cut()) {
      record.put(Field.TRUNCATED, "true");
    } else if (!shown.text().isEmpty() && !AbstractCheck.endsLikeASentence(shown.text())) {
      record.put(Field.TRUNCATED, "true");
      sink.issue(
          ParseIssue.info(
              "cut-abstract", firstLine, draft.lastLine(), "the abstract ends in mid-sentence"));
    }
  }
}
