package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One item of a list: the line that opens it and the lines below, taken apart into title, text,
/// labelled fields and links.
final class Item {
  private static final int SHORTEST_ABSTRACT = 80;
  private static final int LONGEST_TITLE = 350;
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,400})\\]\\((https?://[^\\s()]{1,500})\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]]{4,500}");
  private static final Pattern ARXIV =
      Pattern.compile("arxiv\\.org/(?:abs|pdf|html)/([\\w./-]{9,20})");
  private static final Pattern PAPER_HOST =
      Pattern.compile(
          "arxiv\\.org/|doi\\.org/10\\.|openreview\\.net/|aclanthology\\.org/|huggingface\\.co/papers/"
              + "|pubmed\\.ncbi|semanticscholar\\.org/|proceedings\\.|biorxiv\\.org/|dl\\.acm\\.org/"
              + "|ieeexplore\\.|sciencedirect\\.com/|nature\\.com/articles|springer\\.com/");

  private final int first;
  private int last;
  private final String opening;
  private final List<String> rest = new ArrayList<>();

  Item(int first, int last, String opening) {
    this.first = first;
    this.last = last;
    this.opening = opening;
  }

  void add(Line line) {
    if (!line.isBlank()) {
      rest.add(line.text().strip());
      last = line.last();
    }
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /// True when the item shows what only a paper has: an address where papers live, or an abstract
  /// below a title.
  boolean isPaper() {
    String title = title();
    if (title == null || Wording.words(title) < 2) {
      return false;
    }
    boolean linked =
        PAPER_HOST.matcher(opening).find()
            || rest.stream().anyMatch(line -> PAPER_HOST.matcher(line).find());
    boolean labelled = rest.stream().filter(line -> labelled(line) != null).count() > 1;
    return linked || labelled || (Wording.words(title) > 3 && text().length() >= 200);
  }

  private static Labels.@Nullable Labelled labelled(String line) {
    ItemMark mark = ItemMark.of(line);
    return Labels.read(mark == null ? line : mark.text());
  }

  /// The title: what is bold or linked in the opening line, else what stands before a dash or
  /// colon with blanks, else the line.
  private @Nullable String title() {
    String text = opening;
    Matcher link = LINK.matcher(text);
    if (text.startsWith("**") && text.indexOf("**", 2) > 2) {
      text = text.substring(2, text.indexOf("**", 2));
      link = LINK.matcher(text);
    }
    if (link.find() && link.group(1).length() > 12) {
      return trimmed(link.group(1));
    }
    int dash = separator(text);
    text = dash > 0 ? text.substring(0, dash) : text;
    int address = text.indexOf("http");
    text = address > 12 ? text.substring(0, address) : text;
    String title = trimmed(text);
    return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
  }

  private static int separator(String text) {
    for (String mark : List.of(" – ", " — ", " -- ", " | ")) {
      int at = text.indexOf(mark);
      if (at > 12) {
        return at;
      }
    }
    return -1;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " *_`\"“".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " *_`\"”:(,".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /// The running text of the item: behind the title in its line, and the lines below that bear no
  /// label.
  private String text() {
    StringBuilder text = new StringBuilder();
    int dash = separator(opening);
    if (dash > 0) {
      text.append(opening, dash + 3, opening.length());
    } else if (opening.startsWith("**") && opening.indexOf("**", 2) > 2) {
      String behind = opening.substring(opening.indexOf("**", 2) + 2).strip();
      text.append(behind.startsWith(":") ? behind.substring(1).strip() : behind);
    }
    for (String line : rest) {
      if (labelled(line) == null && !isOnlyAddresses(line)) {
        text.append(text.isEmpty() ? "" : " ").append(line);
      }
    }
    return text.toString().strip();
  }

  private static boolean isOnlyAddresses(String line) {
    return line.contains("http")
        && ADDRESS.matcher(LINK.matcher(line).replaceAll("")).replaceAll("").strip().length() < 12;
  }

  /// The record, or null when there is no title.
  @Nullable RawRecord record() {
    String title = title();
    if (title == null) {
      return null;
    }
    RawRecord.Builder record = RawRecord.from(first, Markup.MARKDOWN).put(Field.TITLE, title);
    for (String line : rest) {
      Labels.Labelled labelled = labelled(line);
      if (labelled != null && labelled.field() != Field.TITLE) {
        record.put(labelled.field(), labelled.value());
      }
    }
    String text = text();
    if (!record.has(Field.ABSTRACT) && text.length() >= SHORTEST_ABSTRACT) {
      record.put(Field.ABSTRACT, text);
      boolean cut = text.endsWith("…") || text.endsWith("...");
      record.put(Field.TRUNCATED, cut ? "true" : null);
    }
    links(record, opening);
    rest.forEach(line -> links(record, line));
    return record.upTo(last);
  }

  private static void links(RawRecord.Builder record, String line) {
    if (!line.contains("://")) {
      return;
    }
    Matcher m = ADDRESS.matcher(line);
    while (m.find()) {
      String url = m.group();
      if (!record.has(Field.URL) && PAPER_HOST.matcher(url).find()) {
        record.put(Field.URL, url);
      } else {
        record.put(Field.LINK, url);
      }
      Matcher arxiv = ARXIV.matcher(url);
      if (!record.has(Field.ARXIV_ID) && arxiv.find()) {
        record.put(Field.ARXIV_ID, arxiv.group(1));
      }
      int doi = url.indexOf("doi.org/10.");
      record.put(Field.DOI, doi < 0 ? null : url.substring(doi + 8));
    }
  }
}
