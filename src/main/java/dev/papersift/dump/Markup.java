package dev.papersift.dump;

/// How the text of a raw record is written, and so what its clean-up strips.
public enum Markup {
  /// Text as a reader sees it: kept to the letter but for white space and HTML entities.
  PLAIN,
  /// Markdown: emphasis, links and escapes are stripped.
  MARKDOWN,
  /// TeX as in BibTeX and arXiv metadata: accents, braces and text commands become Unicode.
  TEX,
  /// HTML or XML text with tags inside.
  HTML
}
