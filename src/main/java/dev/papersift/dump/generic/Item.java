package dev.papersift.dump.generic;

import dev.papersift.dump.Field;
import dev.papersift.dump.Labels;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// One item of a list: the line that opens it and the lines below, taken apart into title, names,
/// text, labelled fields and links.
final class Item {
  private static final int SHORTEST_ABSTRACT = 80;
  private static final int SURE_ABSTRACT = 200;
  private static final int LONGEST_TITLE = 350;

  /// Words after which a link goes on with a sentence.
  private static final Set<String> LEADING_ON =
      Set.of("the", "a", "an", "of", "our", "this", "see", "in", "to", "from", "with", "by", "and");

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
    return isPaper(false);
  }

  /// The same, for an item of a list that is known to be one of papers.
  boolean isPaperAmongPapers() {
    return isPaper(true);
  }

  private boolean isPaper(boolean amongPapers) {
    String title = title();
    if (title == null || Wording.words(title) < 2) {
      return false;
    }
    boolean linked =
        ItemLinks.leadsToPaper(opening) || rest.stream().anyMatch(ItemLinks::leadsToPaper);
    return linked || isLabelled() || (Wording.words(title) > 3 && hasAbstract(amongPapers));
  }

  private boolean hasAbstract(boolean amongPapers) {
    String text = text();
    return amongPapers
        ? text.length() >= SHORTEST_ABSTRACT
        : text.length() >= SURE_ABSTRACT && AbstractWords.mayBeAbstract(text);
  }

  private boolean isLabelled() {
    int labels = 0;
    boolean scholarly = false;
    for (String line : rest) {
      Labels.Labelled labelled = labelled(line);
      labels += labelled == null ? 0 : 1;
      scholarly |= labelled != null && ScholarlyFields.contains(labelled.field());
    }
    return labels > 1 && scholarly;
  }

  private static Labels.@Nullable Labelled labelled(String line) {
    ItemMark mark = ItemMark.of(line);
    return Labels.read(mark == null ? line : mark.text());
  }

  /// The title: what is bold or linked in the opening line, else what stands before a dash or
  /// colon with blanks, else the line.
  private @Nullable String title() {
    String text = opening;
    Matcher link = ItemLinks.LINK.matcher(text);
    if (text.startsWith("**") && text.indexOf("**", 2) > 2) {
      text = text.substring(2, text.indexOf("**", 2));
      link = ItemLinks.LINK.matcher(text);
    }
    boolean linked = link.find();
    if (linked && isOfSentence(text.substring(0, link.start()))) {
      return null;
    }
    if (linked && link.group(1).length() > 12) {
      return trimmed(link.group(1));
    }
    int dash = separator(text);
    text = dash > 0 ? text.substring(0, dash) : text;
    int address = text.indexOf("http");
    text = address > 12 ? text.substring(0, address) : text;
    String title = trimmed(text);
    return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
  }

  /// True for words that make a sentence of the link behind them: `… see the `.
  private static boolean isOfSentence(String before) {
    String text = before.stripTrailing();
    return LEADING_ON.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static int separator(String text) {
    for (String mark : List.of(" – ", " — ", " -- ", " | ")) {
      int at = text.indexOf(mark);
      int behind = at + mark.length();
      // A title may go on behind a double hyphen.
      boolean goesOn =
          mark.equals(" -- ")
              && behind < text.length()
              && Character.isLowerCase(text.charAt(behind))
              && text.length() < LONGEST_TITLE;
      if (at > 12 && !goesOn) {
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

  /// The names below the title, or null.
  private @Nullable String names() {
    return rest.isEmpty() ? null : PersonNames.of(rest.getFirst());
  }

  /// The running text of the item: behind the title in its line, and the lines below that bear no
  /// label.
  private String text() {
    StringBuilder text = new StringBuilder();
    int dash = separator(opening);
    if (dash > 0) {
      text.append(opening, dash + 3, opening.length());
    } else if (opening.startsWith("**") && opening.indexOf("**", 2) > 2) {
      text.append(behind(opening.substring(opening.indexOf("**", 2) + 2)));
    }
    boolean whole = rest.stream().anyMatch(Item::isWhole);
    for (String line : names() == null ? rest : rest.subList(1, rest.size())) {
      boolean aside = whole && isAside(ItemLinks.LINK.matcher(line).replaceAll("$1"));
      if (labelled(line) == null && !ItemLinks.areAll(line) && !aside) {
        text.append(text.isEmpty() ? "" : " ").append(line);
      }
    }
    return text.toString().strip();
  }

  /// True for a text that stands on one line: counts and buttons around it are no part of it.
  private static boolean isWhole(String line) {
    return line.length() >= SHORTEST_ABSTRACT
        && Character.isUpperCase(line.charAt(0))
        && Wording.endsSentence(line);
  }

  private static boolean isAside(String shown) {
    return shown.length() < SHORTEST_ABSTRACT && !Wording.endsSentence(shown);
  }

  private static String behind(String text) {
    int from = 0;
    while (from < text.length() && " :.-–—".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  /// The record, or null when there is no title.
  @Nullable RawRecord record() {
    String title = title();
    if (title == null) {
      return null;
    }
    RawRecord.Builder record = RawRecord.from(first, Markup.MARKDOWN).put(Field.TITLE, title);
    record.put(Field.AUTHOR_LIST, names());
    for (String line : rest) {
      Labels.Labelled labelled = labelled(line);
      if (labelled != null && labelled.field() != Field.TITLE) {
        record.put(labelled.field(), labelled.value());
      }
    }
    String text = text();
    if (!record.has(Field.ABSTRACT)
        && text.length() >= SHORTEST_ABSTRACT
        && !Wording.isReference(text)) {
      record.put(Field.ABSTRACT, text);
      boolean cut = text.endsWith("…") || text.endsWith("...");
      record.put(Field.TRUNCATED, cut ? "true" : null);
    }
    ItemLinks.put(record, opening);
    rest.forEach(line -> ItemLinks.put(record, line));
    return record.upTo(last);
  }
}
