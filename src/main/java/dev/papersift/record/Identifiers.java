package dev.papersift.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The identifiers of a paper in canonical spelling.
///
/// @param arxivId arXiv id without version, new (`2405.12345`) or old (`cond-mat/9701067`) scheme
/// @param arxivVersion the version shown beside it, from 1
/// @param doi DOI, lower case, without resolver or `doi:`
/// @param pmid PubMed id, digits
public record Identifiers(
    @Nullable String arxivId,
    @Nullable Integer arxivVersion,
    @Nullable String doi,
    @Nullable String pmid) {
  /// All of them as `arxiv:…`, `doi:…`, `pmid:…`.
  public List<String> prefixed() {
    List<String> all = new ArrayList<>(3);
    if (arxivId != null) {
      all.add("arxiv:" + arxivId);
    }
    if (doi != null) {
      all.add("doi:" + doi);
    }
    if (pmid != null) {
      all.add("pmid:" + pmid);
    }
    return all;
  }

  /// No identifier at all.
  public static final Identifiers NONE = new Identifiers(null, null, null, null);

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?<![\\d.])(\\d{4}\\.\\d{4,5}|[a-z][a-z-]{1,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v(\\d{1,3}))?(?![\\d])");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern PMID = Pattern.compile("\\d{1,8}");
  private static final Pattern ARXIV_DOI =
      Pattern.compile("10\\.48550/arxiv\\.(.+)", Pattern.CASE_INSENSITIVE);

  /// Reads an arXiv id out of an id, an `arXiv:` mention or an arxiv.org or papers address.
  ///
  /// @return identifiers holding just that id, or [#NONE]
  public static Identifiers arxiv(String text) {
    Matcher m = ARXIV.matcher(text);
    if (!m.find()) {
      return NONE;
    }
    Integer version = m.group(2) == null ? null : Integer.valueOf(m.group(2));
    return new Identifiers(m.group(1), version, null, null);
  }

  /// The canonical form of a DOI written bare, with `doi:` or as a resolver address.
  ///
  /// @return lower-case DOI without trailing punctuation, or null when there is none
  public static @Nullable String canonicalDoi(String text) {
    Matcher m = DOI.matcher(text);
    if (!m.find()) {
      return null;
    }
    String doi = m.group().toLowerCase(Locale.ROOT);
    int open = doi.indexOf('(');
    int end = doi.length();
    while (end > 0 && trailing(doi.charAt(end - 1), open < 0 || open >= end)) {
      end--;
    }
    return doi.substring(0, end);
  }

  /// @param unopened true when no parenthesis opens before the character
  private static boolean trailing(char last, boolean unopened) {
    return last == ')' ? unopened : ".,;]}>\"'".indexOf(last) >= 0;
  }

  /// The arXiv id inside a DOI that arXiv itself assigned (`10.48550/arxiv.…`), if it is one.
  public static Identifiers fromArxivDoi(String doi) {
    Matcher m = ARXIV_DOI.matcher(doi);
    return m.matches() ? arxiv(m.group(1)) : NONE;
  }

  /// The digits of a PubMed id, or null when the text is none.
  public static @Nullable String canonicalPmid(String text) {
    String trimmed = text.strip();
    return PMID.matcher(trimmed).matches() ? trimmed : null;
  }
}
