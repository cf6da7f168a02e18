package dev.papersift.dump.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PubmedArticleFormatTest {
  private static final PubmedArticleFormat FORMAT = new PubmedArticleFormat();
  private static final String PAGE = FormatTesting.fixture("pubmed/article.txt");

  @Test
  void readsThePageOfAnArticle() {
    Parsed parsed = FormatTesting.parse(FORMAT, PAGE);
    assertThat(FormatTesting.confidence(FORMAT, PAGE)).isGreaterThan(0.9);
    assertThat(parsed.papers()).hasSize(1);
    Paper paper = parsed.papers().getFirst();
    assertThat(paper.title()).isEqualTo("Ledgers of tides: a review");
    assertThat(paper.abstractText())
        .isEqualTo("Background: Tides are written into ledgers. Results: We count forty ledgers.");
    assertThat(paper.authors()).containsExactly("Ines Okafor", "Bo Chen", "Tamsin R Quell");
    assertThat(paper.venue()).isEqualTo("J Tidal Comput");
    assertThat(paper.ids().pmid()).isEqualTo("39000101");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/tide.2025.100");
  }

  @Test
  void readsMarkdownOfThePage() {
    String page =
        "# Ledgers of tides\n\n[Ines Okafor](https://pubmed.ncbi.nlm.nih.gov/?term=O)"
            + "[1](https://pubmed.ncbi.nlm.nih.gov/39000101/#1), [Bo Chen](https://x.org)[2](#2)\n\n"
            + "Affiliations Expand\n\n- PMID: **39000101**\n- DOI: [10.5555/t.1](https://doi.org/1)\n\n"
            + "## Abstract\n\n**Results:** We count forty ledgers.\n\n"
            + "[PubMed Disclaimer](https://pubmed.ncbi.nlm.nih.gov/disclaimer/)\n";
    Paper paper = FormatTesting.parse(FORMAT, page).papers().getFirst();
    assertThat(paper.title()).isEqualTo("Ledgers of tides");
    assertThat(paper.authors()).containsExactly("Ines Okafor", "Bo Chen");
    assertThat(paper.ids().doi()).isEqualTo("10.5555/t.1");
    assertThat(paper.abstractText()).isEqualTo("Results: We count forty ledgers.");
  }

  @Test
  void aPageWithoutAbstractOrAuthorsHasNone() {
    String page =
        "J Tidal Comput\n. 2025 Mar;12(3):1.\nOf tides\nAffiliations\nPMID: 39000101\n"
            + "No abstract available\nPubMed Disclaimer\nTides\n";
    Parsed parsed = FormatTesting.parse(FORMAT, page);
    assertThat(parsed.titles()).containsExactly("Of tides");
    assertThat(parsed.papers().getFirst().abstractText()).isNull();
    assertThat(parsed.papers().getFirst().authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PMID: 39000101\n", "Abstract\n", "](", "a\n", "[a](b), ", "Affiliations\n"})
  void survivesHostileRepeats(String piece) {
    FormatTesting.survive(FORMAT, piece.repeat(100_000));
    FormatTesting.survive(FORMAT, PAGE + piece.repeat(100_000));
  }
}
