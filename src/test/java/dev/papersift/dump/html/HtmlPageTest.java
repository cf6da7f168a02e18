package dev.papersift.dump.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.html.HtmlPage.Form;
import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final int PARAGRAPHS = 20_000;
  private int read;

  /// The lines of a page, counted as they are read.
  private LineSource page(String... lines) {
    return () -> read == lines.length ? null : new Line(read + 1, lines[read++]);
  }

  private static String[] around(String before, String repeated, String after) {
    List<String> lines = new ArrayList<>();
    lines.add("<html><body>" + before);
    for (int i = 0; i < PARAGRAPHS; i++) {
      lines.add(repeated);
    }
    lines.add(after + "</body></html>");
    return lines.toArray(String[]::new);
  }

  private static List<String> texts(LineSource lines) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        texts.add(line.text());
      }
    }
    return texts;
  }

  @Test
  void linesComeOutWhileThePageIsRead() throws IOException {
    HtmlPage page = new HtmlPage(page(around("<main>", "<p>A <b>paragraph</b></p>", "</main>")));
    LineSource lines = page.lines(Form.TEXT);
    assertThat(lines.next()).isEqualTo(new Line(2, "A paragraph"));
    assertThat(read).isLessThan(PARAGRAPHS / 10);
    assertThat(texts(lines)).hasSize(PARAGRAPHS - 1).containsOnly("A paragraph");
  }

  @Test
  void bothFormsBeginAlikeAndTheHeadIsNotTaken() throws IOException {
    HtmlPage page =
        new HtmlPage(
            page("<body><h2>Title</h2>", "<p><a href=\"https://x.org\">Link</a></p></body>"));
    assertThat(page.head(Form.TEXT, 10, 100)).extracting(Line::text).containsSequence("Link");
    assertThat(texts(page.lines(Form.MARKDOWN)))
        .containsExactly("## Title", "[Link](https://x.org)");
  }

  /// Text in a table outside its cells stands before the table: what is open is waited for.
  @Test
  void anOpenTableIsToldWhenItEnds() throws IOException {
    String[] lines = around("<table>", "<tr><td>Cell</td></tr>", "<tr>Stray</tr></table>");
    assertThat(texts(new HtmlPage(page(lines)).lines(Form.TEXT)).getFirst()).isEqualTo("Stray");
  }

  @Test
  void theWholeOfATextDecidesOnTheCutOneBeforeIt() throws IOException {
    String both =
        "<span class=\"abstract-short\">Cut …</span>"
            + "<span class=\"abstract-full\" style=\"display: none\">Cut and whole</span>";
    LineSource lines = new HtmlPage(page(around("", "<p>" + both + "</p>", ""))).lines(Form.TEXT);
    assertThat(texts(lines)).hasSize(PARAGRAPHS).containsOnly("Cut and whole");
  }

  /// What damage moves in front of an open table, or out of a link, is told wherever the pieces
  /// end in which the page is parsed.
  @Test
  void noTextIsLostWhereverAPieceEnds() throws IOException {
    for (String damaged :
        List.of(
            "<br><table><br><i>Text",
            "<table><r><th><td></td><t>Text",
            "<table><td><tr><br><t>Text",
            "<a><c><div><a>Text",
            "<body hidden><p>Text")) {
      for (int elements = 0; elements < 2 * 64; elements++) {
        read = 0;
        HtmlPage page = new HtmlPage(page("<html><body>" + "<p></p>".repeat(elements) + damaged));
        assertThat(texts(page.lines(Form.TEXT))).containsExactly("Text");
      }
    }
  }

  @Test
  void anArticleOfJatsIsNoPage() {
    Line jats =
        new Line(1, 1, "<article><front><article-meta><p>a</p><span/></article-meta></front>");
    Line page = new Line(1, 1, "<article><h2>a</h2><p>a</p><span>b</span></article>");
    assertThat(HtmlPage.looksLikeHtml(List.of(jats))).isFalse();
    assertThat(HtmlPage.looksLikeHtml(List.of(page))).isTrue();
  }
}
