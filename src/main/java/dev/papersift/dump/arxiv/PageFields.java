package dev.papersift.dump.arxiv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the fields among the lines of a page entry: title and authors before the first label,
/// labelled values, and the abstract behind the subjects. Hard wraps are told from meant line ends
/// by the width of the lines: where the next word would have fitted, the break was meant.
final class PageFields {
  private static final int SHORTEST_PARAGRAPH = 60;
  private static final int LONGEST_SUBJECTS = 120;
  private static final int WRAPPED = 200;
  private final List<PageItem> items;
  private final PageLabel.@Nullable At[] labels;
  private final int width;
  private final int subjectsAt;
  private final boolean labelled;
  private final Map<PageLabel, Wrapped> values = new EnumMap<>(PageLabel.class);
  private final List<String> keywords = new ArrayList<>();
  private boolean labelledAbstract;
  private int lastLine;

  private PageFields(List<PageItem> items, int widest) {
    this.items = items;
    this.labels = new PageLabel.@Nullable At[items.size()];
    int most = widest;
    int subjects = -1;
    boolean any = false;
    for (int i = 0; i < items.size(); i++) {
      most = Math.max(most, items.get(i).width());
      PageLabel.At at = PageLabel.of(items.get(i).text());
      labels[i] = at;
      any |= at != null;
      subjects = at != null && at.label() == PageLabel.SUBJECTS ? i : subjects;
    }
    this.width = most;
    this.subjectsAt = subjects;
    this.labelled = any;
  }

  /// Reads the lines of one entry.
  ///
  /// @param widest width of the widest line of the page so far
  static PageFields of(List<PageItem> items, int widest) {
    PageFields fields = new PageFields(items, widest);
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

  /// True when any line bears a label; without one nothing tells a title from other lines.
  boolean labelled() {
    return labelled;
  }

  int lastLine() {
    return lastLine;
  }

  int width() {
    return width;
  }

  /// The category codes, `q-fin.TR` of `Trading and Market Microstructure (q-fin.TR)`.
  List<String> keywords() {
    keywords.addAll(SubjectCodes.of(value(PageLabel.SUBJECTS)));
    return keywords;
  }

  private void read() {
    int i = titleAndAuthors(skipTags());
    while (i < items.size()) {
      PageLabel.At at = labels[i];
      i = at == null ? unlabelled(i) : labelled(i, at);
    }
  }

  /// Category codes and the DOI that search pages show above the title.
  private int skipTags() {
    int i = 0;
    while (i < items.size() && isTag(items.get(i))) {
      i++;
    }
    return i;
  }

  private boolean isTag(PageItem item) {
    String text = item.text();
    int doi = text.indexOf("doi");
    int address = text.indexOf("10.", Math.max(doi, 0));
    boolean hasDoi =
        address >= 0 && text.indexOf('/', address) > 0 && text.indexOf(' ', address) < 0;
    String codes = doi >= 0 ? text.substring(0, doi) : hasDoi ? text.substring(0, address) : text;
    List<String> found = CategoryCodes.all(codes.strip());
    if (found == null && (!codes.isBlank() || (doi < 0 && !hasDoi))) {
      return false;
    }
    if (found != null) {
      keywords.addAll(found);
    }
    if (hasDoi) {
      add(PageLabel.DOI, text, address, item);
    }
    lastLine = item.last();
    return true;
  }

  private int titleAndAuthors(int from) {
    int start = from;
    for (int i = from; i < Math.min(items.size(), from + 4); i++) {
      if (is(PageLabel.TITLE, i)) {
        start = i;
        break;
      }
    }
    if (start >= items.size() || (labels[start] != null && !is(PageLabel.TITLE, start))) {
      return start;
    }
    PageLabel.At own = labels[start];
    int value = own == null ? 0 : own.value();
    int first = value > 0 && value >= items.get(start).text().length() ? start + 1 : start;
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

  private boolean is(PageLabel label, int index) {
    PageLabel.At at = index < labels.length ? labels[index] : null;
    return at != null && at.label() == label;
  }

  private int nextLabel(int from) {
    int i = from;
    while (i < labels.length && labels[i] == null) {
      i++;
    }
    return i;
  }

  /// Where the authors begin between title and next label.
  private int authorsStart(int first, int end) {
    boolean labelled = is(PageLabel.AUTHORS, end) || is(PageLabel.ABSTRACT, end);
    if (end - first < 2 || labelled) {
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

  /// True when the line at an index goes on with the one before: its first word did not fit there.
  private boolean isWrap(int index) {
    return items.get(index - 1).width() + 1 + items.get(index).firstWord() > width;
  }

  private int labelled(int index, PageLabel.At at) {
    PageItem item = items.get(index);
    labelledAbstract |= at.label() == PageLabel.ABSTRACT;
    add(at.label(), item.text(), at.value(), item);
    int i = index + 1;
    while (i < items.size() && labels[i] == null && goesOn(at.label(), i)) {
      add(at.label(), items.get(i).text(), 0, items.get(i));
      i++;
    }
    return i;
  }

  private boolean goesOn(PageLabel label, int i) {
    Wrapped value = values.getOrDefault(label, new Wrapped());
    boolean empty = value.isEmpty();
    return switch (label) {
      case AUTHORS -> true;
      case ABSTRACT -> !isStray(i);
      case SUBJECTS -> empty || subjectsGoOn(i, value);
      default -> empty || i < subjectsAt || isWrap(i);
    };
  }

  private boolean subjectsGoOn(int i, Wrapped value) {
    String text = items.get(i).text();
    if (text.startsWith(";") || value.endsWith(';')) {
      return true;
    }
    boolean closes = text.endsWith(")") && text.length() < LONGEST_SUBJECTS;
    return !value.endsWith(')') && (closes || isWrap(i));
  }

  /// A line without label behind the labels belongs to the abstract; a short one after an empty
  /// line is something else.
  private int unlabelled(int i) {
    if (labelledAbstract) {
      return i + 1;
    }
    if (values.containsKey(PageLabel.ABSTRACT) ? isStray(i) : isFooter(i)) {
      return items.size();
    }
    add(PageLabel.ABSTRACT, items.get(i).text(), 0, items.get(i));
    return i + 1;
  }

  private boolean isStray(int i) {
    PageItem item = items.get(i);
    boolean stray = item.text().length() < SHORTEST_PARAGRAPH && width > WRAPPED;
    return item.afterBlank() && stray && !SearchAbstract.isButton(item.text());
  }

  /// True behind an empty line when nothing but short lines follow and none ends a sentence: no
  /// abstract begins there.
  private boolean isFooter(int i) {
    return items.get(i).afterBlank()
        && items.stream()
            .skip(i)
            .map(PageItem::text)
            .allMatch(
                text ->
                    text.length() < SHORTEST_PARAGRAPH && !AbstractCheck.endsLikeASentence(text));
  }

  private void add(PageLabel label, String text, int from, PageItem item) {
    values.computeIfAbsent(label, _ -> new Wrapped()).add(text, from);
    lastLine = item.last();
  }
}
