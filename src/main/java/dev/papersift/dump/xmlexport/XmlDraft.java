package dev.papersift.dump.xmlexport;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.XmlNode;
import dev.papersift.text.Blanks;
import org.jspecify.annotations.Nullable;

/// A record while its element is read: texts lose their line breaks, identifiers are told by their
/// form. Not thread-safe.
final class XmlDraft {
  private final RawRecord.Builder fields;

  XmlDraft(int firstLine) {
    fields = RawRecord.from(firstLine, Markup.HTML);
  }

  /// Adds a text, white space collapsed; none when it is absent.
  XmlDraft put(Field field, @Nullable String text) {
    fields.put(field, text == null ? null : Blanks.collapse(text));
    return this;
  }

  /// Adds the texts of the children of a name.
  XmlDraft putAll(Field field, @Nullable XmlNode parent, String child) {
    if (parent != null) {
      parent.all(child).forEach(node -> put(field, node.text()));
    }
    return this;
  }

  /// Adds `Family, Given`, or the one there is.
  XmlDraft name(@Nullable String family, @Nullable String given) {
    String first = given == null ? "" : Blanks.collapse(given);
    String last = family == null ? "" : Blanks.collapse(family);
    return put(
        Field.AUTHOR, last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first);
  }

  /// Adds an identifier or address as what it is.
  XmlDraft identify(@Nullable String shown) {
    String text = shown == null ? "" : Blanks.collapse(shown);
    int doi = text.indexOf("10.");
    boolean address = text.startsWith("http");
    if (text.contains("arxiv.org/abs/")) {
      put(Field.ARXIV_ID, text.substring(text.indexOf("/abs/") + 5));
    } else if (doi >= 0
        && (!address || text.contains("doi.org/10."))
        && text.indexOf('/', doi) > 0) {
      put(Field.DOI, text.substring(doi));
    }
    if (text.contains("ncbi.nlm.nih.gov/pubmed/") || text.contains("pubmed.ncbi.nlm.nih.gov/")) {
      put(Field.PMID, lastDigits(text));
    }
    int end = text.indexOf(';');
    return put(Field.URL, address ? text.substring(0, end < 0 ? text.length() : end) : null);
  }

  private static @Nullable String lastDigits(String address) {
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    int start = end;
    while (start > 0 && Character.isDigit(address.charAt(start - 1))) {
      start--;
    }
    return start < end ? address.substring(start, end) : null;
  }

  boolean has(Field field) {
    return fields.has(field);
  }

  /// Reports the record, or that it has no title.
  void emit(@Nullable String shownAbstract, int lastLine, RecordSink sink) {
    if (!fields.has(Field.TITLE)) {
      sink.issue(
          ParseIssue.warning("missing-title", fields.firstLine(), lastLine, "no title; left over"));
      return;
    }
    if (shownAbstract != null && !shownAbstract.isBlank()) {
      ShownAbstract.put(fields, Blanks.collapse(shownAbstract), lastLine, sink);
    }
    sink.record(fields.upTo(lastLine));
  }
}
