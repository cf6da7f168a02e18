package dev.papersift.dedup;

import dev.papersift.record.Paper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells what stands in a supplement of a journal, as the abstracts of a meeting do, from its
/// articles.
final class Supplement {
  private static final String LETTERS = "sap";

  private Supplement() {}

  /// True when venue, volume or issue name a supplement or conference, or the pages are `S12`,
  /// `A12`, `P12` or `12S`. False says nothing.
  static boolean holds(Paper paper) {
    return names(paper.volume())
        || names(paper.issue())
        || names(paper.venue())
        || isLettered(paper.pages());
  }

  private static boolean names(@Nullable String shown) {
    if (shown == null) {
      return false;
    }
    String lower = shown.toLowerCase(Locale.ROOT);
    return lower.contains("suppl") || lower.contains("conference:") || lower.contains("abstracts");
  }

  private static boolean isLettered(@Nullable String pages) {
    PageRange range = PageRange.of(pages);
    return range != null
        && range.first().length() > 1
        && LETTERS.indexOf(range.first().charAt(0)) >= 0
        && Character.isDigit(range.first().charAt(1));
  }
}
