package dev.papersift.dump.feed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Turns the fields of a feed entry into a raw record.
final class ItemRecord {
  /// arXiv's RSS until 2023 put the identifier behind the title.
  private static final Pattern TITLE_TAIL =
      Pattern.compile(
          "\\.?\\s*\\(arXiv:([^\\s)]{5,30})\\s*(?:\\[[^]]{1,30}])?\\s*([A-Z ]{0,20})\\)$");

  private static final Pattern ANNOUNCED =
      Pattern.compile("^arXiv:(\\S{5,30})\\s+Announce Type:\\s*([\\w-]{1,20})\\s*");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:arxiv\\.org/(?:abs|pdf|html)/|arXiv\\.org:|/papers?/|arxiv:)([\\w.-]+(?:/\\d{7})?(?:v\\d+)?)");

  private final FeedItem item;
  private final RawRecord.Builder record;
  private final int firstLine;
  private final int lastLine;
  private final boolean html;

  ItemRecord(FeedItem item, int firstLine, int lastLine) {
    this.item = item;
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.html = isHtml(item);
    this.record = RawRecord.from(firstLine, html ? Markup.HTML : Markup.ARXIV);
  }

  private static boolean isHtml(FeedItem item) {
    String text = shown(item);
    boolean tags = text != null && text.indexOf('<') >= 0 && text.indexOf("</") > 0;
    String creator = item.first("creator");
    return tags || (creator != null && creator.contains("</a>"));
  }

  /// The record, or null for an entry without a title.
  @Nullable RawRecord read(RecordSink sink) {
    String title = item.first("title");
    if (title == null) {
      sink.issue(ParseIssue.warning("no-title", firstLine, lastLine, "an entry without a title"));
      return null;
    }
    readTitle(title);
    readText(title, sink);
    readAuthors();
    readLinks();
    record.put(Field.DATE, item.first("published", "pubDate", "date", "updated", "date_published"));
    record.put(Field.DOI, item.first("doi", "DOI"));
    readIdentifiers();
    record.put(Field.NOTE, item.first("comment"));
    record.put(Field.VENUE, item.first("journal_ref", "journal_reference", "publicationName"));
    record.put(Field.TYPE, item.first("announce_type"));
    item.all("category").forEach(category -> record.put(Field.KEYWORD, escaped(category)));
    return record.upTo(lastLine);
  }

  private void readTitle(String title) {
    Matcher tail = TITLE_TAIL.matcher(title);
    boolean found = title.endsWith(")") && tail.find();
    record.put(Field.TITLE, found ? title.substring(0, tail.start()) : title);
    if (found) {
      record.put(Field.ARXIV_ID, tail.group(1));
      record.put(Field.TYPE, tail.group(2).strip().isEmpty() ? null : "replacement");
    }
  }

  private void readText(String title, RecordSink sink) {
    String text = shown(item);
    if (text == null) {
      return;
    }
    String found = html ? readHtml(text) : readAnnounced(text);
    String full = full(item);
    if (found == null && html && full != null && !full.equals(text)) {
      found = readHtml(full);
    }
    putAbstract(title, found, sink);
  }

  /// The text that holds the abstract: the brief one, unless it is cut, or as in PubMed's feed the
  /// last paragraph of what the full one shows below its heading.
  private static @Nullable String shown(FeedItem item) {
    String brief = item.first("summary", "description", "content_text");
    String full = full(item);
    if (brief == null || full == null || full.length() <= brief.length()) {
      return brief == null ? full : brief;
    }
    return isCut(brief) || isPartOf(brief, full) ? full : brief;
  }

  private static @Nullable String full(FeedItem item) {
    return item.first("content:encoded", "content", "content_html");
  }

  private static boolean isPartOf(String brief, String full) {
    if (brief.contains("</") || !(full.contains("ABSTRACT<") || full.contains("Abstract<"))) {
      return false;
    }
    String labelled = Description.of(full).labelledAbstract();
    return labelled != null && Fold.letters(labelled).contains(Fold.letters(brief));
  }

  private @Nullable String readHtml(String text) {
    Description description = Description.of(text);
    for (Labels.Labelled labelled : description.fields()) {
      if (labelled.field() != Field.ABSTRACT && labelled.field() != Field.TITLE) {
        boolean many =
            labelled.field() == Field.AUTHOR_LIST && item.first("author", "creator") != null;
        if (!many && !record.has(labelled.field())) {
          record.put(labelled.field(), escaped(labelled.value()));
        }
      }
    }
    String labelled = description.labelledAbstract();
    String found = labelled == null ? description.text() : labelled;
    return found.isBlank() ? null : escaped(readAnnounced(found));
  }

  /// Takes what arXiv's RSS puts before the abstract.
  private String readAnnounced(String text) {
    Matcher announced = ANNOUNCED.matcher(text);
    String rest = text;
    if (announced.find()) {
      record.put(Field.ARXIV_ID, announced.group(1));
      record.put(Field.TYPE, announced.group(2));
      rest = text.substring(announced.end());
    }
    return rest.startsWith("Abstract:") ? rest.substring(9).strip() : rest;
  }

  private void putAbstract(String title, @Nullable String text, RecordSink sink) {
    if (text == null || text.isBlank()) {
      return;
    }
    if (text.length() < 400 && Fold.letters(text).equals(Fold.letters(title))) {
      note(sink, "title-as-abstract", "the title stands where the abstract would");
      return;
    }
    record.put(Field.ABSTRACT, text);
    if (isCut(text)) {
      record.put(Field.TRUNCATED, "yes");
      note(sink, "abstract-cut", "the feed ends this abstract early");
    } else if (text.length() < 300 && text.indexOf(". ") < 0) {
      note(sink, "one-sentence-abstract", "one sentence; perhaps a summary or a tag line");
    }
  }

  private void note(RecordSink sink, String code, String message) {
    sink.issue(ParseIssue.info(code, firstLine, lastLine, message));
  }

  private static boolean isCut(String text) {
    return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
  }

  private void readAuthors() {
    item.all("author").forEach(author -> readAuthor(author, item.all("author").size()));
    item.all("creator").forEach(author -> readAuthor(author, item.all("creator").size()));
  }

  private void readAuthor(String author, int howMany) {
    String name = author.indexOf('<') < 0 ? author : Jsoup.parseBodyFragment(author).text();
    // arXiv's old feed links the authors and sets their institutions in parentheses.
    if (author.contains("</a>")) {
      name = withoutParentheses(name);
    }
    int open = name.indexOf('(');
    if (name.indexOf('@') >= 0 && open > 0 && name.endsWith(")")) {
      name = name.substring(open + 1, name.length() - 1);
    }
    record.put(howMany > 1 ? Field.AUTHOR : Field.AUTHOR_LIST, escaped(name));
  }

  private static String withoutParentheses(String names) {
    StringBuilder out = new StringBuilder(names.length());
    int depth = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return out.toString().replace(" ,", ",").strip();
  }

  /// Dublin Core: `dc:identifier` names the DOI or the PubMed id, `dc:source` then the journal.
  private void readIdentifiers() {
    for (String identifier : item.all("identifier")) {
      if (identifier.startsWith("pmid:")) {
        record.put(Field.PMID, identifier.substring(5));
        record.put(Field.VENUE, item.first("source"));
      } else if (identifier.startsWith("doi:") && !record.has(Field.DOI)) {
        record.put(Field.DOI, identifier.substring(4));
      }
    }
  }

  private void readLinks() {
    String url = item.first("link-alternate", "link", "url", "external_url", "guid", "id");
    String page = url == null || !url.contains("://") ? item.first("guid", "id") : url;
    if (page != null && page.contains("://")) {
      record.put(Field.URL, page);
    }
    for (String name :
        new String[] {"id", "guid", "link-alternate", "link", "url", "external_url"}) {
      Matcher paper = PAPER.matcher(item.all(name).isEmpty() ? "" : item.all(name).getFirst());
      if (!record.has(Field.ARXIV_ID) && paper.find()) {
        record.put(Field.ARXIV_ID, paper.group(1));
      }
    }
  }

  /// Plain text on its way into a record whose values are HTML.
  private String escaped(String text) {
    return html ? Entities.escape(text) : text;
  }
}
