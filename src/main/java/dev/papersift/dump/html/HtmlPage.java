package dev.papersift.dump.html;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A saved HTML page, reduced to the lines a reader sees, in two forms. Holds no more of it than
/// what is open: see [PageWalk]. Not thread-safe.
public final class HtmlPage {
  private final PageWalk walk;
  private final EnumMap<Form, PageLines> forms = new EnumMap<>(Form.class);

  /// How a page is written as lines.
  public enum Form {
    /// As a browser shows it.
    TEXT,
    /// Headings with hashes, links with their addresses.
    MARKDOWN
  }

  /// @param lines the lines of the page, read as the page is
  public HtmlPage(LineSource lines) {
    SourceLines numbers = new SourceLines(lines);
    for (Form form : Form.values()) {
      forms.put(form, new PageLines(numbers, form == Form.MARKDOWN));
    }
    walk = new PageWalk(numbers, List.copyOf(forms.values()));
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
    // The middle of a feed, whose descriptions may hold HTML, or an article of JATS, which has
    // `<article` and `<p>` as well.
    boolean records =
        start.contains("<item>") || start.contains("<entry>") || start.contains("<article-meta");
    return !records && start.startsWith("<") && blockTags(start) >= 3;
  }

  /// True for a line with which a whole page begins.
  public static boolean begins(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at < line.length()
        && line.charAt(at) == '<'
        && (isTag(line, at, "<!doctype html") || isTag(line, at, "<html"));
  }

  /// Where a page begins inside a line, right behind another text; -1 for most lines.
  public static int glued(String line) {
    int at = line.indexOf("<!", 1);
    while (at > 0) {
      boolean quoted = "\"'=".indexOf(line.charAt(at - 1)) >= 0;
      if (!quoted && isTag(line, at, "<!doctype html") && !line.substring(0, at).isBlank()) {
        return at;
      }
      at = line.indexOf("<!", at + 1);
    }
    return -1;
  }

  private static boolean isTag(String line, int at, String tag) {
    int end = at + tag.length();
    return line.regionMatches(true, at, tag, 0, tag.length())
        && (end == line.length() || line.charAt(end) == '>' || line.charAt(end) == ' ');
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

  /// The first lines of a form, not taken: so many lines or characters at least, or all.
  ///
  /// @throws IOException when the lines of the page cannot be read
  public List<Line> head(Form form, int lines, int characters) throws IOException {
    ArrayDeque<Line> written = of(form).lines();
    boolean more = true;
    while (more && written.size() < lines && characters(written) < characters) {
      more = walk.goOn();
    }
    return List.copyOf(written);
  }

  private static int characters(ArrayDeque<Line> lines) {
    int sum = 0;
    for (Line line : lines) {
      sum += line.text().length();
    }
    return sum;
  }

  /// Takes the lines of a form; those of the other are no longer written.
  public LineSource lines(Form form) {
    PageLines chosen = of(form);
    walk.only(chosen);
    return () -> {
      while (chosen.lines().isEmpty() && walk.goOn()) {
        // The walk writes lines as it goes.
      }
      return chosen.lines().poll();
    };
  }

  private PageLines of(Form form) {
    return Objects.requireNonNull(forms.get(form));
  }
}
