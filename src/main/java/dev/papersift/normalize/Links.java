package dev.papersift.normalize;

import dev.papersift.dump.Field;
import dev.papersift.dump.RawRecord;
import dev.papersift.record.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The links of a record: those the dump names, then those that stand in the abstract.
final class Links {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
  private static final String AFTER = ".,;:!?)]'*";

  private Links() {}

  static List<Link> of(RawRecord raw, String abstractText) {
    Map<String, Link.Kind> found = new LinkedHashMap<>();
    raw.all(Field.CODE_LINK).forEach(url -> found.putIfAbsent(url.strip(), Link.Kind.CODE));
    raw.all(Field.PROJECT_LINK).forEach(url -> found.putIfAbsent(url.strip(), Link.Kind.PROJECT));
    raw.all(Field.LINK).forEach(url -> found.putIfAbsent(url.strip(), kind(url)));
    if (abstractText.contains("://")) {
      Matcher m = ADDRESS.matcher(abstractText);
      while (m.find()) {
        String url = trimmed(m.group());
        found.putIfAbsent(url, kind(url));
      }
    }
    List<Link> links = new ArrayList<>(found.size());
    found.forEach((url, kind) -> links.add(new Link(kind, url)));
    return links;
  }

  private static String trimmed(String url) {
    int end = url.length();
    while (end > 0 && AFTER.indexOf(url.charAt(end - 1)) >= 0 && !closes(url, end)) {
      end--;
    }
    return url.substring(0, end);
  }

  /// True when the last character is a parenthesis that the address itself opened.
  private static boolean closes(String url, int end) {
    return url.charAt(end - 1) == ')' && url.lastIndexOf('(', end - 1) > 0;
  }

  private static Link.Kind kind(String url) {
    String address = url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
    if (address.matches(
        "(github|gitlab|bitbucket|codeberg)\\.(com|org)/.+|anonymous\\.4open\\.science/.*")) {
      return Link.Kind.CODE;
    }
    if (address.matches("huggingface\\.co/spaces/.*|colab\\..*|.*\\.gradio\\.(app|live).*")) {
      return Link.Kind.DEMO;
    }
    if (address.matches(
        "huggingface\\.co/datasets/.*|zenodo\\.org/.*|(www\\.)?kaggle\\.com/.*|figshare\\.com/.*")) {
      return Link.Kind.DATA;
    }
    if (address.matches(
        "arxiv\\.org/.*|(dx\\.)?doi\\.org/.*|huggingface\\.co/papers/.*|openreview\\.net/.*")) {
      return Link.Kind.PAPER;
    }
    return address.matches("[^/]+\\.(github|gitlab)\\.io(/.*)?")
        ? Link.Kind.PROJECT
        : Link.Kind.OTHER;
  }
}
