package dev.papersift.dump.hf;

import dev.papersift.dump.Head;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the lines of a paper's own page are, by their form.
final class PaperPageLine {
  /// Longer lines are running text.
  static final int LONGEST = 400;

  static final String PUBLISHED = "Published on";
  static final String AUTHORS = "Authors:";

  /// What labels the summary that stands above the abstract.
  static final String GENERATED = "AI-generated summary";

  private static final List<String> OF_THE_SITE =
      List.of("View arXiv page", "arXiv page", "Paper page");
  private static final List<String> BELOW_ABSTRACT =
      List.of(
          "Add to collection",
          "citing this paper",
          "linking this paper",
          "including this paper",
          "message from the Librarian Bot",
          "give a thumbs up to this comment",
          "Tap or paste here to upload images");
  private static final Set<String> BEHIND_ABSTRACT =
      Set.of("community", "github", "project page", "upvote", "add to collection", "arxiv page");

  private PaperPageLine() {}

  /// True for a line that holds what only such a page says.
  static boolean isOfTheSite(String text) {
    return OF_THE_SITE.stream().anyMatch(text::contains);
  }

  /// True for a head that shows what only stands below the abstract of such a page.
  static boolean showsRest(Head head) {
    return BELOW_ABSTRACT.stream().anyMatch(head::holds);
  }

  /// True for the first line behind the abstract: buttons, or the discussion.
  static boolean endsAbstract(String shown) {
    return BEHIND_ABSTRACT.contains(shown.toLowerCase(Locale.ROOT))
        || shown.startsWith("View arXiv page")
        || shown.startsWith("View PDF")
        || (shown.startsWith("arXiv") && shown.contains("Add to collection"));
  }

  /// The date in a line that begins with the words for it; empty when it stands below, null in any
  /// other line.
  static @Nullable String published(String shown) {
    if (!shown.startsWith(PUBLISHED)) {
      return null;
    }
    int dot = shown.indexOf('·');
    int next = shown.indexOf(Marks.SUBMITTED);
    int end = dot > 0 ? dot : next > 0 ? next : shown.length();
    String date = shown.substring(PUBLISHED.length(), end).strip();
    return date.isEmpty() ? date : Marks.date(date);
  }

  /// The identifier in `arxiv:2405.12345` alone on its line, or null.
  static @Nullable String identifier(String shown) {
    boolean labelled = shown.length() < 24 && shown.regionMatches(true, 0, "arxiv:", 0, 6);
    return labelled ? PaperAddress.bareId("arXiv:" + shown.substring(6).strip()) : null;
  }

  /// What a reader sees of a line: no heading signs, bullets, images and addresses.
  static String shown(String text) {
    int level = Headings.level(text);
    String bare = PieceReader.bare(level > 0 ? Headings.text(text, level) : text);
    StringBuilder shown = new StringBuilder();
    for (InlineLinks.Stretch part : InlineLinks.split(bare)) {
      String visible = InlineLinks.visible(part.text());
      shown.append(shown.isEmpty() || visible.isEmpty() ? "" : " ").append(visible);
    }
    int from = 0;
    int to = shown.length();
    while (from < to && "*=_· ".indexOf(shown.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "*=_ ".indexOf(shown.charAt(to - 1)) >= 0) {
      to--;
    }
    return shown.substring(from, to);
  }
}
