package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubledTest {
  private static final String WRAPPED =
      """
      A title that is wrapped
      at a width

      An abstract that says in three
      lines what the paper
      does.

      A second title

      And its abstract.
      """;

  private static List<String> read(String text) throws IOException {
    List<Line> all = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      all.add(new Line(all.size() + 1, line));
    }
    Iterator<Line> lines = all.iterator();
    Ledger ledger = new Ledger();
    Doubled source = new Doubled(() -> lines.hasNext() ? lines.next() : null, ledger);
    List<String> read = new ArrayList<>();
    for (Line line = source.next(); line != null; line = source.next()) {
      assertThat(line.text()).isEqualTo(all.get(line.number() - 1).text());
      ledger.seen(line);
      read.add(line.text());
    }
    assertThat(ledger.counts().total()).isEqualTo(all.size());
    return read;
  }

  @Test
  void emptyLinesBehindEveryLineOfWrappedTextAreDropped() throws IOException {
    List<String> plain = List.of(WRAPPED.split("\n", -1));
    assertThat(read(WRAPPED.replace("\n", "\n\n"))).startsWith(plain.toArray(String[]::new));
    assertThat(read(WRAPPED)).isEqualTo(plain);
  }

  @Test
  void paragraphsOnALineEachKeepTheirEmptyLines() throws IOException {
    String sections =
        "A title.\n\nIts abstract is here.\n\n\n\nAnother title.\n\nThis is its abstract.\n\n\n\nEnd.";
    assertThat(read(sections)).isEqualTo(List.of(sections.split("\n", -1)));
  }
}
