package dev.papersift.dump;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The labels that digests, feeds and lists put before a field: `Authors:`, `Upvotes:`, `TL;DR:`.
public final class Labels {
  private static final int LONGEST = 24;
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("paper title", Field.TITLE),
          Map.entry("abstract", Field.ABSTRACT),
          Map.entry("summary", Field.ABSTRACT),
          Map.entry("ai summary", Field.ABSTRACT),
          Map.entry("tl;dr", Field.ABSTRACT),
          Map.entry("tldr", Field.ABSTRACT),
          Map.entry("description", Field.ABSTRACT),
          Map.entry("author", Field.AUTHOR_LIST),
          Map.entry("authors", Field.AUTHOR_LIST),
          Map.entry("author(s)", Field.AUTHOR_LIST),
          Map.entry("upvotes", Field.VOTES),
          Map.entry("upvote", Field.VOTES),
          Map.entry("votes", Field.VOTES),
          Map.entry("likes", Field.VOTES),
          Map.entry("comments", Field.COMMENTS),
          Map.entry("number of comments", Field.COMMENTS),
          Map.entry("published", Field.DATE),
          Map.entry("published on", Field.DATE),
          Map.entry("published date", Field.DATE),
          Map.entry("publication date", Field.DATE),
          Map.entry("date", Field.DATE),
          Map.entry("submitted on", Field.DATE),
          Map.entry("submitted by", Field.SUBMITTED_BY),
          Map.entry("organization", Field.ORGANIZATION),
          Map.entry("organisation", Field.ORGANIZATION),
          Map.entry("affiliation", Field.ORGANIZATION),
          Map.entry("github", Field.CODE_LINK),
          Map.entry("code", Field.CODE_LINK),
          Map.entry("repository", Field.CODE_LINK),
          Map.entry("stars", Field.STARS),
          Map.entry("github stars", Field.STARS),
          Map.entry("project", Field.PROJECT_LINK),
          Map.entry("project page", Field.PROJECT_LINK),
          Map.entry("arxiv", Field.ARXIV_ID),
          Map.entry("arxiv id", Field.ARXIV_ID),
          Map.entry("arxiv link", Field.ARXIV_ID),
          Map.entry("paper id", Field.ARXIV_ID),
          Map.entry("url", Field.URL),
          Map.entry("link", Field.URL),
          Map.entry("links", Field.URL),
          Map.entry("paper", Field.URL),
          Map.entry("paper link", Field.URL),
          Map.entry("hugging face", Field.URL),
          Map.entry("huggingface", Field.URL),
          Map.entry("pdf", Field.LINK),
          Map.entry("pdf link", Field.LINK),
          Map.entry("doi", Field.DOI),
          Map.entry("pmid", Field.PMID),
          Map.entry("year", Field.YEAR),
          Map.entry("issued", Field.DATE),
          Map.entry("container-title", Field.VENUE),
          Map.entry("venue", Field.VENUE),
          Map.entry("journal", Field.VENUE),
          Map.entry("categories", Field.KEYWORD),
          Map.entry("keywords", Field.KEYWORD),
          Map.entry("tags", Field.KEYWORD));

  private Labels() {}

  /// A text that begins with a label.
  ///
  /// @param field what the label names
  /// @param value what stands behind it, possibly empty
  public record Labelled(Field field, String value) {}

  /// Reads `Label: value`, where emphasis and an icon may stand around the label.
  ///
  /// @return the field and its value, or null when the text begins with no known label
  public static @Nullable Labelled read(String text) {
    int colon = colon(text);
    if (colon < 0) {
      return null;
    }
    Field field = field(text.substring(0, colon));
    if (field == null) {
      return null;
    }
    int from = colon + 1;
    while (from < text.length() && "*_ \t".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return new Labelled(field, text.substring(from).strip());
  }

  private static int colon(String text) {
    int most = Math.min(text.length(), LONGEST + 12);
    for (int i = 0; i < most; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /// The field that a label names, or null. Case, emphasis and icons do not matter.
  public static @Nullable Field field(String label) {
    int from = 0;
    int to = label.length();
    while (from < to && !Character.isLetter(label.charAt(from))) {
      from++;
    }
    while (to > from && " *_:：`".indexOf(label.charAt(to - 1)) >= 0) {
      to--;
    }
    return to - from > LONGEST
        ? null
        : FIELDS.get(label.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
