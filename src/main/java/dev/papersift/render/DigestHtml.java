package dev.papersift.render;

import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;

/// A digest as one HTML page that is also a mail: no script, nothing loaded, tables and inline
/// style for mail programs, light and dark, wide and narrow.
public final class DigestHtml {
  private static final String MUTED = " class=\"muted\" style=\"" + DigestStyle.MUTED + "\"";
  private static final String HEADING = " class=\"text\" style=\"" + DigestStyle.HEADING + "\"";
  private final StringBuilder out = new StringBuilder();

  private DigestHtml() {}

  /// The page.
  public static String write(Digest digest) {
    DigestHtml page = new DigestHtml();
    page.head(digest);
    page.pictures(digest);
    page.topics(digest);
    page.foot(digest);
    return page.out.toString();
  }

  private void head(Digest digest) {
    String title = HtmlText.escaped(digest.title());
    out.append(DigestStyle.PAGE_START.replace("%TITLE%", title));
    out.append("<h1 class=\"text\" style=\"").append(DigestStyle.TITLE).append("\">");
    out.append(title).append("</h1>\n");
    out.append("<p").append(MUTED).append('>').append(HtmlText.escaped(digest.origin()));
    out.append("</p>\n");
  }

  private void pictures(Digest digest) {
    if (!digest.topics().isEmpty()) {
      heading(2, "", "Topics by size");
      DigestPictures.topics(out, digest);
    }
    Timeline timeline = Timeline.of(digest.papers());
    if (!timeline.columns().isEmpty()) {
      heading(2, "", "Papers by " + timeline.unit().word());
      DigestPictures.timeline(out, timeline);
    }
  }

  private void topics(Digest digest) {
    for (int i = 0; i < digest.topics().size(); i++) {
      topic(digest.topics().get(i), 2, "topic-" + (i + 1));
    }
    if (!digest.ungrouped().isEmpty()) {
      if (!digest.topics().isEmpty()) {
        heading(2, "none", "In no topic");
        out.append("<p").append(MUTED).append('>');
        out.append(Digest.plural(digest.ungrouped().size(), "paper")).append("</p>\n");
      }
      digest.ungrouped().forEach(this::paper);
    }
  }

  private void topic(Digest.Section topic, int level, String anchor) {
    heading(level, anchor, topic.label());
    out.append("<p").append(MUTED).append('>').append(Digest.plural(topic.size(), "paper"));
    out.append(", ").append(Math.round(topic.share() * 100)).append("%");
    if (!topic.terms().isEmpty()) {
      out.append(" · ").append(HtmlText.escaped(String.join(", ", topic.terms())));
    }
    out.append("</p>\n");
    for (int i = 0; i < topic.inside().size(); i++) {
      topic(topic.inside().get(i), level + 1, anchor + "-" + (i + 1));
    }
    if (!topic.inside().isEmpty() && !topic.papers().isEmpty()) {
      heading(level + 1, "", "Others on " + topic.label());
    }
    topic.papers().forEach(this::paper);
    if (topic.left() > 0) {
      out.append("<p").append(MUTED).append(">and ");
      out.append(Digest.plural(topic.left(), "more paper")).append("</p>\n");
    }
  }

  private void heading(int level, String anchor, String text) {
    out.append("<h").append(level);
    if (!anchor.isEmpty()) {
      out.append(" id=\"").append(anchor).append('"');
    }
    out.append(level == 2 ? HEADING : " class=\"text\" style=\"" + DigestStyle.INNER + "\"");
    out.append(" dir=\"auto\">").append(HtmlText.escaped(text));
    out.append("</h").append(level).append(">\n");
  }

  private void paper(Digest.Excerpt excerpt) {
    Paper paper = excerpt.record().paper();
    out.append("<div style=\"").append(DigestStyle.PAPER).append("\">\n<div dir=\"auto\">");
    out.append(title(paper)).append("</div>\n");
    String facts = facts(paper);
    if (!facts.isEmpty()) {
      out.append("<div class=\"muted\" style=\"").append(DigestStyle.FACTS).append("\">");
      out.append(facts).append("</div>\n");
    }
    if (excerpt.sentence() != null) {
      out.append("<blockquote class=\"quote\" dir=\"auto\" style=\"").append(DigestStyle.QUOTE);
      out.append("\">“").append(HtmlText.escaped(excerpt.sentence())).append("”</blockquote>\n");
    }
    out.append("</div>\n");
  }

  private static String title(Paper paper) {
    String title = "<strong>" + HtmlText.escaped(paper.heading()) + "</strong>";
    String url = PaperAddress.of(paper);
    return url == null ? title : link(url, title);
  }

  /// A link; what it holds is HTML.
  static String link(String url, String html) {
    return "<a class=\"link\" href=\""
        + HtmlText.escaped(url)
        + "\" style=\""
        + DigestStyle.LINK
        + "\">"
        + html
        + "</a>";
  }

  private static String facts(Paper paper) {
    PaperFacts facts = PaperFacts.of(paper);
    List<String> shown = new ArrayList<>(facts.texts().stream().map(HtmlText::escaped).toList());
    facts.links().forEach((name, url) -> shown.add(link(url, HtmlText.escaped(name))));
    return String.join(" · ", shown);
  }

  private void foot(Digest digest) {
    heading(2, "", "Listings");
    out.append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" class=\"muted\"");
    out.append(" style=\"").append(DigestStyle.CELL).append(";").append(DigestStyle.MUTED);
    out.append("\"><tr><th scope=\"col\" align=\"left\">Name</th>");
    out.append("<th scope=\"col\" align=\"left\">Date</th>");
    out.append("<th scope=\"col\" align=\"right\">Entries</th></tr>\n");
    for (Digest.Listing dump : digest.dumps()) {
      out.append("<tr><td style=\"word-break:break-word\">").append(HtmlText.escaped(dump.name()));
      out.append("</td><td>").append(HtmlText.escaped(dump.date() == null ? "" : dump.date()));
      out.append("</td><td align=\"right\">").append(Digest.number(dump.records()));
      out.append("</td></tr>\n");
    }
    out.append("</table>\n<p").append(MUTED).append(">Sentences are quoted from the abstracts. ");
    out.append("papersift ").append(HtmlText.escaped(digest.version())).append("</p>\n");
    out.append(DigestStyle.PAGE_END);
  }
}
