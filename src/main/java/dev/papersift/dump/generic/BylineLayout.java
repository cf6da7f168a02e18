package dev.papersift.dump.generic;

import dev.papersift.dump.Head;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the names stand in a listing whose papers are told by them: titles with a line of names
/// near below, or names with a colon above.
///
/// @param distance how many lines the names stand below the title; [#ABOVE] for names above
/// @param recurring lines that recur word for word, such as buttons; they are not counted
/// @param spaced true when empty lines stand between title and names
record BylineLayout(int distance, Set<String> recurring, boolean spaced) {
  static final int ABOVE = -1;

  private static final int FEWEST_PAPERS = 3;
  private static final int MOST_DISTANCE = 3;
  private static final int FEWEST_TIMES = 3;
  private static final int LONGEST_RECURRING = 60;
  private static final int MOST_LINES_EACH = 14;

  /// Mean number of words of a title where other signs speak for papers, and where none does.
  private static final double FEWEST_TITLE_WORDS = 4.5;

  private static final double MOST_TITLE_WORDS = 6;

  /// Share of papers with more than one author, likewise.
  private static final double FEWEST_SEVERAL = 0.4;

  private static final double MOSTLY_SEVERAL = 0.75;
  private static final int BEGINNING = 9;

  /// What listings of papers write around them, and lists of other works with their makers do not.
  private static final List<String> SCHOLARLY =
      List.of(
          "doi:",
          "doi.org/",
          "arxiv",
          "biorxiv",
          "proceedings",
          "abstract",
          "citations",
          "et al",
          "pdf",
          " bib",
          "preprint",
          "accepted papers",
          "transactions on",
          "journal of",
          "corr abs/",
          "conference on",
          "submission",
          "posted:",
          "working paper");

  BylineLayout {
    recurring = Set.copyOf(recurring);
  }

  /// The layout of a head, or null when its lines of names tell no papers.
  static @Nullable BylineLayout of(Head head) {
    Set<String> recurring = recurring(head);
    BylineLayout best = null;
    int most = FEWEST_PAPERS - 1;
    for (int distance : new int[] {1, 2, MOST_DISTANCE, ABOVE}) {
      BylineLayout layout = new BylineLayout(distance, recurring, false);
      List<Bylined> papers = layout.papers(head);
      if (papers.size() > most && areOfPapers(papers, head)) {
        most = papers.size();
        best = new BylineLayout(distance, recurring, areSpaced(papers));
      }
    }
    return best;
  }

  private static Set<String> recurring(Head head) {
    Map<String, Integer> times = new HashMap<>();
    head.solid().stream()
        .map(line -> line.text().strip())
        .filter(text -> text.length() <= LONGEST_RECURRING)
        .forEach(text -> times.merge(text, 1, Integer::sum));
    return times.entrySet().stream()
        .filter(text -> text.getValue() >= FEWEST_TIMES && Names.of(text.getKey()) == null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<Bylined> papers(Head head) {
    List<Bylined> papers = new ArrayList<>();
    BylineWindow window = new BylineWindow(this);
    for (Line line : NameLines.of(head.solid())) {
      Bylined found = window.take(line);
      if (found != null) {
        papers.add(found);
      }
    }
    return papers;
  }

  /// Papers often have several authors, and longer titles than other works, which differ from
  /// their beginnings on; their listing fills the text.
  private static boolean areOfPapers(List<Bylined> papers, Head head) {
    int several = 0;
    int words = 0;
    Set<String> titles = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Bylined paper : papers) {
      several += paper.names().several() ? 1 : 0;
      words += Wording.words(paper.title());
      titles.add(paper.title());
      beginnings.add(paper.title().substring(0, Math.min(BEGINNING, paper.title().length())));
    }
    boolean scholarly = SCHOLARLY.stream().anyMatch(lowerCase(head)::contains);
    return several >= (scholarly ? FEWEST_SEVERAL : MOSTLY_SEVERAL) * papers.size()
        && words >= (scholarly ? FEWEST_TITLE_WORDS : MOST_TITLE_WORDS) * papers.size()
        && beginnings.size() * 2 > titles.size()
        && head.solid().size() <= MOST_LINES_EACH * papers.size();
  }

  private static String lowerCase(Head head) {
    return head.solid().stream()
        .map(line -> line.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  private static boolean areSpaced(List<Bylined> papers) {
    long spaced =
        papers.stream().filter(p -> p.namesLine().number() > p.titleLine().last() + 1).count();
    return spaced * 2 > papers.size();
  }

  boolean isFurniture(String text) {
    return recurring.contains(text);
  }
}
