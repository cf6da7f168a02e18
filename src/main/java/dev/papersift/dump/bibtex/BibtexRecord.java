package dev.papersift.dump.bibtex;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Maps the fields of an entry to those of a record.
final class BibtexRecord {
  private static final Pattern ARXIV_ADDRESS =
      Pattern.compile("arxiv\\.org/(?:abs|pdf)/(?:arxiv:)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARXIV_VENUE =
      Pattern.compile(
          "\\barxiv:\\s?([a-z-]*(?:\\.[A-Z]{2})?/?\\d[\\d.]*\\d(?:v\\d+)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI_ADDRESS =
      Pattern.compile("^https?://(?:dx\\.)?doi\\.org/(?=10\\.)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SORTING = Pattern.compile("\\\\noopsort\\s*\\{[^{}]*\\}");

  /// Entry types of books that hold papers.
  private static final Set<String> COLLECTIONS =
      Set.of("proceedings", "collection", "book", "mvproceedings", "mvcollection", "mvbook");

  private final Map<String, String> fields;
  private final RawRecord.Builder record;
  private final int lastLine;
  private final RecordSink sink;

  BibtexRecord(Map<String, String> fields, int firstLine, int lastLine, RecordSink sink) {
    this.fields = fields;
    this.record = RawRecord.from(firstLine, Markup.TEX);
    this.lastLine = lastLine;
    this.sink = sink;
  }

  /// The record, or null when the entry has neither title nor abstract.
  @Nullable RawRecord of(String type) {
    record.put(Field.TITLE, title(type));
    if (!record.has(Field.TITLE) && !ShownAbstract.isOne(shownAbstract())) {
      return null;
    }
    record.put(Field.TYPE, type);
    texts();
    people();
    dates();
    identifiers();
    return record.upTo(lastLine);
  }

  /// True for the type of a book that holds papers.
  static boolean isCollection(String type) {
    return COLLECTIONS.contains(type.toLowerCase(Locale.ROOT));
  }

  /// The title, with BibLaTeX's subtitle; that of a whole book may stand under `booktitle`.
  private @Nullable String title(String type) {
    String title = any("title");
    String subtitle = any("subtitle");
    if (title == null) {
      return isCollection(type) ? any("booktitle", "maintitle") : null;
    }
    if (subtitle == null || title.contains(subtitle)) {
      return title;
    }
    String end = plain(title);
    boolean marked = !end.isEmpty() && ":?!.".indexOf(end.charAt(end.length() - 1)) >= 0;
    return title + (marked ? " " : ": ") + subtitle;
  }

  private @Nullable String any(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private @Nullable String shownAbstract() {
    return any("abstract", "abstractnote");
  }

  private void texts() {
    String shown = shownAbstract();
    if (shown != null) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
    record
        .put(Field.VENUE, venue())
        .put(Field.VOLUME, any("volume"))
        .put(Field.ISSUE, any("number", "issue"))
        .put(Field.PAGES, any("pages"))
        .put(Field.NOTE, any("note"));
    String keywords = any("keywords", "keyword", "author_keywords");
    if (keywords != null) {
      for (String word : keywords.split(keywords.indexOf(';') >= 0 ? ";" : ",")) {
        record.put(Field.KEYWORD, word);
      }
    }
  }

  private @Nullable String venue() {
    String shown = any("journal", "journaltitle", "booktitle", "school", "institution");
    return shown == null ? null : JournalMacros.name(shown);
  }

  private void people() {
    String authors = any("author", "authors");
    if (authors != null) {
      Names.of(authors).forEach(name -> record.put(Field.AUTHOR, name));
    }
  }

  private void dates() {
    String date = any("date");
    String shownYear = any("year");
    String year = shownYear == null ? null : SORTING.matcher(shownYear).replaceAll("");
    record.put(Field.YEAR, year != null ? year : date);
    if (date != null) {
      // BibLaTeX gives the days of a conference as a range.
      int range = date.length() > 5 && date.charAt(4) == '-' ? date.indexOf('/') : -1;
      record.put(Field.DATE, range < 0 ? date : date.substring(0, range));
    } else if (year != null) {
      record.put(Field.DATE, monthly(plain(year), any("month"), any("day")));
    }
  }

  /// A date of a month as it is written: `oct`, `10`, `October`, `oct~15`, `15 oct`.
  private static @Nullable String monthly(
      String year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return null;
    }
    String shown = plain(month).replace('~', ' ').strip();
    boolean number = !shown.isEmpty() && shown.chars().allMatch(Character::isDigit);
    String between = day == null ? "" : number ? "-" + plain(day) : " " + plain(day);
    return number ? year + "-" + shown + between : shown + between + " " + year;
  }

  private void identifiers() {
    String url = address(any("url", "ee", "howpublished", "link"));
    String shownUrl = address(any("url"));
    boolean isAddress = url != null && url.contains("://");
    record.put(Field.URL, shownUrl != null ? shownUrl : isAddress ? url : null);
    String doi = address(any("doi"));
    if (doi == null && url != null) {
      Matcher m = DOI_ADDRESS.matcher(url);
      doi = m.find() ? url.substring(m.end()) : null;
    }
    record.put(Field.DOI, doi);
    record.put(Field.PMID, pmid());
    eprint(url);
  }

  private void eprint(@Nullable String url) {
    String eprint = address(any("eprint"));
    String archive = plain(any("archiveprefix", "eprinttype")).toLowerCase(Locale.ROOT);
    if (eprint != null && archive.equals("pubmed")) {
      record.put(Field.PMID, eprint);
    } else if (eprint != null && (archive.isEmpty() || archive.equals("arxiv"))) {
      record.put(Field.ARXIV_ID, ARXIV_ADDRESS.matcher(eprint).find() ? behind(eprint) : eprint);
    }
    if (!record.has(Field.ARXIV_ID) && url != null) {
      record.put(Field.ARXIV_ID, behind(url));
    }
    String volume = plain(any("volume"));
    if (!record.has(Field.ARXIV_ID) && volume.startsWith("abs/")) {
      record.put(Field.ARXIV_ID, volume.substring(4));
    }
    String venue = any("journal", "journaltitle", "publisher", "note");
    if (!record.has(Field.ARXIV_ID) && venue != null) {
      Matcher m = ARXIV_VENUE.matcher(plain(venue));
      record.put(Field.ARXIV_ID, m.find() ? m.group(1) : null);
    }
  }

  /// The PubMed id: Europe PMC's keys are `PMID:31000101`, SAGE's notes `PMID: 31000101`.
  private String pmid() {
    String shown = plain(any("pmid"));
    for (String text : List.of(plain(any(BibtexFields.KEY)), plain(any("note")))) {
      String number = text.substring(text.startsWith("PMID:") ? 5 : 0).strip();
      boolean digits = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
      if (shown.isEmpty() && digits && text.startsWith("PMID:")) {
        return number;
      }
    }
    return shown;
  }

  /// The id in an address at arXiv, or null.
  private static @Nullable String behind(String url) {
    Matcher m = ARXIV_ADDRESS.matcher(url);
    if (!m.find()) {
      return null;
    }
    String id = url.substring(m.end());
    return id.endsWith(".pdf") ? id.substring(0, id.length() - 4) : id;
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : value.replace("{", "").replace("}", "").strip();
  }

  /// An address or identifier without the escapes and wrappers that TeX needs.
  private static @Nullable String address(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String text = plain(value).replace("\\url", "").replace("\\textasciitilde", "~");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '\\'
              && i + 1 < text.length()
              && "_%&#~$".indexOf(text.charAt(i + 1)) >= 0;
      if (!escape) {
        out.append(text.charAt(i));
      }
    }
    return out.isEmpty() ? null : out.toString();
  }
}
