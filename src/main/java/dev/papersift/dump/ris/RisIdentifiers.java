package dev.papersift.dump.ris;

import dev.papersift.dump.TaggedFields;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Identifiers and addresses, wherever a dialect of RIS keeps them.
final class RisIdentifiers {
  /// The names of MEDLINE's parts in Ovid's addresses begin so.
  private static final List<String> OVID_MEDLINE = List.of("med", "prem", "pmem", "ppez", "pmnm");

  /// How PubMed Central marks the number.
  private static final String NAMED = "[pmid]";

  private RisIdentifiers() {}

  /// The DOI: under `DO` or `DI`, bare under tags for numbers, or as an address of the resolver.
  static @Nullable String doi(TaggedFields tags) {
    for (String value : tags.all("DO")) {
      if (value.contains("10.")) {
        return value;
      }
    }
    for (String tag : List.of("DI", "M3", "L3", "AN", "ID", "C7", "N1")) {
      for (String value : tags.all(tag)) {
        String doi = bareDoi(value.strip());
        if (doi != null) {
          return doi;
        }
      }
    }
    for (String tag : List.of("UR", "L3", "LK", "L2", "L1", "L4")) {
      for (String value : tags.all(tag)) {
        int at = value.indexOf("doi.org/10.");
        if (at >= 0) {
          return firstWord(value.substring(at + 8));
        }
      }
    }
    return null;
  }

  private static @Nullable String bareDoi(String value) {
    if (value.startsWith("10.") && value.indexOf('/') > 4) {
      return firstWord(value);
    }
    String lower = value.length() > 2_000 ? "" : value.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("doi");
    while (at >= 0) {
      int start = at + 3;
      while (start < lower.length() && ": ".indexOf(lower.charAt(start)) >= 0) {
        start++;
      }
      if (lower.startsWith("10.", start)) {
        return firstWord(value.substring(start));
      }
      at = lower.indexOf("doi", at + 3);
    }
    return null;
  }

  /// The PubMed id: in a PubMed address, said to be one, or a number where Scopus, Embase and
  /// PubMed keep theirs.
  static @Nullable String pmid(TaggedFields tags) {
    for (String tag : List.of("UR", "LK", "L2", "L1")) {
      for (String value : tags.all(tag)) {
        String id = inAddress(value);
        if (id != null) {
          return id;
        }
      }
    }
    for (String tag : List.of("PM", "C3", "AN", "N1", "C2", "M2", "ID")) {
      for (String value : tags.all(tag)) {
        String id = named(value);
        if (id != null) {
          return id;
        }
      }
    }
    return numbered(tags);
  }

  private static @Nullable String inAddress(String url) {
    int at = url.indexOf("ncbi.nlm.nih.gov/pubmed/");
    int start = at >= 0 ? at + 24 : url.indexOf("pubmed.ncbi.nlm.nih.gov/") + 24;
    return start < 24 ? ofOvid(url) : digits(url, start);
  }

  /// The number in Ovid's address of a record of MEDLINE, which is PubMed's.
  private static @Nullable String ofOvid(String url) {
    int database = url.indexOf("&D=") + 3;
    int number = url.lastIndexOf("&AN=");
    boolean medline =
        number > database
            && database > 2
            && url.contains("ovid")
            && OVID_MEDLINE.stream().anyMatch(part -> url.startsWith(part, database));
    return medline ? digits(url, number + 4) : null;
  }

  private static @Nullable String named(String value) {
    String upper = value.length() > 2_000 ? "" : value.toUpperCase(Locale.ROOT);
    for (String label : List.of("PMID:", "PMID ", "PUBMED ", "PUBMED:", "MEDLINE:")) {
      int at = upper.indexOf(label);
      if (at >= 0) {
        int start = at + label.length();
        while (start < upper.length() && upper.charAt(start) == ' ') {
          start++;
        }
        start += upper.startsWith("NLM", start) ? 3 : 0;
        return digits(upper, start);
      }
    }
    return null;
  }

  private static @Nullable String numbered(TaggedFields tags) {
    for (String tag : List.of("PM", "C2", "C5", "U1")) {
      String shown = Objects.requireNonNullElse(tags.first(tag), "").strip();
      boolean named = shown.endsWith(NAMED);
      String value = named ? shown.substring(0, shown.length() - NAMED.length()) : shown;
      if (isPmid(value) && (named || !tag.equals("U1"))) {
        return value;
      }
    }
    String number = tags.first("AN", "ID");
    String database = tags.first("DB", "DP");
    boolean pubmed =
        database != null && (database.contains("PubMed") || database.contains("MEDLINE"));
    boolean nlm = pubmed || (database != null && database.contains("NLM"));
    return nlm && number != null && isPmid(number.strip()) ? number.strip() : null;
  }

  private static boolean isPmid(String text) {
    return text.length() > 5 && TaggedText.isNumber(text, 8);
  }

  private static @Nullable String digits(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 9 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > start && end - start < 9 ? text.substring(start, end) : null;
  }

  /// The arXiv id in an address or a journal such as `arXiv preprint arXiv:2411.13560`.
  static @Nullable String arxiv(TaggedFields tags) {
    for (String tag : List.of("UR", "L2", "L1", "JO", "T2", "JF", "JA", "AN", "M1", "SE")) {
      for (String value : tags.all(tag)) {
        if (value.contains("arxiv.org/") || value.contains("arXiv:")) {
          return value;
        }
      }
    }
    return null;
  }

  /// The first web address: `UR` before the links to full texts.
  static @Nullable String url(TaggedFields tags) {
    for (String tag : List.of("UR", "L2", "LK", "L1", "L4", "US")) {
      for (String value : tags.all(tag)) {
        String word = firstWord(value.strip());
        String url = word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
        if (url.startsWith("http://") || url.startsWith("https://")) {
          return url;
        }
      }
    }
    return null;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return text.substring(0, end);
  }
}
