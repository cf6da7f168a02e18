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

/// Dumps of about a megabyte, one a family: an invented fixture over and over.
final class FamilyDumps {
  private static final int SIZE = 1 << 20;
  private static final Map<String, String> FIXTURES = new LinkedHashMap<>();

  static {
    FIXTURES.put("hf-search", "hf/search-compact.txt");
    FIXTURES.put("hf-cards", "hf/search-firecrawl.md");
    FIXTURES.put("hf-trending", "hf/trending-twice.md");
    FIXTURES.put("arxiv-mailing", "arxiv/mailing-daily.txt");
    FIXTURES.put("arxiv-listing", "arxiv/listing-browser.txt");
    FIXTURES.put("pubmed-abstract", "pubmed/abstract-labelled.txt");
    FIXTURES.put("pubmed-summary", "pubmed/summary-lines.txt");
    FIXTURES.put("pubmed-medline", "pubmed/medline.nbib.txt");
    FIXTURES.put("ris", "ris/dialects.ris.txt");
    FIXTURES.put("wos", "ris/wos.txt");
    FIXTURES.put("refer", "ris/refer.enw.txt");
    FIXTURES.put("refworks", "ris/refworks.txt");
    FIXTURES.put("ovid", "ris/ovid.txt");
    FIXTURES.put("bibtex", "bibtex/mixed.bib.txt");
    FIXTURES.put("csv", "csv/scopus.csv.txt");
    FIXTURES.put("scholar", "scholar/alert.txt");
    FIXTURES.put("feed-xml", "feed/daily-rss.xml");
    FIXTURES.put("pubmed-xml", "pubmed/articles.xml.txt");
    FIXTURES.put("html", "html/listing.html.txt");
  }

  private FamilyDumps() {}

  static List<String> families() {
    return List.copyOf(FIXTURES.keySet());
  }

  static Dump of(String family) {
    String fixture = FIXTURES.get(family);
    if (fixture == null) {
      throw new IllegalArgumentException("no family " + family);
    }
    String text = FormatTesting.fixture(fixture) + "\n";
    String whole = text.repeat(Math.max(1, SIZE / text.length()));
    return Dump.of(family, whole.getBytes(StandardCharsets.UTF_8));
  }

  static int size(Dump dump) {
    try (InputStream in = dump.bytes().open()) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
