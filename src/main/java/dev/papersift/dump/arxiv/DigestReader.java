package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads digests: a title in a heading, a link, bold type or alone on its line, then labelled
/// lines, names and the abstract in any order. A title counts only when fields of a paper follow.
final class DigestReader {
  private static final int SHORTEST_WRAPPED = 50;
  private static final int LONGEST_SECTION_NAME = 14;
  private static final int WRAPPED_COLUMN = 66;
  private final RecordSink sink;
  private final DigestTable table;
  private final PendingHead pending = new PendingHead();
  private @Nullable DigestDraft draft;
  private @Nullable DigestLine candidate;
  private boolean afterBlank;
  private boolean begun;

  DigestReader(RecordSink sink) {
    this.sink = sink;
    this.table = new DigestTable(sink);
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
        continue;
      }
      DigestLine shown = DigestLine.of(line);
      take(shown, lines);
      // The end of a section parts what stands around it as an empty line does.
      afterBlank = shown.plain().isEmpty() && (afterBlank || line.text().contains("</details>"));
    }
    flush();
    drop();
  }

  private void take(DigestLine line, LineCursor lines) throws IOException {
    if (table.take(line, this::endBeforeRow)) {
      drop();
      begun |= table.hasRecords();
    } else if (DigestFurniture.isRule(line.plain()) || line.plain().isEmpty()) {
      rule(line);
    } else if (DigestFurniture.isPageFurniture(line.plain())) {
      furniture(line);
    } else if (isSectionName(line)) {
      sink.furniture(line.line());
    } else if (line.heading() && line.label() == null) {
      heading(line);
    } else if (startsByItself(line)) {
      start(line, DigestTitle.of(line));
    } else if (line.label() != null) {
      labelled(line, line.label());
    } else if (!identifier(line)) {
      unlabelled(line, lines);
    }
  }

  /// True for the name of a section that a page folds away: `<summary>Details</summary>`.
  private static boolean isSectionName(DigestLine line) {
    return line.label() == null
        && line.plain().length() <= LONGEST_SECTION_NAME
        && line.line().text().contains("<summary>");
  }

  private void rule(DigestLine line) {
    if (!line.plain().isEmpty()) {
      flush();
      drop();
    }
    sink.furniture(line.line());
  }

  private void furniture(DigestLine line) {
    if (DigestFurniture.endsPage(line.plain())) {
      flush();
    } else if (draft != null) {
      draft.close();
    }
    sink.furniture(line.line());
  }

  private void heading(DigestLine line) {
    flush();
    drop();
    String date = PageFurniture.date(line.plain());
    if (date != null) {
      sink.pageDate(date);
    }
    DigestTitle title = DigestTitle.of(line);
    if (title.id() != null) {
      start(line, title);
    } else {
      candidate = line;
    }
  }

  /// True for a line that is a title with the paper's identifier in or beside it.
  private boolean startsByItself(DigestLine line) {
    boolean amid = inAbstract() && !afterBlank && !line.listed() && !line.bare().startsWith("[");
    boolean plain = line.label() == null || line.is(DigestLabel.OTHER);
    return plain && !amid && line.namesPaper();
  }

  private boolean inAbstract() {
    return draft != null
        && (draft.open() == DigestLabel.ABSTRACT || draft.open() == DigestLabel.SUMMARY);
  }

  private DigestDraft start(DigestLine line, DigestTitle title) {
    flush();
    drop();
    DigestDraft fresh = new DigestDraft(pending.firstLine(line.first()), line.last());
    fresh.put(DigestLabel.TITLE, title.title(), line.last());
    if (title.id() != null) {
      fresh.identify(title.id(), title.linked(), line.last());
    }
    if (!title.names().isEmpty()) {
      fresh.put(DigestLabel.AUTHORS, title.names(), line.last());
    }
    pending.give(fresh, line.last());
    draft = fresh;
    begun = true;
    return fresh;
  }

  private void labelled(DigestLine line, DigestLabel.At at) {
    if (at.label() == DigestLabel.TITLE) {
      title(line, at);
      return;
    }
    if (candidate != null && at.label() != DigestLabel.OTHER) {
      adopt(candidate);
    }
    DigestDraft current = draft;
    if (current == null) {
      pending.note(line, at);
      return;
    }
    current.announcedAs(line.plain());
    current.begin(at.label(), line.plain(), at.value(), line.last());
    String id = at.label() == DigestLabel.LINK ? DigestFurniture.anyId(line.bare()) : null;
    if (id != null && (current.id() == null || DigestFurniture.same(id, current.id()))) {
      current.identify(id, line.bare().contains("arxiv.org/"), line.last());
    }
  }

  private void title(DigestLine line, DigestLabel.At at) {
    DigestDraft before = draft;
    String shown = line.plain().substring(at.value());
    boolean again = before != null && !shown.isBlank() && before.isBareTitle(shown);
    if (again) {
      return;
    }
    PaperLink link = line.link();
    String id = link == null ? null : link.id();
    start(line, DigestTitle.of(shown, id, "")).reopen(DigestLabel.TITLE);
  }

  private DigestDraft adopt(DigestLine title) {
    candidate = null;
    return start(title, DigestTitle.of(title.bare(), null, ""));
  }

  /// Takes a line that is no more than an identifier or address.
  private boolean identifier(DigestLine line) {
    String id = line.identifier();
    if (id == null) {
      return false;
    }
    boolean address = line.bare().contains("arxiv.org/");
    if (candidate != null) {
      adopt(candidate);
    }
    DigestDraft current = draft;
    boolean other =
        current != null && current.id() != null && !DigestFurniture.same(id, current.id());
    if (other) {
      flush();
    }
    if (current == null || other) {
      pending.identify(id, address, line.first());
    } else {
      current.close();
      current.announcedAs(line.plain());
      current.identify(id, address, line.last());
    }
    return true;
  }

  private void unlabelled(DigestLine line, LineCursor lines) throws IOException {
    DigestDraft current = draft;
    String date = DigestFurniture.submittedOn(line.plain());
    if (date != null) {
      submitted(line, date);
    } else if (DigestFurniture.isDate(line.plain())) {
      sink.pageDate(line.plain());
      sink.furniture(line.line());
    } else if (candidate != null && !afterBlank && DigestDraft.isNames(line)) {
      adopt(candidate)
          .put(DigestLabel.AUTHORS, DigestFurniture.withoutSeparators(line.plain()), line.last());
    } else if (candidate != null && line.isProse() && isTextOf(candidate, lines)) {
      adopt(candidate).begin(DigestLabel.ABSTRACT, line.plain(), 0, line.last());
    } else if (current != null && !afterBlank && candidate == null && current.lacks(line)) {
      current.pass(line.last());
    } else if (current == null
        || !current.takes(line, afterBlank, leadsOn(line, lines), wraps(line, lines))) {
      drop();
      candidate = line;
      if (current != null) {
        current.close();
      }
    }
  }

  /// True for a text below a title that only bears its identifier below the text.
  private boolean isTextOf(DigestLine title, LineCursor lines) throws IOException {
    Line next = lines.peek();
    next = next != null && next.isBlank() ? lines.peek(1) : next;
    String id = next == null || next.isBlank() ? null : DigestLine.of(next).identifier();
    DigestDraft above = draft;
    boolean own = above == null || (above.id() != null && above.has(DigestLabel.ABSTRACT));
    return own && id != null && title.isShort() && !title.isProse();
  }

  private void submitted(DigestLine line, String date) {
    if (draft == null || pending.isSet()) {
      pending.date(date, line.first());
    } else {
      draft.put(DigestLabel.DATE, date, line.last());
    }
  }

  /// True when the line may be the next title, since fields of a paper follow it.
  private boolean leadsOn(DigestLine line, LineCursor lines) throws IOException {
    if (!line.isShort()) {
      return false;
    }
    Line next = lines.peek();
    next = next != null && next.isBlank() ? lines.peek(1) : next;
    if (next == null || next.isBlank()) {
      return false;
    }
    DigestLine following = DigestLine.of(next);
    if (following.label() != null) {
      DigestLabel label = following.label().label();
      boolean opening = label == DigestLabel.AUTHORS || (afterBlank && label == DigestLabel.LINK);
      return opening || (afterBlank && label != DigestLabel.OTHER && label != DigestLabel.COMMENTS);
    }
    return afterBlank && (following.identifier() != null || DigestDraft.isNames(following));
  }

  /// True for a line that breaks off where a column ends and goes on below.
  private static boolean wraps(DigestLine line, LineCursor lines) throws IOException {
    Line next = lines.peek();
    if (next == null || next.isBlank() || line.plain().length() < SHORTEST_WRAPPED) {
      return false;
    }
    DigestLine below = DigestLine.of(next);
    String text = below.plain();
    int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return below.label() == null
        && below.identifier() == null
        && (text.length() > SHORTEST_WRAPPED || text.endsWith("."))
        && line.plain().length() + word > WRAPPED_COLUMN;
  }

  private void flush() {
    DigestDraft current = draft;
    draft = null;
    if (current != null && current.isPaper()) {
      current.finish(sink);
    }
  }

  /// The row of a table is a whole paper: what stood above it belongs to no paper below it.
  private void endBeforeRow() {
    flush();
    pending.clear();
  }

  /// Gives a possible title up: a heading, or a line before the first paper, is furniture.
  private void drop() {
    DigestLine line = candidate;
    candidate = null;
    if (line != null && (line.heading() || !begun)) {
      sink.furniture(line.line());
    }
  }
}
