package dev.papersift.dump.hf;

import org.jspecify.annotations.Nullable;

/// What tells the titles of a papers page.
enum Titles {
  /// Markdown headings below the second level, or of papers.
  HEADINGS,
  /// Markdown headings of the second level, where there are none below and nothing links to papers.
  SUBHEADINGS,
  /// Lines in bold type, where there are no headings.
  BOLD,
  /// Links to the page of the paper.
  LINKS,
  /// Their place between the votes and the authors.
  PLACE;

  /// True when the piece opens a card.
  ///
  /// @param open the card open so far, or null
  boolean isTitle(Piece piece, @Nullable Card open) {
    return switch (this) {
      case HEADINGS -> opensByHeading(piece);
      case SUBHEADINGS -> piece.heading() == 2 && !isNavigation(piece.text());
      case BOLD -> isBold(piece.text());
      case LINKS -> opensByLink(piece, open);
      case PLACE -> false;
    };
  }

  private static boolean opensByHeading(Piece piece) {
    if (piece.text().isBlank()) {
      return false;
    }
    return (piece.heading() >= 3 && !isNavigation(piece.text()))
        || (piece.heading() > 0 && PaperAddress.isPaper(piece.target()));
  }

  /// True for a heading of the page itself.
  static boolean isNavigation(String heading) {
    return HfFurniture.isFurniture(heading) || heading.contains("research community");
  }

  /// True for a line that is in bold type from its beginning to its end and no link.
  static boolean isBold(String text) {
    int end = text.length() - 2;
    return end > 2
        && text.startsWith("**")
        && text.charAt(2) != '['
        && text.indexOf("**", 2) == end;
  }

  private static boolean opensByLink(Piece piece, @Nullable Card open) {
    if (!PaperAddress.isPaper(piece.target()) || InlineLinks.visible(piece.text()).isEmpty()) {
      return false;
    }
    String id = PaperAddress.id(piece.target());
    return open == null
        || id == null
        || open.id() == null
        || !open.id().startsWith(id)
        || (open.inTail() && open.isTitle(piece.text()));
  }
}
