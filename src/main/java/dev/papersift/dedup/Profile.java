package dev.papersift.dedup;

import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as deduplication sees it.
///
/// @param title the title
/// @param abstractText the abstract, or the title where that is one in truth; empty for none
/// @param text the words of the abstract
/// @param truncated true when the abstract is known to be cut
/// @param structured true for an abstract with headings
/// @param team authors
/// @param year year of publication
/// @param venue the venue
/// @param volume leading number of the volume, empty when there is none
/// @param pages pages
/// @param doi DOI without version
/// @param ids identifiers
record Profile(
    TitleProfile title,
    String abstractText,
    TextProfile text,
    boolean truncated,
    boolean structured,
    Team team,
    @Nullable Integer year,
    Venue venue,
    String volume,
    @Nullable PageRange pages,
    @Nullable String doi,
    Identifiers ids) {
  private static final int LONG_HEAD = 12;

  static Profile of(Paper paper) {
    List<String> words = FoldedWords.of(paper.abstractOrEmpty());
    TitleProfile title = TitleProfile.of(paper.title());
    String text = paper.abstractOrEmpty();
    if (TitleWords.isPlaceholder(words) || TitleWords.isNoAbstract(words)) {
      words = title.absent() && title.words().size() > LONG_HEAD ? title.words() : List.of();
      text = words.isEmpty() ? "" : paper.title();
    }
    if (opens(words, title.words())) {
      title = title.asAbsent();
    }
    return new Profile(
        title,
        text,
        TextProfile.of(words),
        paper.truncated() || isCut(text),
        Headings.standIn(text),
        Team.of(paper.authors()),
        paper.year(),
        paper.venue() == null ? Venue.NONE : Venue.of(paper.venue()),
        leadingNumber(paper.volume()),
        PageRange.of(paper.pages()),
        DoiKey.of(paper.ids().doi()),
        paper.ids());
  }

  /// True when the title is but the beginning of the abstract.
  private static boolean opens(List<String> words, List<String> title) {
    return title.size() >= LONG_HEAD
        && words.size() > title.size()
        && words.subList(0, title.size() - 1).equals(title.subList(0, title.size() - 1));
  }

  private static boolean isCut(String text) {
    return text.endsWith("...") || text.endsWith("\u2026");
  }

  private static String leadingNumber(@Nullable String shown) {
    if (shown == null) {
      return "";
    }
    int i = 0;
    while (i < shown.length() && Character.isLetterOrDigit(shown.charAt(i))) {
      i++;
    }
    String lead = shown.substring(0, i);
    return lead.chars().anyMatch(Character::isDigit) ? lead : "";
  }
}
