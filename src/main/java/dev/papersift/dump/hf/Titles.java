package dev.papersift.dump.hf;

import org.jspecify.annotations.Nullable;

/// What tells the titles of a papers page.
enum Titles {
  /// Markdown headings.
  HEADINGS,
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
      case LINKS -> opensByLink(piece, open);
      case PLACE -> false;
    };
  }

  private static boolean opensByHeading(Piece piece) {
    boolean navigation =
        HfFurniture.isFurniture(piece.text()) || piece.text().contains("research community");
    if (piece.text().isBlank()) {
      return false;
    }
    return (piece.heading() >= 3 && !navigation)
        || (piece.heading() > 0 && PaperAddress.isPaper(piece.target()));
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
