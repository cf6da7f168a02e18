package dev.papersift.dump.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a column of an export holds, by the name in its header.
enum Column {
  TITLE(
      "title articletitle documenttitle papertitle itemtitle primarytitle titleofpaper papername"
          + " paper articlename publicationtitlearticle displayname titel titre titulo título"
          + " titleprimary studytitle titleofarticle"),
  ABSTRACT(
      "abstract abstractnote abstracts abstracttext summary paperabstract articleabstract"
          + " zusammenfassung kurzfassung résumé resumen"),
  AUTHORS(
      "authors author authornames authorsnames authorlist creator creators authorsraw"
          + " authorfullnames authorfullname authorshipsauthordisplayname authorshipsrawauthorname"
          + " authorstring authorsprimary contributors autor autoren auteurs autores"),
  DATE(
      "date publicationdate datepublished published publisheddate pubdate coverdate"
          + " dateofpublication createdate publishedat submitteddate onlinedate publishtime"),
  YEAR(
      "year publicationyear pubyear publishedyear yearpublished publishyear shortdetails jahr année año"),
  MONTH("month publishedmonth"),
  VENUE(
      "journal sourcetitle journalbook journaltitle publicationtitle publicationname journalname"
          + " containertitle booktitle source venue publication pubtitle conferencename conference"
          + " publicationvenue journalconference primarylocationsourcedisplayname periodicalfull"
          + " hostvenuedisplayname zeitschrift revue revista"),
  VOLUME("volume vol journalvolume bibliovolume"),
  ISSUE("issue number journalissue issuenumber issueno biblioissue"),
  PAGES("pages page pagination pagerange pageinfo"),
  FIRST_PAGE("pagestart startpage beginningpage firstpage bibliofirstpage"),
  LAST_PAGE("pageend endpage endingpage lastpage otherpages bibliolastpage"),
  TYPE("documenttype itemtype publicationtype type contenttype entrytype articletype"),
  DOI(
      "doi itemdoi doilink doinumber articledoi digitalobjectidentifier externalidsdoi idsdoi"
          + " doiurl"),
  PMID("pmid pubmedid medlinepmid pubmed idspmid externalidspubmed entrezuid"),
  ARXIV_ID("arxivid arxiv arxivnumber arxivcode"),
  URL("url link urls sourceurl articleurl paperurl paperlink sourceurls arxivurl arxivlink"),
  CODE("code github codeurl codelink githuburl githublink repository githubrepo repo"),
  PROJECT("projectpage project projecturl homepage"),
  VOTES("upvotes votes upvote"),
  COMMENTS("numcomments commentcount"),
  STARS("stars githubstars"),
  ORGANIZATION("organization organisation"),
  KEYWORDS(
      "keywords authorkeywords keyword manualtags subjects meshterms fieldsofstudy"
          + " keywordsdisplayname"),
  NOTE("note notes"),
  ID("id key recordid"),
  EXTRA("extra");

  /// The tags that head the columns of Web of Science's tab-delimited export.
  private static final Map<String, Column> WEB_OF_SCIENCE =
      Map.ofEntries(
          Map.entry("ti", TITLE),
          Map.entry("ab", ABSTRACT),
          Map.entry("au", AUTHORS),
          Map.entry("py", YEAR),
          Map.entry("so", VENUE),
          Map.entry("vl", VOLUME),
          Map.entry("is", ISSUE),
          Map.entry("bp", FIRST_PAGE),
          Map.entry("ep", LAST_PAGE),
          Map.entry("ps", PAGES),
          Map.entry("dt", TYPE),
          Map.entry("di", DOI),
          Map.entry("pm", PMID),
          Map.entry("de", KEYWORDS));

  private static final Map<String, Column> BY_NAME = new HashMap<>();
  private static final Map<String, Integer> RANK = new HashMap<>();

  static {
    for (Column column : values()) {
      int rank = 0;
      for (String name : column.names.split(" ")) {
        BY_NAME.put(name, column);
        RANK.put(name, rank++);
      }
    }
  }

  /// A longer cell is no name, however it is punctuated.
  private static final int LONGEST = 80;

  private final String names;

  Column(String names) {
    this.names = names;
  }

  /// True for a column that tables of other things do not have.
  boolean isScholarly() {
    return switch (this) {
      case ABSTRACT, AUTHORS, VENUE, DOI, PMID, ARXIV_ID, VOTES -> true;
      case TITLE,
          DATE,
          YEAR,
          MONTH,
          VOLUME,
          ISSUE,
          PAGES,
          FIRST_PAGE,
          LAST_PAGE,
          TYPE,
          URL,
          CODE,
          PROJECT,
          COMMENTS,
          STARS,
          ORGANIZATION,
          KEYWORDS,
          NOTE,
          ID,
          EXTRA ->
          false;
    };
  }

  /// The column of that name, or null for one that says nothing about a paper.
  static @Nullable Column named(String header, boolean tags) {
    if (header.length() > LONGEST) {
      return null;
    }
    String name = letters(header);
    return tags ? WEB_OF_SCIENCE.get(name) : BY_NAME.get(name);
  }

  /// Which of two columns of one meaning to prefer: the lower rank.
  static int rank(String header) {
    return RANK.getOrDefault(letters(header), 0);
  }

  private static String letters(String header) {
    StringBuilder out = new StringBuilder(header.length());
    String lower = header.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        out.append(lower.charAt(i));
      }
    }
    return out.toString();
  }
}
