package dev.papersift.dump.arxiv;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of a mailing while its lines come in.
final class MailingEntry {
  private final int firstLine;
  private final QuotePrefix prefix;
  private final Map<MailLabel, Wrapped> values = new EnumMap<>(MailLabel.class);
  private final Wrapped abstractText = new Wrapped();
  private @Nullable String type;
  private @Nullable String id;
  private @Nullable String url;
  private @Nullable MailLabel open;
  private boolean gap;
  private boolean spaced;
  private int lastLine;

  MailingEntry(int firstLine, QuotePrefix prefix, @Nullable String type) {
    this.firstLine = firstLine;
    this.lastLine = firstLine;
    this.prefix = prefix;
    this.type = type;
  }

  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lastLine;
  }

  QuotePrefix prefix() {
    return prefix;
  }

  /// True while nothing but the opening line was seen.
  boolean isBare() {
    return id == null && values.isEmpty() && open == null;
  }

  boolean hasTitle() {
    return values.containsKey(MailLabel.TITLE);
  }

  /// True when the address that closes it was seen.
  boolean hasAddress() {
    return url != null;
  }

  /// True when blank lines stand between its labelled lines, as in a listing spaced by a mail
  /// program.
  boolean isSpaced() {
    return spaced;
  }

  void blank() {
    gap = true;
  }

  /// Takes a line of the labelled part.
  void header(String line, int number) {
    lastLine = number;
    boolean afterGap = gap;
    gap = false;
    if (id == null && !hasTitle() && identify(line)) {
      return;
    }
    boolean indented = !line.isEmpty() && line.charAt(0) == ' ';
    MailLabel label = indented && open != null ? null : MailLabel.of(line.stripLeading());
    if (label != null) {
      begin(label, line);
      spaced |= afterGap && label != MailLabel.TITLE && hasTitle();
    } else if (startsAbstract(afterGap)) {
      open = null;
      addAbstract(line, number);
    } else if (open != null) {
      continueWith(open, line);
    } else if (line.startsWith("replaced with revised version")) {
      type = "replacement";
      dateFrom(line, "replaced with revised version".length());
    }
  }

  /// True when the line between labelled part and abstract was lost, but the empty line that a
  /// mail program put in its place is there.
  private boolean startsAbstract(boolean afterGap) {
    return afterGap && !spaced && values.containsKey(MailLabel.AUTHORS) && hasTitle();
  }

  boolean inAbstract() {
    return !abstractText.isEmpty();
  }

  private boolean identify(String line) {
    int start = MailingLines.idStart(line);
    if (start < 0) {
      return false;
    }
    id = ArxivIds.at(line, start);
    if (line.contains("cross-listing")) {
      type = "cross-list";
    }
    return true;
  }

  private void begin(MailLabel label, String line) {
    open = label;
    int colon = line.indexOf(':');
    if (values.containsKey(label)) {
      open = label == MailLabel.DATE ? null : MailLabel.OTHER;
    } else if (label == MailLabel.DATE) {
      dateFrom(line, colon + 1);
      open = null;
    } else {
      Wrapped value = new Wrapped();
      value.add(line, colon + 1);
      values.put(label, value);
    }
  }

  private void continueWith(MailLabel label, String line) {
    Wrapped value = values.get(label);
    if (value != null) {
      value.add(line);
    }
  }

  /// The date ends before the size in parentheses.
  private void dateFrom(String line, int from) {
    int size = line.indexOf('(', from);
    Wrapped value = new Wrapped();
    value.add(size < 0 ? line : line.substring(0, size), from);
    values.putIfAbsent(MailLabel.DATE, value);
  }

  void addAbstract(String line, int number) {
    abstractText.add(line);
    lastLine = number;
  }

  /// Takes the line that closes the entry, `\\ ( https://arxiv.org/abs/… , 12kb)`.
  void close(String line, int number) {
    lastLine = number;
    url = MailingLines.address(line);
  }

  /// Hands the record on; without a title there is none, and its lines stay unclaimed.
  ///
  /// @param complete false when the end of the abstract was not seen
  void finish(RecordSink sink, boolean complete) {
    if (!hasTitle() || value(MailLabel.TITLE).isEmpty()) {
      if (!isBare()) {
        sink.issue(
            ParseIssue.warning("missing-title", firstLine, lastLine, "an entry without a title"));
      }
      return;
    }
    RawRecord.Builder record = RawRecord.from(firstLine, Markup.ARXIV);
    record.put(Field.TITLE, value(MailLabel.TITLE));
    putAbstract(record, sink, complete);
    ArxivAuthors.put(record, value(MailLabel.AUTHORS));
    record.put(Field.ARXIV_ID, id == null && url != null ? ArxivIds.inAddress(url) : id);
    record.put(Field.URL, url);
    record.put(Field.DATE, value(MailLabel.DATE));
    for (String category : value(MailLabel.CATEGORIES).split(" ")) {
      record.put(Field.KEYWORD, category);
    }
    record.put(Field.NOTE, value(MailLabel.COMMENTS));
    record.put(Field.VENUE, value(MailLabel.JOURNAL));
    record.put(Field.DOI, value(MailLabel.DOI));
    record.put(Field.TYPE, type);
    sink.record(record.upTo(lastLine));
  }

  private void putAbstract(RawRecord.Builder record, RecordSink sink, boolean complete) {
    String text = abstractText.toString();
    String reason = AbstractCheck.notAnAbstract(text, value(MailLabel.TITLE));
    if (reason != null) {
      sink.issue(ParseIssue.warning("no-abstract", firstLine, lastLine, reason));
      return;
    }
    record.put(Field.ABSTRACT, text);
    if (!complete && !text.isEmpty() && !AbstractCheck.endsLikeASentence(text)) {
      record.put(Field.TRUNCATED, "true");
      sink.issue(
          ParseIssue.warning("cut-abstract", firstLine, lastLine, "the abstract has no end"));
    }
  }

  private String value(MailLabel label) {
    Wrapped value = values.get(label);
    return value == null ? "" : value.toString();
  }
}
