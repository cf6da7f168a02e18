package dev.papersift.pipeline.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.record.CodeStatus;
import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a collection keeps of a record comes back the same, every field of it.
class KnownJsonTest {
  private static final Paper FULL =
      Paper.builder("Lanterns \"lit\" \\ at dusk\u2028and \uD83D\uDD25 after")
          .abstractText("We study\tlanterns, ﬁnely. \u0001")
          .truncated(true)
          .authors(List.of("Ada Invented", "Bo Ørsted"))
          .authorCount(7)
          .date("2026-05")
          .year(2026)
          .venue("Journal of Lanterns")
          .volume("12")
          .issue("3")
          .pages("1-9")
          .type("article")
          .ids(new Identifiers("2605.01234", 2, "10.1/abc", "1234567"))
          .otherIds(List.of("doi:10.1/other", "pmid:7654321"))
          .url("https://example.org/x")
          .votes(0)
          .comments(5)
          .stars(12)
          .organization("Lamp Works")
          .submittedBy("ada")
          .keywords(List.of("light", "dusk"))
          .note("9 pages")
          .links(List.of(new Link(Link.Kind.CODE, "https://example.org/code")))
          .code(CodeStatus.LINKED)
          .build();

  private static void comesBack(Paper paper, Source source, DedupeMode mode) throws IOException {
    Known known = new Known(new Entry(paper, source, ""), mode);
    String json = KnownJson.write(known);
    assertThat(json).doesNotContain("\n");
    assertThat(KnownJson.read(json)).isEqualTo(known);
  }

  @Test
  void aFullRecordComesBack() throws IOException {
    comesBack(FULL, new Source("march.txt", 3, 10, 12, "mine"), DedupeMode.EXACT);
  }

  @Test
  void aRecordWithoutATitleComesBack() throws IOException {
    Paper untitled = Paper.builder("").abstractText("We study lanterns.").build();
    comesBack(untitled, new Source("dump", 1, 1, 1, null), DedupeMode.NEAR);
  }

  @Test
  void aBareRecordComesBack() throws IOException {
    Paper bare = Paper.builder("Kilns").build();
    comesBack(bare, new Source("dump", 1, 1, 1, null), DedupeMode.NEAR);
    comesBack(
        bare.toBuilder().code(CodeStatus.PROMISED).build(),
        new Source("dump", 1, 1, 1, null),
        DedupeMode.NONE);
  }
}
