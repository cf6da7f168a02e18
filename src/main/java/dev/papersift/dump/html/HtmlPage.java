package dev.papersift.dump.html;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A saved HTML page, reduced to the lines a reader sees. Holds the page in memory, since the
/// order of an HTML page is known only at its end.
public final class HtmlPage {
  private static final int DEEPEST = 512;
  private final Document document;
  private final SourceLines numbers;

  private HtmlPage(Document document, SourceLines numbers) {
    this.document = document;
    this.numbers = numbers;
  }

  /// True when the first lines are those of an HTML page or of a piece of one.
  public static boolean looksLikeHtml(List<Line> head) {
    StringBuilder text = new StringBuilder();
    for (Line line : head) {
      text.append(line.text(), 0, Math.min(4_000, line.text().length())).append('\n');
      if (text.length() > 8_000) {
        break;
      }
    }
    String start = text.toString().stripLeading().toLowerCase(Locale.ROOT);
    int declared = start.startsWith("<?xml") ? start.indexOf("?>") + 2 : 0;
    start = start.substring(declared).stripLeading();
    if (declared > 0 && !start.startsWith("<!doctype html") && !start.startsWith("<html")) {
      return false;
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return true;
    }
    return start.startsWith("<") && blockTags(start) >= 3;
  }

  private static int blockTags(String text) {
    int count = 0;
    for (String tag :
        List.of(
            "<div",
            "<p>",
            "<p ",
            "<table",
            "<ul",
            "<dl",
            "<h1",
            "<h2",
            "<h3",
            "<li",
            "<body",
            "<head",
            "<article",
            "<section",
            "<meta",
            "</a>",
            "<pre",
            "<span")) {
      count += text.contains(tag) ? 1 : 0;
    }
    return count;
  }

  /// Parses a page.
  ///
  /// @param lines its lines
  /// @throws IOException when the lines cannot be read
  public static HtmlPage parse(LineSource lines) throws IOException {
    SourceLines numbers = new SourceLines(lines);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    try (Reader reader = numbers) {
      return new HtmlPage(parser.parseInput(reader, ""), numbers);
    }
  }

  /// The lines as a browser shows them.
  public List<Line> text() {
    return new PageLines(numbers, false).of(document.body());
  }

  /// The lines as Markdown: headings with hashes, links with their addresses.
  public List<Line> markdown() {
    return new PageLines(numbers, true).of(document.body());
  }
}
