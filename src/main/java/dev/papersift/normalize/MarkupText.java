package dev.papersift.normalize;

import dev.papersift.dump.Markup;
import dev.papersift.text.Blanks;
import org.jsoup.parser.Parser;

/// Strips a value's markup.
final class MarkupText {
  private MarkupText() {}

  static String plain(String value, Markup markup) {
    return switch (markup) {
      case PLAIN -> Blanks.collapse(entities(value));
      case MARKDOWN -> Blanks.collapse(entities(MarkdownText.plain(value)));
      case HTML -> Blanks.collapse(Tags.strip(entities(Tags.strip(value))));
      case TEX -> Blanks.collapse(Tags.strip(entities(TexText.text(entities(value)))));
      case ARXIV -> Blanks.collapse(entities(TexText.arxiv(value)));
    };
  }

  private static String entities(String value) {
    int amp = value.indexOf('&');
    return amp >= 0 && value.indexOf(';', amp) > 0 ? Parser.unescapeEntities(value, true) : value;
  }
}
