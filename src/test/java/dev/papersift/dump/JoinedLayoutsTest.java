package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Two listings of different layouts in one file, one behind the other: the records of both come
/// out, whatever stands first. One layout a format and folder of [LayoutsTest].
class JoinedLayoutsTest {
  /// Where the seam is not told: the lines around it are plain text of both layouts, or both are
  /// of one family, which knows the other's lines too.
  private static final Set<String> UNTOLD =
      Set.of(
          "cut/pm-browser.txt + whole/pm-articles.txt",
          "titles/ax-daily-list.md.txt + cut/pm-browser.txt",
          "titles/ax-daily-list.md.txt + titles/ax-recent-2025.txt",
          "titles/ax-daily-list.md.txt + titles/hf-collection-browser.txt",
          "titles/ax-daily-list.md.txt + titles/hf-daily-browser.txt",
          "titles/ax-daily-list.md.txt + titles/hf-readme-table.md.txt",
          "titles/ax-daily-list.md.txt + whole/ax-abs-pages.txt",
          "titles/ax-daily-list.md.txt + whole/ax-new-2012.txt",
          "titles/ax-daily-list.md.txt + whole/ax-search-full.txt",
          "titles/ax-daily-list.md.txt + whole/epmc.json.txt",
          "titles/ax-daily-list.md.txt + whole/hf-browser-trending.txt",
          "titles/ax-daily-list.md.txt + whole/hf-numbered-dash.md.txt",
          "titles/ax-daily-list.md.txt + whole/hf-paper-pages-lynx.txt",
          "titles/ax-recent-2025.txt + cut/pm-browser.txt",
          "titles/ax-recent-2025.txt + whole/ax-abs-pages.txt",
          "titles/ax-recent-2025.txt + whole/pm-articles.txt",
          "titles/hf-collection-browser.txt + whole/hf-paper-pages-lynx.txt",
          "titles/hf-daily-browser.txt + titles/ax-recent-2025.txt",
          "titles/hf-daily-browser.txt + titles/hf-collection-browser.txt",
          "titles/hf-daily-browser.txt + whole/ax-abs-pages.txt",
          "titles/hf-daily-browser.txt + whole/ax-new-2012.txt",
          "titles/hf-daily-browser.txt + whole/dimensions.csv.txt",
          "titles/hf-daily-browser.txt + whole/hf-paper-pages-lynx.txt",
          "titles/hf-daily-browser.txt + whole/scopus.txt",
          "whole/ax-abs-pages.txt + cut/gs-alert-de.txt",
          "whole/ax-abs-pages.txt + whole/ax-search-full.txt",
          "whole/ax-digest-issue.md.txt + cut/pm-browser.txt",
          "whole/ax-digest-issue.md.txt + whole/hf-paper-pages-lynx.txt",
          "whole/ax-new-2012.txt + whole/ax-abs-pages.txt",
          "whole/ax-search-full.txt + whole/ax-abs-pages.txt",
          "whole/hf-browser-trending.txt + whole/hf-paper-pages-lynx.txt",
          "whole/hf-numbered-dash.md.txt + titles/pm-summ-wrap.txt",
          "whole/hf-numbered-dash.md.txt + whole/pm-abs.txt",
          "whole/hf-paper-pages-lynx.txt + whole/ax-digest-issue.md.txt",
          "whole/hf-paper-pages-lynx.txt + whole/ax-search-full.txt",
          "whole/hf-paper-pages-lynx.txt + whole/hf-numbered-dash.md.txt",
          "whole/hf-paper-pages-lynx.txt + whole/sciencedirect.txt",
          "whole/ovid-plain.txt + titles/ax-daily-list.md.txt",
          "whole/ovid-plain.txt + whole/ax-digest-issue.md.txt",
          "whole/pm-abs.txt + cut/pm-browser.txt",
          "whole/pm-abs.txt + titles/pm-summ-wrap.txt",
          "whole/pm-abs.txt + whole/pm-articles.txt",
          "whole/pm-citations.xml.txt + whole/ax-abs-pages.txt");

  private record Layout(String name, String text, Parsed alone) {}

  private static Parsed read(String text) {
    return FormatTesting.detect(Formats.all(), text);
  }

  private static List<Layout> layouts() {
    Set<String> seen = new HashSet<>();
    List<Layout> layouts = new ArrayList<>();
    for (Fixture fixture : Fixture.all()) {
      String path = fixture.path().toString().replace('\\', '/');
      boolean first =
          path.startsWith("layouts/")
              && !path.startsWith("layouts/twice/")
              && !fixture.isWrapped()
              && !fixture.isFallback()
              && seen.add(fixture.path().getParent() + fixture.format().name());
      if (first) {
        String name = path.substring("layouts/".length());
        layouts.add(new Layout(name, fixture.text(), read(fixture.text())));
      }
    }
    return layouts;
  }

  private static List<String> shown(Parsed parsed) {
    return parsed.papers().stream()
        .map(paper -> paper.title() + " | " + paper.abstractText())
        .toList();
  }

  @Test
  void theRecordsOfBothComeOut() {
    List<Layout> layouts = layouts();
    Map<String, Integer> wrong = new LinkedHashMap<>();
    for (Layout first : layouts) {
      for (Layout second : layouts) {
        List<String> both = new ArrayList<>(shown(first.alone()));
        both.addAll(shown(second.alone()));
        List<String> found = shown(read(first.text() + "\n" + second.text()));
        if (!found.equals(both)) {
          wrong.put(first.name() + " + " + second.name(), found.size());
        }
      }
    }
    assertThat(layouts).hasSizeGreaterThan(15);
    assertThat(new TreeSet<>(wrong.keySet())).isEqualTo(new TreeSet<>(UNTOLD));
  }
}
