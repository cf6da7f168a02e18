package dev.papersift.dump.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private static final CsvFormat FORMAT = new CsvFormat();

  private static Parsed parse(String name) {
    return FormatTesting.parse(FORMAT, FormatTesting.fixture("csv/" + name));
  }

  @Test
  void readsScopusWithFieldsOverSeveralLines() {
    Parsed parsed = parse("scopus.csv.txt");
    assertThat(parsed.titles())
        .containsExactly("Orchards, \"Pruned\": a study of water use", "A row on one line");
    Paper first = parsed.papers().getFirst();
    assertThat(first.abstractText())
        .isEqualTo(
            "First paragraph, with H2O. Second paragraph; with p < 0.05 and x > 3. © 2021"
                + " Nobody.");
    assertThat(first.authors()).containsExactly("Quell T.", "Ostrow M.");
    assertThat(first.venue()).isEqualTo("Journal of Orchard Computing");
    assertThat(first.pages()).isEqualTo("101-117");
    assertThat(first.ids().doi()).isEqualTo("10.5555/orchard.2021.14");
    assertThat(first.keywords()).containsExactly("orchard", "water");
    assertThat(parsed.raw().getFirst().firstLine()).isEqualTo(2);
    assertThat(parsed.raw().getFirst().lastLine()).isEqualTo(4);
    assertThat(parsed.raw().get(1).firstLine()).isEqualTo(5);
    assertThat(parsed.papers().get(1).abstractText()).isNull();
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsPubMed() {
    Parsed parsed = parse("pubmed.csv.txt");
    Paper first = parsed.papers().getFirst();
    assertThat(first.title()).isEqualTo("Lantern oil and sleep: a trial.");
    assertThat(first.authors()).containsExactly("Quell T", "Ostrow MB", "Varga P");
    assertThat(first.ids().pmid()).isEqualTo("99999901");
    assertThat(first.venue()).isEqualTo("J Tidal Med");
    assertThat(first.date()).isEqualTo("2022-01-03");
  }

  @Test
  void readsTheSourceOfEmbase() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            Title,Author Names,Source,Abstract
            Tidal cysts,"Quell T., Ostrow M.",Tides (2014) 3:4 (152-160). Date of Publication: 1 Dec 2014,Cysts.
            One name,"Van Dyk, Jo",Tides,No abstract available
            """);
    Paper first = parsed.papers().getFirst();
    assertThat(first.authors()).containsExactly("Quell T.", "Ostrow M.");
    assertThat(first.venue()).isEqualTo("Tides");
    assertThat(first.volume()).isEqualTo("3");
    assertThat(first.issue()).isEqualTo("4");
    assertThat(first.pages()).isEqualTo("152-160");
    assertThat(first.date()).isEqualTo("2014-12-01");
    assertThat(parsed.papers().get(1).authors()).containsExactly("Van Dyk, Jo");
    assertThat(parsed.papers().get(1).abstractText()).isNull();
    assertThat(parsed.issueCodes()).containsExactly("no-abstract");
  }

  @Test
  void readsSemicolonsBelowALineOfText() {
    Parsed parsed = parse("semicolon.csv.txt");
    assertThat(parsed.titles()).containsExactly("Semicolons; everywhere", "The second");
    assertThat(parsed.papers().getFirst().authors())
        .containsExactly("Quell, Tamsin", "Ostrow, Mira");
    assertThat(parsed.papers().get(1).authors()).containsExactly("Varga, Pell");
    assertThat(parsed.account().lines().furniture()).isEqualTo(2);
  }

  @Test
  void inTabsAQuotationMarkIsOnlyACharacter() {
    Parsed parsed = parse("wos.tsv.txt");
    assertThat(parsed.titles())
        .containsExactly("\"Quiet\" fields and an odd \" mark", "Fields again");
    Paper first = parsed.papers().getFirst();
    assertThat(first.abstractText()).isEqualTo("An abstract with \"one mark.");
    assertThat(first.venue()).isEqualTo("TIDAL LETTERS");
    assertThat(first.ids().pmid()).isEqualTo("99999903");
  }

  @Test
  void readsMarkdownTables() {
    Parsed parsed = parse("table.md.txt");
    assertThat(parsed.titles()).containsExactly("Bars and Stripes", "A Second Row");
    assertThat(parsed.papers().getFirst().authors()).containsExactly("Tamsin Quell", "Mira Ostrow");
    assertThat(parsed.papers().getFirst().links()).hasSize(1);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void readsTheTableOfAPageWhateverItsCellsHold() {
    String page =
        "<html><body><p>Our programme.</p><p>In three rooms.</p><table><thead><tr><th>Title</th>"
            + "<th>Abstract</th></tr></thead><tbody><tr><td>Norms |x| of Tides</td>"
            + "<td><p>We bound |x|.</p><p>The bound is tight.</p></td></tr></tbody></table></body>"
            + "</html>";
    Parsed parsed = FormatTesting.parse(FORMAT, page);
    assertThat(parsed.titles()).containsExactly("Norms |x| of Tides");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("We bound |x|. The bound is tight.");
  }

  @Test
  void aTableWithoutTitlesIsNotAListing() {
    assertThat(FormatTesting.confidence(FORMAT, "time,level,message\n1,INFO,up\n2,INFO,down\n"))
        .isZero();
    assertThat(FormatTesting.confidence(FORMAT, "The title, or what is left of it, is new.\n"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scopus.csv.txt",
        "pubmed.csv.txt",
        "semicolon.csv.txt",
        "wos.tsv.txt",
        "table.md.txt"
      })
  void isSureOfEachExporter(String name) {
    String text = FormatTesting.fixture("csv/" + name);
    boolean markdown = name.endsWith(".md.txt");
    assertThat(FormatTesting.confidence(FORMAT, text)).isGreaterThan(markdown ? 0.4 : 0.9);
  }

  @Test
  void aSecondExportBehindTheFirstIsReadByItsOwnHeader() {
    String text =
        "Title,Year,DOI\nOne,2020,10.5555/a\nYear,Authors,Title\n2021,\"Quell, T.\",Two\n";
    FormatTesting.Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).containsExactly("One", "Two");
    assertThat(parsed.papers()).extracting(Paper::year).containsExactly(2020, 2021);
    assertThat(parsed.account().lines().furniture()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", ",", "\"\"", "a,", "\"a\n", "\n", "a,b\n", "\",\"", "x\"y,"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, "title,abstract,year\n" + piece.repeat(100_000));
    FormatTesting.survive(FORMAT, "title\tabstract\tyear\n" + piece.repeat(100_000));
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
  }

  @Test
  void readsWhatEbscoAndSpreadsheetsWrite() {
    String text =
        """
        Article Title,Author,Journal Title,ISSN,Publication Date,Volume,First Page,DOI,Abstract
        "Harbor light.","Okafor, Ines; Chen, Bo",LIGHT ONE,="19326203",="4/13/2024","19","1",10.5555/l.1,"Harbors grew. Copyright of LIGHT ONE is the property of Public Light and its content may not be copied or emailed to multiple sites."
        "Lantern tracks.","Marsh, Jo",Tracks,="08912963",="Jun2023","35","9",,Clear.
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly("Harbors grew.", "Clear.");
    assertThat(parsed.papers()).extracting(Paper::date).containsExactly("2024-04-13", "2023-06");
  }

  @Test
  void readsRowsThatLackTheLastCells() {
    String text =
        """
        (internal) id,pubmed id,keywords,abstract,title,journal,authors,tags,consensus,labeled_at,Ines,notes (Ines),notes (Bo)
        1,0,"light,sea","We light lanterns.
        ","Lanterns of harbors",Sea,"Okafor, I.N.
         and Chen-Marsh, X.
        ",,o,2024-08-15,1,,
        citations that are not yet labeled by anyone
        2,5,,"","A young lantern",Sea,"Quill, S.
        "
        """;
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.titles()).containsExactly("Lanterns of harbors", "A young lantern");
    assertThat(parsed.papers().getFirst().authors())
        .containsExactly("Okafor, I.N.", "Chen-Marsh, X.");
    assertThat(parsed.papers().getFirst().ids().pmid()).isNull();
    assertThat(parsed.issueCodes()).containsExactly("missing-title");
  }

  @Test
  void aLastCellMayHoldTheDelimiter() {
    String text =
        "Title,Year,Abstract\nLight,2019,He said no and, well, yes\n,,\nDark,2020,\"A,\nB,c\n";
    Parsed parsed = FormatTesting.parse(FORMAT, text);
    assertThat(parsed.papers())
        .extracting(Paper::abstractText)
        .containsExactly("He said no and, well, yes", "A, B,c");
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void knowsTheColumnsOfOtherPrograms() {
    Paper refworks =
        only(
            "Reference Type\tAuthors, Primary\tTitle Primary\tPeriodical Full\tPub Year\tStart Page\tOther Pages\tAbstract\n"
                + "Journal Article\tMarsh,Jo;Quill,Sam\tStroke of light\tLantern Days\t2020\t69\t79\tAims. Light.\n");
    assertThat(refworks.authors()).containsExactly("Marsh,Jo", "Quill,Sam");
    assertThat(refworks.venue()).isEqualTo("Lantern Days");
    assertThat(refworks.pages()).isEqualTo("69-79");
    Paper tags =
        only(
            "\"AU\",\"DE\",\"AB\",\"SO\",\"TI\",\"PY\"\n\"OKAFOR I;CHEN B\",\"NET\",\"WE READ\",\"J LANT\",\"IN R\",2019\n");
    assertThat(tags.title()).isEqualTo("IN R");
    assertThat(tags.abstractText()).isEqualTo("WE READ");
    Paper pubmed =
        only(
            "Title,URL,Description,Details,ShortDetails,Resource,Type,Identifiers,Db,EntrezUID\n"
                + "\"Light in rats.\",\"/pubmed/98000021\",\"Okafor I, Chen B.\",\"J Lant. 2014 Jul\",\"J Lant.  2014\",\"PubMed\",\"citation\",\"PMID:98000021\",\"pubmed\",\"98000021\"\n");
    assertThat(pubmed.authors()).containsExactly("Okafor I", "Chen B");
    assertThat(pubmed.year()).isEqualTo(2014);
    assertThat(pubmed.ids().pmid()).isEqualTo("98000021");
    assertThat(pubmed.url()).isNull();
    Paper script =
        only(
            "title,authors,year,date,url\nLight,[],2020,1 Jan 2021,https://a.example/1 https://a.example/2\n");
    assertThat(script.authors()).isEmpty();
    assertThat(script.date()).isNull();
    assertThat(script.url()).isEqualTo("https://a.example/1");
  }

  private static Paper only(String text) {
    return FormatTesting.parse(FORMAT, text).papers().getFirst();
  }

  @Test
  void anUnclosedQuotationMarkEndsWithItsRow() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            "Authors","Title","Year","DOI","Abstract"
            "Quell T.","The first","2011","10.5555/q.1","Over
            two lines, as it is."
            "Quell T.","The second","2012","10.5555/q.2","Never closed.
            "Ostrow M.","The third","2013","10.5555/q.3","Closed."
            "Ostrow M.","The fourth","2014","10.5555/q.4","Closed, too."
            """);
    assertThat(parsed.titles())
        .containsExactly("The first", "The second", "The third", "The fourth");
    assertThat(parsed.papers().get(1).abstractText()).isEqualTo("Never closed.");
    assertThat(parsed.papers().getFirst().abstractText()).isEqualTo("Over two lines, as it is.");
    assertThat(parsed.issueCodes()).containsExactly("unclosed-quote");
    assertThat(parsed.account().issues().getFirst().firstLine()).isEqualTo(4);
    assertThat(parsed.account().lines().leftover()).isZero();
  }

  @Test
  void aQuotationMarkThatOpensAWholeRowLosesNothing() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            Title,Authors,Year,DOI,Abstract
            The first,"Quell T., Ostrow M.",2011,10.5555/q.1,"One, two."
            "The second,Quell T.,2012,10.5555/q.2,Three.
            The third,"Quell T., Ostrow M.",2013,10.5555/q.3,"Four, five."
            """);
    assertThat(parsed.titles()).containsExactly("The first", "The second", "The third");
    assertThat(parsed.papers().get(1).abstractText()).isEqualTo("Three.");
    assertThat(parsed.issueCodes()).containsExactly("unclosed-quote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\\"", "\"\""})
  void quotationMarksInsideACellBelongToIt(String mark) {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            "Title","Authors","Year","Abstract"
            "A ~quiet~ harbour","Quell T.","2011","We say ~harbour, quiet~ and mean it."
            "The ~second~ one","Quell T.","2012","The end."
            """
                .replace("~", mark));
    assertThat(parsed.titles()).containsExactly("A \"quiet\" harbour", "The \"second\" one");
    assertThat(parsed.papers().getFirst().abstractText())
        .isEqualTo("We say \"harbour, quiet\" and mean it.");
    assertThat(parsed.issueCodes()).isEmpty();
  }

  @Test
  void textThatBeginsWithAQuotationWithoutQuotingIsACell() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            Title,Authors,Year,DOI,Abstract
            "Quiet" harbours,Quell T.,2011,10.5555/q.1,One.
            Other harbours,Quell T.,2012,10.5555/q.2,"Two, three."
            """);
    assertThat(parsed.titles()).containsExactly("Quiet harbours", "Other harbours");
    assertThat(parsed.papers().getFirst().ids().doi()).isEqualTo("10.5555/q.1");
  }

  @Test
  @Timeout(20)
  void unclosedQuotationMarksWithoutEndAreReadInLinearTime() {
    String row = "\"Never closed,and on,2012,10.5555/q.2,\"x\n";
    Parsed parsed =
        FormatTesting.parse(FORMAT, "Title,Authors,Year,DOI,Abstract\n" + row.repeat(60_000));
    assertThat(parsed.account().lines().total()).isEqualTo(60_001);
  }

  @Test
  void readsAuthorsAsExportersAndScriptsWriteThem() {
    assertThat(
            authorsOf(
                "\"[{'authorId': '1', 'name': 'Tamsin Quell'}, {'name': \"\"M. O'Dea\"\"}]\""))
        .containsExactly("Tamsin Quell", "M. O'Dea");
    assertThat(authorsOf("\"['Quell, T.', 'Ostrow, M.']\""))
        .containsExactly("Quell, T.", "Ostrow, M.");
    assertThat(authorsOf("\"Quell, T., Ostrow, M. B. and Varga, P.\""))
        .containsExactly("Quell, T.", "Ostrow, M. B.", "Varga, P.");
    assertThat(authorsOf("\"Quell T., Ostrow M.\"")).containsExactly("Quell T.", "Ostrow M.");
    assertThat(authorsOf("\"Quell T, Ostrow M.\"")).containsExactly("Quell T", "Ostrow M");
  }

  private static List<String> authorsOf(String cell) {
    String text = "Title,Authors,PMID,Year\nLanterns," + cell + ",99999901,2011\n";
    return FormatTesting.parse(FORMAT, text).papers().getFirst().authors();
  }

  @Test
  void readsWhatZoteroKeepsAsExtra() {
    Parsed parsed =
        FormatTesting.parse(
            FORMAT,
            """
            "Item Type","Publication Year","Author","Title","Date","Extra","Manual Tags"
            "journalArticle","2024","Quell, Tamsin","Lanterns","MAY 1","PMID: 99999901
            arXiv:2405.12345 [cs]","tide; oil"
            """);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.ids().pmid()).isEqualTo("99999901");
    assertThat(paper.ids().arxivId()).isEqualTo("2405.12345");
    assertThat(paper.date()).isEqualTo("2024-05-01");
  }
}
