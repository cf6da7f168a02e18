package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses in an item of a list.
final class ItemLinks {
  /// A Markdown link to the web.
  static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,400})\\]\\((https?://[^\\s()]{1,500})\\)");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]]{4,500}");
  private static final Pattern ARXIV =
      Pattern.compile("(?:arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers)/([\\w./-]{9,20})");
  private static final Pattern PAPER_HOST =
      Pattern.compile(
          "arxiv\\.org/|doi\\.org/10\\.|openreview\\.net/|aclanthology\\.org/|huggingface\\.co/papers/"
              + "|pubmed\\.ncbi|semanticscholar\\.org/|proceedings\\.|biorxiv\\.org/|dl\\.acm\\.org/"
              + "|ieeexplore\\.|sciencedirect\\.com/|nature\\.com/articles|springer\\.com/"
              + "|paperswithcode\\.com/paper/|alphaxiv\\.org/");
  private static final int LONGEST_REST = 12;

  private ItemLinks() {}

  /// True for a line with an address where papers live.
  static boolean leadsToPaper(String line) {
    return line.contains("/") && PAPER_HOST.matcher(line).find();
  }

  /// True for a line that is made of addresses.
  static boolean areAll(String line) {
    return line.contains("http")
        && ADDRESS.matcher(LINK.matcher(line).replaceAll("")).replaceAll("").strip().length()
            < LONGEST_REST;
  }

  /// Puts the addresses of a line and the identifiers in them.
  static void put(RawRecord.Builder record, String line) {
    if (!line.contains("://")) {
      return;
    }
    Matcher m = ADDRESS.matcher(line);
    while (m.find()) {
      String url = m.group();
      boolean page = !record.has(Field.URL) && PAPER_HOST.matcher(url).find();
      record.put(page ? Field.URL : Field.LINK, url);
      identify(record, url);
    }
  }

  /// Puts the identifier that an address bears.
  static void identify(RawRecord.Builder record, String url) {
    Matcher arxiv = ARXIV.matcher(url);
    if (!record.has(Field.ARXIV_ID) && arxiv.find()) {
      record.put(Field.ARXIV_ID, arxiv.group(1));
    }
    int doi = url.indexOf("doi.org/10.");
    record.put(Field.DOI, doi < 0 ? null : url.substring(doi + 8));
  }
}
