package dev.papersift.render;

import java.util.List;

/// The pictures of a digest, made of table cells alone: mail programs drop SVG and images. Each is
/// also a table or a sentence for those who listen.
final class DigestPictures {
  private static final int HEIGHT = 90;
  private static final int LABELLED = 8;
  private static final String CELL = DigestStyle.CELL;
  private static final String SMALL = "font-size:11px;line-height:1.3;margin:0";
  private static final String FOLDED = "border-collapse:collapse;table-layout:fixed;";

  private DigestPictures() {}

  /// A bar for each topic, with its name and size.
  static void topics(StringBuilder out, Digest digest) {
    int most = digest.topics().getFirst().size();
    out.append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"");
    out.append("border-collapse:collapse;margin:10px 0 0 0\">\n");
    for (int i = 0; i < digest.topics().size(); i++) {
      Digest.Section topic = digest.topics().get(i);
      String name = HtmlText.escaped(topic.label());
      row(out, DigestHtml.link("#topic-" + (i + 1), name), topic.size(), most);
    }
    if (!digest.ungrouped().isEmpty()) {
      row(out, DigestHtml.link("#none", "In no topic"), digest.ungrouped().size(), most);
    }
    out.append("</table>\n");
  }

  private static void row(StringBuilder out, String name, int size, int most) {
    out.append("<tr><th scope=\"row\" align=\"left\" width=\"46%\" class=\"text\" style=\"");
    out.append(CELL).append(";font-weight:400;padding:3px 12px 3px 0\">").append(name);
    out.append("</th><td style=\"padding:3px 0\"><table role=\"presentation\" width=\"");
    out.append(percent(size, most)).append("%\" cellpadding=\"0\" cellspacing=\"0\"><tr>");
    bar(out, 12);
    out.append("</tr></table></td><td align=\"right\" width=\"44\" class=\"text\" style=\"");
    out.append(CELL).append("\">").append(Digest.number(size)).append("</td></tr>\n");
  }

  private static void bar(StringBuilder out, int height) {
    out.append("<td class=\"bar\" bgcolor=\"").append(DigestStyle.BAR).append("\" height=\"");
    out.append(height).append("\" style=\"background:").append(DigestStyle.BAR);
    out.append(";height:").append(height).append("px;font-size:0;line-height:0\"></td>");
  }

  /// The width of a bar; what is there can be seen.
  private static int percent(int part, int whole) {
    return Math.max(1, (int) Math.round(100.0 * part / whole));
  }

  /// A column for each unit of time.
  static void timeline(StringBuilder out, Timeline timeline) {
    List<Timeline.Column> columns = timeline.columns();
    out.append("<table role=\"img\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" ");
    out.append("aria-label=\"").append(HtmlText.escaped(timeline.described())).append('"');
    out.append(" style=\"").append(FOLDED).append("margin:10px 0 0 0\">\n<tr>");
    columns.forEach(column -> column(out, column, timeline.most()));
    out.append("</tr>\n</table>\n");
    boolean each = columns.size() <= LABELLED;
    out.append("<table role=\"presentation\" aria-hidden=\"true\" width=\"100%\" ");
    out.append("cellpadding=\"0\" cellspacing=\"0\" style=\"").append(FOLDED).append("\"><tr>");
    if (each) {
      columns.forEach(column -> label(out, column.label(), "center"));
    } else {
      label(out, columns.getFirst().label(), "left");
      label(out, columns.getLast().label(), "right");
    }
    out.append("</tr></table>\n");
    if (timeline.undated() > 0) {
      out.append("<p class=\"muted\" style=\"").append(DigestStyle.MUTED).append("\">");
      out.append(Digest.plural(timeline.undated(), "paper")).append(" without a ");
      out.append(timeline.unit() == Timeline.Unit.DAY ? "day" : "date").append(".</p>\n");
    }
  }

  private static void column(StringBuilder out, Timeline.Column column, int most) {
    int height = column.papers() == 0 ? 0 : Math.max(2, HEIGHT * column.papers() / most);
    String title = column.label() + ": " + Digest.plural(column.papers(), "paper");
    out.append("<td valign=\"bottom\" align=\"center\" height=\"").append(HEIGHT + 18);
    out.append("\" title=\"").append(HtmlText.escaped(title)).append("\" style=\"padding:0 1px\">");
    if (height > 0) {
      out.append("<div class=\"muted\" style=\"").append(DigestStyle.MUTED).append(';');
      out.append(SMALL).append("\">").append(Digest.number(column.papers())).append("</div>");
      out.append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" ");
      out.append("cellspacing=\"0\"><tr>");
      bar(out, height);
      out.append("</tr></table>");
    }
    out.append("</td>");
  }

  private static void label(StringBuilder out, String text, String align) {
    out.append("<td align=\"").append(align).append("\" class=\"muted\" style=\"");
    out.append(DigestStyle.MUTED).append(';').append(SMALL).append("\">");
    out.append(HtmlText.escaped(text)).append("</td>");
  }
}
