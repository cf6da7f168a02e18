package dev.papersift.dump.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.FormatTesting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArxivHostileTest {
  private static final int TIMES = 100_000;

  /// What brings a format's reader to the place where the repeats hurt most.
  private static final Map<String, String> OPENINGS =
      Map.of(
          "arxiv-mailing", "\\\\\narXiv:2601.00001\nTitle: T\nAuthors: A\n",
          "arxiv-listing", "[1] arXiv:2405.10001\nTitle: T\nA B\nSubjects: ",
          "arxiv-search", "1. arXiv:2405.10001\ncs.CL\n",
          "arxiv-abstract-page", "arXiv:2405.10001 (cs)\nTitle: T\nAbstract: ",
          "arxiv-digest", "### T\n**Authors:** ");

  static List<String> repeats() {
    return List.of(
        "\\\\\n",
        "\\\\\narXiv:2601.00001\nTitle: a\n",
        "> ",
        "[",
        "](",
        "[](http://arxiv.org/abs/",
        "<https://arxiv.org/abs/2405.10001|",
        "](http(",
        "**",
        "# ",
        "| a ",
        "arxiv.org/",
        "[1] arXiv:2405.10001\nTitle: a\n",
        "(",
        " and ",
        ";\n",
        ":\n",
        "a b\n",
        "Abstract: a\n",
        "▽ More",
        "x-\n",
        "Submitted on 1\n",
        "cs.CL",
        "[12]x",
        "| 2405.10001 | Some title here | x |\n");
  }

  @ParameterizedTest
  @MethodSource("repeats")
  void endsInTimeOnASmallStack(String repeated) {
    for (DumpFormat format : ArxivFormats.all()) {
      String text = OPENINGS.get(format.name()) + repeated.repeat(TIMES);
      FormatTesting.Parsed parsed = FormatTesting.survive(format, text);
      assertThat(parsed.account().lines().total()).isPositive();
    }
  }
}
