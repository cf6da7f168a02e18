package dev.papersift.dump.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting;
import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import dev.papersift.record.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same paper as the interfaces of services and reference managers answer it.
class ServiceAnswersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // DBLP
        """
        {"result":{"hits":{"@total":"1","hit":[{"@id":"1","info":{"authors":{"author":
        [{"@pid":"1","text":"Tamsin Quell 0002"}]},"title":"Small Tides","venue":"J. Tides","year":"2019",
        "doi":"10.5555/tide.9"}}]}}}
        """,
        // INSPIRE
        """
        {"hits":{"hits":[{"id":"1","metadata":{"titles":[{"title":"Small Tides"}],"abstracts":
        [{"value":"Tides were measured."}],"authors":[{"full_name":"Tamsin Quell"}],"dois":
        [{"value":"10.5555/tide.9"}],"publication_info":[{"journal_title":"J. Tides","year":2019}]}}]}}
        """,
        // ADS
        """
        {"response":{"numFound":1,"docs":[{"bibcode":"2019JT....1Q","title":["Small Tides"],"abstract":
        "Tides were measured.","author":["Tamsin Quell"],"pub":"J. Tides","year":"2019",
        "doi":["10.5555/tide.9"],"identifier":["arXiv:2101.99999"]}]}}
        """,
        // Zotero
        """
        [{"key":"A","library":{"id":1},"data":{"key":"A","itemType":"journalArticle","title":"Small Tides",
        "creators":[{"creatorType":"author","firstName":"Tamsin","lastName":"Quell"},{"creatorType":"editor",
        "lastName":"Varga"}],"abstractNote":"Tides were measured.","publicationTitle":"J. Tides",
        "date":"2019-05-23","DOI":"10.5555/tide.9"}},{"key":"B","data":{"itemType":"attachment","title":"PDF"}}]
        """,
        // Dimensions
        """
        {"publications":[{"id":"pub.1","title":"Small Tides","abstract":"Tides were measured.","authors":
        [{"first_name":"Tamsin","last_name":"Quell"}],"year":2019,"doi":"10.5555/tide.9",
        "journal":{"id":"jour.1","title":"J. Tides"}}]}
        """,
        // Lens
        """
        {"total":1,"data":[{"lens_id":"0","title":"Small Tides","year_published":2019,"authors":
        [{"first_name":"Tamsin","last_name":"Quell"}],"source":{"title":"J. Tides"},"external_ids":
        [{"type":"doi","value":"10.5555/tide.9"}]}]}
        """,
        // Scopus
        """
        {"search-results":{"entry":[{"dc:title":"Small Tides","dc:creator":"Tamsin Quell",
        "prism:publicationName":"J. Tides","prism:coverDate":"2019-05-23","prism:doi":"10.5555/tide.9"}]}}
        """,
        // DOAJ
        """
        {"results":[{"id":"x","bibjson":{"title":"Small Tides","author":[{"name":"Tamsin Quell"}],
        "journal":{"title":"J. Tides"},"year":"2019","identifier":[{"type":"doi","id":"10.5555/tide.9"}]}}]}
        """,
        // CORE
        """
        {"results":[{"id":1,"title":"Small Tides","authors":[{"name":"Tamsin Quell"}],"doi":"10.5555/tide.9",
        "yearPublished":2019,"journals":[{"title":"J. Tides"}]}]}
        """,
      })
  void isRead(String answer) {
    for (String text : new String[] {answer, answer.replace("\n", "")}) {
      Parsed parsed = FormatTesting.detect(Formats.all(), text);
      assertThat(parsed.titles()).containsExactly("Small Tides");
      Paper paper = parsed.papers().getFirst();
      assertThat(paper.authors()).containsExactly("Tamsin Quell");
      assertThat(paper.venue()).isEqualTo("J. Tides");
      assertThat(paper.year()).isEqualTo(2019);
      assertThat(paper.ids().doi()).isEqualTo("10.5555/tide.9");
      assertThat(paper.abstractText()).isIn(null, "Tides were measured.");
    }
  }

  @Test
  void numbersOfArxivsMetadataAndOfZoterosExtraAreRead() {
    String arxiv =
        """
        {"id":"2101.99999","submitter":"T","authors":"Tamsin Quell and Mira Ostrow","title":"Small Tides",\
        "journal-ref":"J. Tides","categories":"cs.LG","abstract":"  Tides were\\nmeasured.\\n"}
        """;
    Paper paper = FormatTesting.detect(Formats.all(), arxiv).papers().getFirst();
    assertThat(paper.ids().arxivId()).isEqualTo("2101.99999");
    assertThat(paper.abstractText()).isEqualTo("Tides were measured.");
    assertThat(paper.authors()).containsExactly("Tamsin Quell", "Mira Ostrow");
    String csl =
        """
        [{"id":"a","type":"article-journal","title":"Small Tides","container-title":"J. Tides",
          "note":"PMID: 98000001\\narXiv:2101.99999","issued":{"date-parts":[[2019]]}}]
        """;
    paper = FormatTesting.detect(Formats.all(), csl).papers().getFirst();
    assertThat(paper.ids().pmid()).isEqualTo("98000001");
    assertThat(paper.ids().arxivId()).isEqualTo("2101.99999");
  }
}
