package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.FormatTesting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Dumps of about a megabyte, one a family: the records of an invented fixture over and over
/// between its header and its footer, numbered on where the layout numbers them.
final class FamilyDumps {
  private static final int SIZE = 1 << 20;
  private static final Map<String, Layout> LAYOUTS = new LinkedHashMap<>();

  static {
    put("hf-search", "hf/search-compact.txt", "Subscribe", "");
    put("hf-cards", "hf/search-firecrawl.md", "### ", "\nCompany\n");
    put("hf-trending", "hf/trending-twice.md", "### ", "\n----");
    put("arxiv-mailing", "arxiv/mailing-daily.txt", "\\\\\narXiv:", "%%%---");
    put("arxiv-listing", "arxiv/listing-browser.txt", "[1] ", "\ncontact arXiv");
    put("pubmed-abstract", "pubmed/abstract-labelled.txt", "1. ", "");
    put("pubmed-summary", "pubmed/summary-lines.txt", "1: ", "");
    put("pubmed-medline", "pubmed/medline.nbib.txt", "PMID- ", "");
    put("ris", "ris/dialects.ris.txt", "TY  - ", "");
    put("wos", "ris/wos.txt", "PT J", "\nEF");
    put("refer", "ris/refer.enw.txt", "%0 ", "");
    put("refworks", "ris/refworks.txt", "RT ", "");
    put("ovid", "ris/ovid.txt", "<1>", "");
    put("bibtex", "bibtex/mixed.bib.txt", "@", "");
    put("csv", "csv/scopus.csv.txt", "\"Quell", "");
    put("scholar", "scholar/alert.txt", "[PDF]", "\nList my alerts");
    put("feed-xml", "feed/daily-rss.xml", "<item>", "</channel>");
    put("pubmed-xml", "pubmed/articles.xml.txt", "<PubmedArticle>", "</PubmedArticleSet>");
    put("html", "html/listing.html.txt", "<h3>", "<footer>");
  }

  private static final Pattern NUMBER = Pattern.compile("(?m)^(\\[|<|)\\d+(\\]|>|\\. |: )");

  /// A fixture and where its records begin and end.
  ///
  /// @param fixture name of the file
  /// @param begin what the first record begins with
  /// @param end what the footer begins with, empty for none
  private record Layout(String fixture, String begin, String end) {}

  private static void put(String family, String fixture, String begin, String end) {
    LAYOUTS.put(family, new Layout(fixture, begin, end));
  }

  private FamilyDumps() {}

  static List<String> families() {
    return List.copyOf(LAYOUTS.keySet());
  }

  static Dump of(String family) {
    Layout layout = LAYOUTS.get(family);
    if (layout == null) {
      throw new IllegalArgumentException("no family " + family);
    }
    String text = FormatTesting.fixture(layout.fixture());
    int begin = text.indexOf(layout.begin());
    int end = layout.end().isEmpty() ? text.length() : text.indexOf(layout.end(), begin);
    String records = text.substring(begin, end) + "\n";
    String repeated = numbered(records.repeat(Math.max(1, SIZE / records.length())));
    String whole = text.substring(0, begin) + repeated + text.substring(end);
    return Dump.of(family, whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String numbered(String records) {
    AtomicInteger number = new AtomicInteger();
    return NUMBER
        .matcher(records)
        .replaceAll(m -> m.group(1) + number.incrementAndGet() + m.group(2));
  }

  static int size(Dump dump) {
    try (InputStream in = dump.bytes().open()) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
