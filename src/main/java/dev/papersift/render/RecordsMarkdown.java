package dev.papersift.render;

import dev.papersift.record.Link;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;

/// Records as a Markdown list for a notebook: title, authors, venue and year, links, abstract.
public final class RecordsMarkdown {
  private RecordsMarkdown() {}

  /// The list, one item a record.
  public static String write(List<MergedRecord> records) {
    StringBuilder out = new StringBuilder();
    for (MergedRecord record : records) {
      item(out, record.paper());
    }
    return out.toString();
  }

  private static void item(StringBuilder out, Paper p) {
    String title = MarkdownText.escaped(p.heading());
    String url = PaperAddress.of(p);
    out.append("- **");
    out.append(url == null ? title : "[" + title + "](" + MarkdownText.address(url) + ")");
    out.append("**");
    String facts = facts(p);
    if (!facts.isEmpty()) {
      out.append("  \n  ").append(facts);
    }
    out.append('\n');
    if (p.abstractText() != null) {
      out.append("\n  > ").append(MarkdownText.escaped(p.abstractText())).append("\n\n");
    }
  }

  private static String facts(Paper p) {
    List<String> facts = new ArrayList<>();
    if (!p.authors().isEmpty()) {
      boolean inverted = p.authors().stream().anyMatch(name -> name.contains(","));
      facts.add(MarkdownText.escaped(String.join(inverted ? "; " : ", ", p.authors())));
    }
    if (p.venue() != null) {
      facts.add("*" + MarkdownText.escaped(p.venue()) + "*");
    }
    if (p.date() != null || p.year() != null) {
      facts.add(p.date() != null ? p.date() : String.valueOf(p.year()));
    }
    if (p.votes() != null) {
      facts.add(p.votes() + " votes");
    }
    for (Link link : p.links()) {
      boolean shown = link.kind() == Link.Kind.CODE || link.kind() == Link.Kind.PROJECT;
      if (shown && PaperAddress.isWeb(link.url())) {
        facts.add("[" + link.kind().json() + "](" + MarkdownText.address(link.url()) + ")");
      }
    }
    return String.join(" · ", facts);
  }
}
