package dev.papersift.dump;

/// How the text of a raw record is written, and so what its clean-up strips.
public enum Markup {
  /// Text as a reader sees it: kept to the letter but for white space and HTML entities.
  PLAIN,
  /// Markdown: emphasis, links and escapes are stripped.
  MARKDOWN,
  /// TeX as in BibTeX: accents, braces, quotes, dashes and text commands become Unicode; formulas
  /// with commands stay as written.
  TEX,
  /// arXiv metadata: accents, special letters and escapes become Unicode, as on arXiv's own pages;
  /// formulas and other commands (`{\em i)}`, `$\approx$`) stay as written.
  ARXIV,
  /// HTML or XML text with tags inside.
  HTML
}
