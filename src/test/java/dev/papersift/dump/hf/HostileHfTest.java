package dev.papersift.dump.hf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileHfTest {
  private static final int REPEATS = 100_000;

  @Test
  void repeatedSignsEndOnASmallStack() {
    List<String> units =
        List.of("[", "]", "[a](", "![", "**a ", "`", "<", "\\", "[\n", "12\n", "· ", "[1]a ", "|");
    for (DumpFormat format : HfFormats.all()) {
      units.forEach(unit -> FormatTesting.survive(format, "### x\n" + unit.repeat(REPEATS)));
    }
  }

  @Test
  void aLostOrDoubledLineShiftsNothingBehindIt() {
    DumpFormat format = HfSearchTextFormat.compact();
    List<String> lines = List.of(FormatTesting.fixture("hf/search-compact.txt").split("\n"));
    for (int i = 2; i < lines.size() - 2; i++) {
      List<String> lost = new ArrayList<>(lines);
      lost.remove(i);
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      for (List<String> changed : List.of(lost, doubled)) {
        String text = String.join("\n", changed) + "\n";
        assertThat(FormatTesting.parse(format, text).papers().getLast().abstractText())
            .as("line " + (i + 1))
            .isEqualTo(Invented.ABSTRACTS.getLast());
      }
      assertThat(FormatTesting.parse(format, String.join("\n", doubled)).titles())
          .isEqualTo(Invented.TITLES);
    }
  }

  @Test
  void aCutAbstractIsMarked() {
    String text =
        "Get trending papers in your email inbox!\n12\nA Title of Some Length\n"
            + "A first sentence stands here. The second one is cut by the page…\n·\n3 authors\n";
    FormatTesting.Parsed parsed = FormatTesting.parse(new HfCardsFormat(), text);
    assertThat(parsed.papers().getFirst().truncated()).isTrue();
    assertThat(parsed.issueCodes()).contains("abstract-cut");
  }
}
