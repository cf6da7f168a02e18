package dev.papersift.render;

import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The facts of a paper that stand below its title in a digest: authors, venue, date, votes, and
/// links to code and project pages. Only what is shown somewhere.
///
/// @param texts facts in plain text
/// @param links the name of each link with its address
record PaperFacts(List<String> texts, Map<String, String> links) {
  private static final int AUTHORS = 4;

  static PaperFacts of(Paper p) {
    List<String> texts = new ArrayList<>();
    if (!p.authors().isEmpty()) {
      texts.add(authors(p.authors()));
    } else if (p.organization() != null) {
      texts.add(p.organization());
    }
    if (p.venue() != null) {
      texts.add(p.venue());
    }
    if (p.date() != null || p.year() != null) {
      texts.add(p.date() != null ? p.date() : String.valueOf(p.year()));
    }
    if (p.votes() != null) {
      texts.add(Digest.plural(p.votes(), "vote"));
    }
    Map<String, String> links = new LinkedHashMap<>();
    for (Link link : p.links()) {
      boolean shown = link.kind() == Link.Kind.CODE || link.kind() == Link.Kind.PROJECT;
      if (shown && PaperAddress.isWeb(link.url())) {
        links.putIfAbsent(link.kind().json(), link.url());
      }
    }
    return new PaperFacts(texts, links);
  }

  private static String authors(List<String> names) {
    int shown = names.size() <= AUTHORS + 1 ? names.size() : AUTHORS;
    boolean inverted = names.stream().anyMatch(name -> name.contains(","));
    String text = String.join(inverted ? "; " : ", ", names.subList(0, shown));
    return shown == names.size() ? text : text + " and " + (names.size() - shown) + " more";
  }
}
