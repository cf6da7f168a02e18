package dev.papersift.dump.pubmed;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.XmlFormat;
import dev.papersift.dump.XmlNode;
import dev.papersift.dump.XmlRecords;
import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a `PubmedArticle` or `PubmedBookArticle` to the fields of a record.
///
/// @see <a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/">the elements</a>
final class PubmedXmlRecord {
  private static final List<String> RECORDS =
      List.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");

  private PubmedXmlRecord() {}

  /// PubMed XML: `PubmedArticleSet` with `PubmedArticle` and `PubmedBookArticle`, as `efetch` and
  /// the baseline files give it, and `MedlineCitationSet`, as they did before 2016.
  static DumpFormat format() {
    return new XmlFormat(
        "pubmed-xml",
        "PubMed XML: a PubmedArticleSet as efetch and the baseline files give it",
        RECORDS,
        new Opening("<", line -> line.startsWith("<?xml") || line.startsWith("<Pubmed")),
        PubmedXmlRecord::recognise,
        PubmedXmlRecord::emit);
  }

  private static Recognition recognise(String text) {
    boolean records = RECORDS.stream().anyMatch(name -> XmlRecords.opens(text, name));
    boolean set =
        XmlRecords.opens(text, "PubmedArticleSet")
            || XmlRecords.opens(text, "PubmedBookArticleSet");
    return !records && !set
        ? Recognition.NONE
        : new Recognition(records ? 0.98 : 0.6, "XML with elements of PubMed");
  }

  static void emit(XmlNode record, int firstLine, int lastLine, RecordSink sink) {
    XmlNode citation =
        record.name().equals("MedlineCitation") ? record : record.first("MedlineCitation");
    XmlNode book = record.first("BookDocument");
    XmlNode main = citation == null ? book : citation;
    XmlNode article = citation == null ? book : citation.first("Article");
    RawRecord.Builder fields = RawRecord.from(firstLine, Markup.HTML);
    if (main != null && article != null) {
      putTitle(fields, article);
    }
    if (main == null || article == null || !fields.has(Field.TITLE)) {
      sink.issue(ParseIssue.warning("missing-title", firstLine, lastLine, "no title; left over"));
      return;
    }
    fields.put(Field.PMID, main.text("PMID")).put(Field.DOI, doi(record, article));
    putAbstract(fields, main, article, lastLine, sink);
    authors(article).forEach(author -> fields.put(Field.AUTHOR, author));
    putSource(fields, article);
    keywords(main).forEach(keyword -> fields.put(Field.KEYWORD, keyword));
    sink.record(fields.upTo(lastLine));
  }

  private static void putTitle(RawRecord.Builder fields, XmlNode article) {
    String title = Blanks.collapse(orEmpty(article.text("ArticleTitle")));
    String vernacular = article.text("VernacularTitle");
    boolean missing = title.isEmpty() || PubmedText.isMissingTitle(title);
    fields.put(Field.TITLE, missing && vernacular != null ? vernacular : title);
    if (!fields.has(Field.TITLE)) {
      fields.put(Field.TITLE, article.text("Book", "BookTitle"));
    }
  }

  private static void putAbstract(
      RawRecord.Builder fields, XmlNode main, XmlNode article, int lastLine, RecordSink sink) {
    XmlNode own = article.first("Abstract");
    String text = own == null ? null : paragraphs(own);
    if (text == null || text.isBlank()) {
      List<String> others = main.all("OtherAbstract").stream().map(o -> paragraphs(o)).toList();
      text = PubmedText.otherAbstract(others);
    }
    if (text != null && !text.isBlank()) {
      ShownAbstract.put(fields, Blanks.collapse(text), lastLine, sink);
    }
  }

  /// The parts of an abstract, each with its label as PubMed prints it.
  private static String paragraphs(XmlNode shown) {
    StringBuilder out = new StringBuilder();
    for (XmlNode part : shown.all("AbstractText")) {
      String label = part.attribute("Label");
      String text = part.text();
      if (!text.isBlank()) {
        out.append(prefix(label)).append(text).append(' ');
      }
    }
    return out.toString();
  }

  private static String prefix(@Nullable String label) {
    if (label == null || label.isBlank() || label.equals("UNLABELLED")) {
      return "";
    }
    return label.strip() + ": ";
  }

  private static List<String> authors(XmlNode article) {
    List<String> names = new ArrayList<>();
    for (XmlNode list : article.all("AuthorList")) {
      if (!"editors".equals(list.attribute("Type"))) {
        list.all("Author").stream().map(PubmedXmlRecord::name).forEach(names::add);
      }
    }
    return names;
  }

  /// `Family, Given Suffix`, or the name of a group.
  private static String name(XmlNode author) {
    String group = author.text("CollectiveName");
    if (group != null) {
      return Blanks.collapse(group);
    }
    String given = author.text("ForeName");
    given = given == null ? author.text("FirstName") : given;
    given = given == null ? author.text("Initials") : given;
    String suffix = author.text("Suffix");
    String family = Blanks.collapse(orEmpty(author.text("LastName")));
    String rest = Blanks.collapse(orEmpty(given) + " " + orEmpty(suffix));
    return rest.isEmpty() ? family : family.isEmpty() ? rest : family + ", " + rest;
  }

  private static @Nullable String doi(XmlNode record, XmlNode article) {
    for (XmlNode location : article.all("ELocationID")) {
      if ("doi".equals(location.attribute("EIdType"))) {
        return location.text();
      }
    }
    for (String data : List.of("PubmedData", "PubmedBookData", "BookDocument")) {
      XmlNode ids = record.first(data, "ArticleIdList");
      for (XmlNode id : ids == null ? List.<XmlNode>of() : ids.all("ArticleId")) {
        if ("doi".equals(id.attribute("IdType"))) {
          return id.text();
        }
      }
    }
    return null;
  }

  private static void putSource(RawRecord.Builder fields, XmlNode article) {
    XmlNode issue = article.first("Journal", "JournalIssue");
    XmlNode date = issue == null ? article.first("Book", "PubDate") : issue.first("PubDate");
    date = date == null ? article.first("ArticleDate") : date;
    String shown = date == null ? null : date(date);
    fields
        .put(Field.DATE, shown)
        .put(Field.YEAR, shown)
        .put(Field.VENUE, article.text("Journal", "Title"))
        .put(Field.VENUE, article.text("Journal", "ISOAbbreviation"))
        .put(Field.VENUE, article.text("Book", "BookTitle"))
        .put(Field.PAGES, article.text("Pagination", "MedlinePgn"))
        .put(Field.TYPE, article.text("PublicationTypeList", "PublicationType"))
        .put(Field.TYPE, article.text("PublicationType"));
    if (issue != null) {
      fields.put(Field.VOLUME, issue.text("Volume")).put(Field.ISSUE, issue.text("Issue"));
    }
  }

  private static String date(XmlNode date) {
    String parts =
        orEmpty(date.text("Year"))
            + " "
            + orEmpty(date.text("Month"))
            + orEmpty(date.text("Season"))
            + " "
            + orEmpty(date.text("Day"));
    String shown = Blanks.collapse(parts);
    return shown.isEmpty() ? Blanks.collapse(orEmpty(date.text("MedlineDate"))) : numeric(shown);
  }

  /// `2019 05 23`, as dates with numbered months read, with hyphens.
  private static String numeric(String shown) {
    boolean digits = shown.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
    return digits ? shown.replace(' ', '-') : shown;
  }

  private static List<String> keywords(XmlNode main) {
    List<String> keywords = new ArrayList<>();
    for (XmlNode list : main.all("KeywordList")) {
      list.all("Keyword").forEach(keyword -> keywords.add(keyword.text()));
    }
    XmlNode headings = main.first("MeshHeadingList");
    for (XmlNode heading : headings == null ? List.<XmlNode>of() : headings.all("MeshHeading")) {
      keywords.add(orEmpty(heading.text("DescriptorName")));
    }
    return keywords;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
