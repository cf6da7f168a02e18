package dev.papersift.render;

import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;

/// A digest as Markdown (CommonMark with tables) for a notebook or a chat.
public final class DigestMarkdown {
  private static final int WIDTH = 24;
  private final StringBuilder out = new StringBuilder();

  private DigestMarkdown() {}

  /// The text.
  public static String write(Digest digest) {
    DigestMarkdown text = new DigestMarkdown();
    text.head(digest);
    digest.topics().forEach(topic -> text.topic(topic, "## "));
    if (!digest.ungrouped().isEmpty()) {
      text.heading("## ", digest.topics().isEmpty() ? "Papers" : "In no topic");
      digest.ungrouped().forEach(text::paper);
    }
    text.foot(digest);
    return text.out.toString();
  }

  private void head(Digest digest) {
    out.append("# ").append(digest.title()).append("\n\n");
    out.append(MarkdownText.escaped(digest.origin())).append('\n');
    if (!digest.topics().isEmpty()) {
      out.append("\n| topic | papers | |\n|---|---:|---|\n");
      int most = digest.topics().getFirst().size();
      for (Digest.Section topic : digest.topics()) {
        row(MarkdownText.escaped(topic.label()), topic.size(), most);
      }
      if (!digest.ungrouped().isEmpty()) {
        row("*in no topic*", digest.ungrouped().size(), most);
      }
    }
    Timeline timeline = Timeline.of(digest.papers());
    if (!timeline.columns().isEmpty()) {
      out.append("\n| ").append(timeline.unit().word()).append(" | papers | |\n|---|---:|---|\n");
      timeline.columns().stream()
          .filter(column -> column.papers() > 0)
          .forEach(column -> row(column.label(), column.papers(), timeline.most()));
    }
  }

  private void row(String name, int size, int most) {
    int blocks = Math.max(1, Math.round((float) WIDTH * size / most));
    out.append("| ").append(name).append(" | ").append(Digest.number(size)).append(" | ");
    out.repeat('█', blocks).append(" |\n");
  }

  private void heading(String mark, String text) {
    out.append('\n').append(mark).append(MarkdownText.escaped(text)).append("\n\n");
  }

  private void topic(Digest.Section topic, String mark) {
    heading(mark, topic.label() + " (" + Digest.number(topic.size()) + ")");
    if (!topic.terms().isEmpty()) {
      out.append('*').append(MarkdownText.escaped(String.join(", ", topic.terms())));
      out.append("*\n\n");
    }
    topic.inside().forEach(inner -> topic(inner, "#" + mark));
    if (!topic.inside().isEmpty() && !topic.papers().isEmpty()) {
      heading("#" + mark, "Others on " + topic.label());
    }
    topic.papers().forEach(this::paper);
    if (topic.left() > 0) {
      out.append("- and ").append(Digest.plural(topic.left(), "more paper")).append('\n');
    }
  }

  private void paper(Digest.Excerpt excerpt) {
    Paper paper = excerpt.record().paper();
    String title = MarkdownText.escaped(paper.heading());
    String url = PaperAddress.of(paper);
    out.append("- **");
    out.append(url == null ? title : "[" + title + "](" + MarkdownText.address(url) + ")");
    out.append("**");
    PaperFacts facts = PaperFacts.of(paper);
    List<String> shown =
        new ArrayList<>(facts.texts().stream().map(MarkdownText::escaped).toList());
    facts
        .links()
        .forEach((name, to) -> shown.add("[" + name + "](" + MarkdownText.address(to) + ")"));
    if (!shown.isEmpty()) {
      out.append("  \n  ").append(String.join(" · ", shown));
    }
    out.append('\n');
    if (excerpt.sentence() != null) {
      out.append("  > ").append(MarkdownText.escaped(excerpt.sentence())).append("\n\n");
    }
  }

  private void foot(Digest digest) {
    out.append("\n## Listings\n\n| name | date | entries |\n|---|---|---:|\n");
    for (Digest.Listing dump : digest.dumps()) {
      out.append("| ").append(MarkdownText.escaped(dump.name())).append(" | ");
      out.append(dump.date() == null ? "" : MarkdownText.escaped(dump.date() + " "));
      out.append("| ").append(Digest.number(dump.records())).append(" |\n");
    }
    out.append("\nSentences are quoted from the abstracts. papersift ");
    out.append(MarkdownText.escaped(digest.version())).append('\n');
  }
}
