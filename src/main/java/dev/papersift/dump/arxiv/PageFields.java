package dev.papersift.dump.arxiv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the fields among the lines of a page entry: title and authors before the first label,
/// labelled values, and the abstract behind the subjects. Hard wraps are told from line ends by
/// the width of the lines: where the next word would have fitted, the break was meant.
final class PageFields {
  private static final int SHORTEST_PARAGRAPH = 60;
  private final List<PageItem> items;
  private final Map<PageLabel, Wrapped> values = new EnumMap<>(PageLabel.class);
  private final int width;
  private int lastLine;

  private PageFields(List<PageItem> items) {
    this.items = items;
    this.width = items.stream().mapToInt(PageItem::width).max().orElse(0);
  }

  static PageFields of(List<PageItem> items) {
    PageFields fields = new PageFields(items);
    fields.read();
    return fields;
  }

  String title() {
    return value(PageLabel.TITLE);
  }

  String value(PageLabel label) {
    Wrapped value = values.get(label);
    return value == null ? "" : value.toString();
  }

  int lastLine() {
    return lastLine;
  }

  /// The category codes, `q-fin.TR` of `Trading and Market Microstructure (q-fin.TR)`.
  List<String> keywords() {
    List<String> keywords = new ArrayList<>();
    for (String subject : value(PageLabel.SUBJECTS).split(";")) {
      int open = subject.lastIndexOf('(');
      int close = subject.indexOf(')', open + 1);
      keywords.add(open >= 0 && close > open ? subject.substring(open + 1, close) : subject);
    }
    return keywords;
  }

  private void read() {
    int i = titleAndAuthors(skipTags());
    while (i < items.size()) {
      PageLabel.At at = PageLabel.of(items.get(i).text());
      if (at == null) {
        i = unlabelled(i);
      } else {
        i = labelled(i, at);
      }
    }
  }

  /// Category codes and the DOI that search pages show above the title.
  private int skipTags() {
    int i = 0;
    while (i < items.size() && isTag(items.get(i).text())) {
      take(
          items.get(i), items.get(i).text().startsWith("10.") ? PageLabel.DOI : PageLabel.SUBJECTS);
      i++;
    }
    return i;
  }

  private void take(PageItem item, PageLabel label) {
    String text = item.text();
    boolean codes = label == PageLabel.SUBJECTS;
    add(label, codes ? text.replace("doi", "").strip().replace(" ", "; ") + ";" : text, 0, item);
  }

  /// True for a line of category codes, `doi` or a DOI alone.
  static boolean isTag(String text) {
    if (text.startsWith("10.") && text.indexOf('/') > 0 && text.indexOf(' ') < 0) {
      return true;
    }
    for (String word : text.split(" ")) {
      if (!word.equals("doi") && !isCode(word)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// `cs.RO`, `hep-th`, `cond-mat.str-el`: lower case, a dot or hyphen inside.
  private static boolean isCode(String word) {
    int dot = word.indexOf('.');
    String archive = dot < 0 ? word : word.substring(0, dot);
    if (archive.length() < 2 || archive.length() > 8 || (dot < 0 && archive.indexOf('-') < 0)) {
      return false;
    }
    if (dot >= 0 && (dot + 3 > word.length() || word.length() > dot + 12)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      boolean upper = dot >= 0 && i > dot && c >= 'A' && c <= 'Z';
      if (!lower && !upper && c != '-' && i != dot) {
        return false;
      }
    }
    return true;
  }

  private int titleAndAuthors(int from) {
    int start = from;
    for (int i = from; i < Math.min(items.size(), from + 4); i++) {
      PageLabel.At at = PageLabel.of(items.get(i).text());
      if (at != null && at.label() == PageLabel.TITLE) {
        start = i;
        break;
      }
    }
    if (start >= items.size()) {
      return start;
    }
    PageLabel.At own = PageLabel.of(items.get(start).text());
    boolean titled = own != null && own.label() == PageLabel.TITLE;
    int value = own != null && titled ? own.value() : 0;
    if (own != null && !titled) {
      return start;
    }
    int first = titled && value >= items.get(start).text().length() ? start + 1 : start;
    int end = nextLabel(first == start ? start + 1 : first);
    int authors = authorsStart(first, end);
    for (int i = first; i < authors; i++) {
      add(PageLabel.TITLE, items.get(i).text(), i == start ? value : 0, items.get(i));
    }
    for (int i = authors; i < end; i++) {
      add(PageLabel.AUTHORS, items.get(i).text(), 0, items.get(i));
    }
    return end;
  }

  private int nextLabel(int from) {
    int i = from;
    while (i < items.size() && PageLabel.of(items.get(i).text()) == null) {
      i++;
    }
    return i;
  }

  /// Where the authors begin between title and next label.
  private int authorsStart(int first, int end) {
    if (end - first < 2 || isAuthorsLabel(end)) {
      return end;
    }
    for (int i = first + 1; i < end; i++) {
      if (items.get(i).linked()) {
        return i;
      }
      if (items.get(i).text().startsWith(",") && i > first + 1) {
        return i - 1;
      }
    }
    int i = first + 1;
    while (i < end - 1 && isWrap(i)) {
      i++;
    }
    return i;
  }

  private boolean isAuthorsLabel(int index) {
    PageLabel.At at = index < items.size() ? PageLabel.of(items.get(index).text()) : null;
    return at != null && (at.label() == PageLabel.AUTHORS || at.label() == PageLabel.ABSTRACT);
  }

  /// True when the line at an index goes on with the one before: its first word did not fit there.
  private boolean isWrap(int index) {
    return items.get(index - 1).width() + 1 + items.get(index).firstWord() > width;
  }

  private int labelled(int index, PageLabel.At at) {
    PageItem item = items.get(index);
    add(at.label(), item.text(), at.value(), item);
    int i = index + 1;
    while (i < items.size()
        && PageLabel.of(items.get(i).text()) == null
        && goesOn(at.label(), i, index)) {
      add(at.label(), items.get(i).text(), 0, items.get(i));
      i++;
    }
    return i;
  }

  private boolean goesOn(PageLabel label, int i, int labelIndex) {
    String value = value(label);
    return switch (label) {
      case AUTHORS -> true;
      case ABSTRACT -> !isStray(i);
      case SUBJECTS -> subjectsGoOn(i, value);
      default -> value.isEmpty() || (i > labelIndex && nextLabel(i) < items.size() && isWrap(i));
    };
  }

  private boolean subjectsGoOn(int i, String value) {
    boolean listed = items.get(i).text().startsWith(";") || value.endsWith(";");
    return value.isEmpty() || listed || (!value.endsWith(")") && isWrap(i));
  }

  /// A line without label behind the labels belongs to the abstract; a short one after an empty
  /// line is something else.
  private int unlabelled(int i) {
    boolean begun = values.containsKey(PageLabel.ABSTRACT);
    if (begun && isStray(i)) {
      return items.size();
    }
    add(PageLabel.ABSTRACT, items.get(i).text(), 0, items.get(i));
    return i + 1;
  }

  private boolean isStray(int i) {
    PageItem item = items.get(i);
    return item.afterBlank() && item.text().length() < SHORTEST_PARAGRAPH && width > 200;
  }

  private void add(PageLabel label, String text, int from, PageItem item) {
    values.computeIfAbsent(label, _ -> new Wrapped()).add(text, from);
    lastLine = item.last();
  }
}
