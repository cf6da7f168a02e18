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
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

  /// Asked in this order, of an address in lower case without scheme.
  private static final List<Map.Entry<Link.Kind, Pattern>> KINDS =
      List.of(
          kind(
              Link.Kind.CODE,
              "(github|gitlab|bitbucket|codeberg)\\.(com|org)/.+|anonymous\\.4open\\.science/.*"),
          kind(Link.Kind.DEMO, "huggingface\\.co/spaces/.*|colab\\..*|.*\\.gradio\\.(app|live).*"),
          kind(
              Link.Kind.DATA,
              "huggingface\\.co/datasets/.*|zenodo\\.org/.*|kaggle\\.com/.*|figshare\\.com/.*"),
          kind(
              Link.Kind.PAPER,
              "arxiv\\.org/.*|(dx\\.)?doi\\.org/.*|huggingface\\.co/papers/.*|openreview\\.net/.*"),
          kind(Link.Kind.PROJECT, "[^/]+\\.(github|gitlab)\\.io(/.*)?"));

  private static final String AFTER = ".,;:!?)]'*";

  private Links() {}

  private static Map.Entry<Link.Kind, Pattern> kind(Link.Kind kind, String addresses) {
    return Map.entry(kind, Pattern.compile(addresses));
  }

  static List<Link> of(RawRecord raw, String abstractText) {
    Map<String, Link.Kind> found = new LinkedHashMap<>();
    raw.all(Field.CODE_LINK).forEach(url -> found.putIfAbsent(url.strip(), Link.Kind.CODE));
    raw.all(Field.PROJECT_LINK).forEach(url -> found.putIfAbsent(url.strip(), Link.Kind.PROJECT));
    raw.all(Field.LINK).forEach(url -> found.putIfAbsent(url.strip(), kind(url)));
    int first = address(abstractText);
    if (first >= 0) {
      Matcher m = ADDRESS.matcher(abstractText);
      for (boolean more = m.find(first); more; more = m.find()) {
        String url = trimmed(m.group());
        found.putIfAbsent(url, kind(url));
      }
    }
    List<Link> links = new ArrayList<>(found.size());
    found.forEach((url, kind) -> links.add(new Link(kind, url)));
    return links;
  }

  /// Where the first address may begin, or -1: colons are few, so looking for one is quick.
  private static int address(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0 && !text.startsWith("//", colon + 1)) {
      colon = text.indexOf(':', colon + 1);
    }
    return colon < 0 ? -1 : Math.max(0, colon - "https".length());
  }

  private static String trimmed(String url) {
    int open = url.indexOf('(', 1);
    int end = url.length();
    while (end > 0 && after(url.charAt(end - 1), open >= 0 && open < end)) {
      end--;
    }
    return url.substring(0, end);
  }

  /// True for what stands behind an address, but for a parenthesis that the address itself opened.
  private static boolean after(char last, boolean opened) {
    return AFTER.indexOf(last) >= 0 && !(last == ')' && opened);
  }

  private static Link.Kind kind(String url) {
    String address = SCHEME.matcher(url.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    for (Map.Entry<Link.Kind, Pattern> kind : KINDS) {
      if (kind.getValue().matcher(address).matches()) {
        return kind.getKey();
      }
    }
    return Link.Kind.OTHER;
  }
}
