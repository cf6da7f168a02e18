package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads digests: a title in a heading, a link, bold type or alone on its line, then labelled
/// lines, names and the abstract in any order. A title counts only when fields of a paper follow.
final class DigestReader {
  private static final int LONGEST_SECTION_NAME = 14;
  private static final int UNDERLINE_SLACK = 2;
  private final RecordSink sink;
  private final DigestTable table;
  private final PendingHead pending = new PendingHead();
  private @Nullable DigestDraft draft;
  private @Nullable DigestLine candidate;
  private boolean afterBlank;
  private boolean begun;
  private int lastRule;

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
    } else if (LabelRow.is(line)) {
      for (DigestLine part : LabelRow.parts(line)) {
        take(part, lines);
      }
    } else if (DigestFurniture.isPageFurniture(line.plain()) && !identifiesTitle(line)) {
      furniture(line);
    } else if (isSectionName(line)) {
      sink.furniture(line.line());
    } else if (line.heading() && line.label() == null) {
      heading(line);
    } else if (startsByItself(line)) {
      start(line, DigestTitle.of(line));
    } else if (line.label() != null) {
      labelled(line, line.label(), new DigestAhead(lines, afterBlank));
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

  /// True for a link such as `Read more` that tells which paper a title without one is.
  private boolean identifiesTitle(DigestLine line) {
    DigestDraft current = draft;
    return line.identifier() != null && current != null && current.id() == null;
  }

  /// True for the line that underlines a title.
  private boolean isUnderline(DigestLine line) {
    DigestLine above = candidate;
    return above != null
        && !afterBlank
        && above.last() + 1 == line.first()
        && Math.abs(above.plain().length() - line.plain().length()) <= UNDERLINE_SLACK;
  }

  private void rule(DigestLine line) {
    if (!line.plain().isEmpty() && !isUnderline(line) && !isBoxed(line)) {
      flush();
      drop();
    }
    if (!line.plain().isEmpty()) {
      lastRule = line.last();
    }
    sink.furniture(line.line());
  }

  /// True for the second of two rules with a title between them.
  private boolean isBoxed(DigestLine line) {
    DigestLine between = candidate;
    return between != null && between.first() == lastRule + 1 && between.last() + 1 == line.first();
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
      boolean elsewhere = line.bare().contains(DigestDraft.OTHER_SITE);
      fresh.identify(title.id(), title.linked() && !elsewhere, line.last());
      fresh.shownIn(line.bare());
    }
    if (!title.names().isEmpty()) {
      fresh.put(DigestLabel.AUTHORS, title.names(), line.last());
    }
    pending.give(fresh, line.last());
    draft = fresh;
    begun = true;
    return fresh;
  }

  private void labelled(DigestLine line, DigestLabel.At at, DigestAhead ahead) throws IOException {
    if (at.label() == DigestLabel.TITLE) {
      title(line, at);
      return;
    }
    DigestLine possible = candidate;
    boolean near = possible != null && possible.last() + 1 == line.first();
    if (near && at.label() == DigestLabel.LINK && ahead.isTitle()) {
      flush();
      drop();
    } else if (candidate != null && at.label() != DigestLabel.OTHER) {
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
      current.shownIn(line.bare());
    }
  }

  private void title(DigestLine line, DigestLabel.At at) {
    DigestDraft before = draft;
    String shown = DigestFurniture.unquoted(line.plain().substring(at.value()));
    if (isTranslated(shown)) {
      before = candidate == null ? before : adopt(candidate);
      if (before != null) {
        before.begin(DigestLabel.OTHER, line.plain(), at.value(), line.last());
        return;
      }
    }
    boolean again = before != null && !shown.isBlank() && before.isBareTitle(shown);
    if (again) {
      return;
    }
    PaperLink link = line.link();
    String id = link == null ? null : link.id();
    start(line, DigestTitle.of(shown, id, "")).reopen(DigestLabel.TITLE);
  }

  /// True for a title in Chinese or Japanese below one in Latin letters.
  private boolean isTranslated(String shown) {
    DigestDraft current = draft;
    String above =
        candidate != null
            ? candidate.plain()
            : current != null && current.isBare() ? current.value(DigestLabel.TITLE) : "";
    return !above.isEmpty() && Ideographs.in(shown) && !Ideographs.in(above);
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
      current.count(line.plain(), line.last());
      current.identify(id, address, line.last());
      current.shownIn(line.bare());
    }
    return true;
  }

  private void unlabelled(DigestLine line, LineCursor lines) throws IOException {
    DigestDraft current = draft;
    DigestAhead ahead = new DigestAhead(lines, afterBlank);
    String date = DigestFurniture.submittedOn(line.plain());
    if (date != null) {
      submitted(line, date);
    } else if (CountsRow.is(line.plain()) && (candidate != null || current != null)) {
      counted(line);
    } else if (DigestFurniture.isDate(line.plain())) {
      sink.pageDate(line.plain());
      sink.furniture(line.line());
    } else if (candidate != null && !afterBlank && DigestDraft.isNames(line)) {
      adopt(candidate)
          .put(DigestLabel.AUTHORS, DigestFurniture.withoutSeparators(line.plain()), line.last());
    } else if (BoldLead.in(line) != null) {
      boldLead(line, BoldLead.in(line));
    } else if (candidate != null && areNamesOf(candidate, line) && ahead.isProse()) {
      adopt(candidate)
          .put(DigestLabel.AUTHORS, DigestFurniture.withoutSeparators(line.plain()), line.last());
    } else if (candidate != null && line.isProse() && isTextOf(candidate, ahead)) {
      adopt(candidate).begin(DigestLabel.ABSTRACT, line.plain(), 0, line.last());
    } else if (current != null && !afterBlank && candidate == null && current.lacks(line)) {
      current.pass(line.last());
    } else if (current != null
        && current.takes(line, afterBlank, ahead.leadsOn(line), ahead.wraps(line))) {
      // A line between a title and its text was no title.
      candidate = null;
    } else {
      drop();
      candidate = line;
      if (current != null) {
        current.close();
      }
    }
  }

  private void boldLead(DigestLine line, @Nullable BoldLead lead) {
    if (lead != null) {
      DigestDraft fresh = start(line, DigestTitle.of(lead.title(), null, ""));
      fresh.begin(DigestLabel.ABSTRACT, lead.text(), 0, line.last());
    }
  }

  /// True for names in a paragraph of their own below a title longer than a heading.
  private boolean areNamesOf(DigestLine title, DigestLine line) {
    boolean several =
        line.plain().indexOf(',') > 0 || title.plain().length() > line.plain().length();
    return afterBlank
        && several
        && title.plain().indexOf(' ') > 0
        && title.mayBeTitle()
        && DigestDraft.isNames(line);
  }

  /// Takes a row of counts, which stands below a title or amid the fields of a paper.
  private void counted(DigestLine line) {
    DigestDraft current = candidate == null || candidateIsAmid(line) ? draft : adopt(candidate);
    if (current != null) {
      current.close();
      current.count(line.plain(), line.last());
    }
  }

  /// True when the possible title is a line amid the fields of the paper at hand.
  private boolean candidateIsAmid(DigestLine line) {
    DigestLine possible = candidate;
    boolean near = possible != null && possible.last() + 1 == line.first();
    return draft != null && !draft.has(DigestLabel.ABSTRACT) && !near;
  }

  /// True for a text below a title that only bears its identifier below the text.
  private boolean isTextOf(DigestLine title, DigestAhead ahead) throws IOException {
    DigestDraft above = draft;
    boolean own = above == null || (above.id() != null && above.has(DigestLabel.ABSTRACT));
    return own && title.isShort() && title.mayBeTitle() && ahead.identifier() != null;
  }

  private void submitted(DigestLine line, String date) {
    if (draft == null || pending.isSet()) {
      pending.date(date, line.first());
    } else {
      draft.put(DigestLabel.DATE, date, line.last());
    }
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
