package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import org.jspecify.annotations.Nullable;

/// Puts labelled values into a card.
final class CardFields {
  private CardFields() {}

  /// Puts a value: the address of a link where the field is one, the bare number where it counts.
  static void put(Card card, Field field, String value, Piece piece) {
    if (value.isBlank()) {
      card.reach(piece);
      return;
    }
    switch (field) {
      case ABSTRACT ->
          card.addAbstract(new Piece(piece.firstLine(), piece.lastLine(), Mark.TEXT, value));
      case VOTES, COMMENTS, STARS -> card.put(field, number(value), piece);
      case URL, ARXIV_ID, LINK -> {
        String address = address(value);
        card.identify(PaperAddress.isPaper(address) ? PaperAddress.id(address) : null);
        card.identify(PaperAddress.idElsewhere(address));
        card.identify(field == Field.ARXIV_ID ? PaperAddress.bareId(value) : null);
        card.reach(piece);
      }
      case CODE_LINK, PROJECT_LINK -> {
        String address = address(value);
        card.put(field, address != null && address.contains("://") ? address : null, piece);
      }
      default -> card.put(field, value, piece);
    }
  }

  private static @Nullable String address(String value) {
    for (InlineLinks.Stretch part : InlineLinks.split(value)) {
      if (part.target() != null) {
        return part.target();
      }
    }
    int at = value.indexOf("http");
    if (at < 0) {
      return value;
    }
    int end = at;
    while (end < value.length() && " )>]".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return value.substring(at, end);
  }

  private static String number(String value) {
    int from = 0;
    while (from < value.length() && Character.digit(value.charAt(from), 10) < 0) {
      from++;
    }
    int to = from;
    while (to < value.length() && "0123456789.,kKmM".indexOf(value.charAt(to)) >= 0) {
      to++;
    }
    return value.substring(from, to);
  }
}
