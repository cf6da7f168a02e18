package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads alternating title and abstract lines. The alternation is checked line by line against
/// what the lines look like, so that a lost or doubled line shifts nothing behind it. Not
/// thread-safe.
final class TitleAbstractLines {
  private static final int LONGEST_PREFACE = 8;

  /// So many titles without abstract at the end, after records that have one, are what stands above
  /// the next listing of a joined dump.
  private static final int FEWEST_TRAILING = 2;

  private static final int MOST_HELD = 100;

  private final RecordSink sink;
  private @Nullable Line title;
  private boolean titleUnderHeader;
  private RawRecord.@Nullable Builder open;
  private final StringBuilder openAbstract = new StringBuilder();
  private String openEnd = "";
  private int openLast;
  private boolean inHeader = true;
  private boolean begun;
  private final List<RawRecord> bare = new ArrayList<>(1);

  TitleAbstractLines(RecordSink sink) {
    this.sink = sink;
  }

  void read(LineCursor lines) throws IOException {
    passPreface(lines);
    Line line = lines.nextSolid();
    while (line != null) {
      Line following = nextSolid(lines);
      take(line, line.text().strip(), following == null ? null : following.text().strip());
      line = lines.nextSolid();
    }
    closeTitle();
    closeRecord();
    if (bare.size() < FEWEST_TRAILING || !begun) {
      emitBare();
    }
  }

  /// What somebody wrote above the page's own header is none of its papers; it is left over.
  private static void passPreface(LineCursor lines) throws IOException {
    int preface = 0;
    for (Line line : lines.head().solid()) {
      if (HfFurniture.isFurniture(line.text().strip())) {
        break;
      }
      preface++;
      if (preface == LONGEST_PREFACE) {
        return;
      }
    }
    for (int i = 0; i < preface; i++) {
      lines.nextSolid();
    }
  }

  /// Takes the blank lines up to the next solid one and returns that without taking it.
  private static @Nullable Line nextSolid(LineCursor lines) throws IOException {
    Line ahead = lines.peek();
    while (ahead != null && ahead.isBlank()) {
      lines.next();
      ahead = lines.peek();
    }
    return ahead;
  }

  private void take(Line line, String text, @Nullable String following) {
    if (isHeader(text, following)) {
      closeTitle();
      inHeader = true;
      sink.furniture(line);
    } else if (inHeader && text.length() < 20 && Marks.date(text) != null) {
      sink.pageDate(text);
      sink.furniture(line);
    } else if (Marks.isOrnament(text)) {
      sink.furniture(line);
    } else if (title == null) {
      takeTitle(line, text);
    } else {
      takeAbstract(title, line, text, following);
    }
  }

  /// True for a line of the header, which also opens a second page joined to the first.
  private boolean isHeader(String text, @Nullable String following) {
    if (inHeader) {
      return following == null ? HfFurniture.isCutFurniture(text) : HfFurniture.isFurniture(text);
    }
    return HfFurniture.isInvitation(text)
        || (HfFurniture.isHeader(text)
            && following != null
            && (HfFurniture.isInvitation(following) || HfFurniture.isHeader(following)));
  }

  private void takeTitle(Line line, String text) {
    if (open != null && Prose.isProse(text)) {
      takeSecondAbstract(line, text);
      return;
    }
    title = line;
    titleUnderHeader = inHeader;
    inHeader = false;
  }

  private void takeAbstract(Line titleLine, Line line, String text, @Nullable String following) {
    if (text.equals(titleLine.text().strip())) {
      note("doubled-line", line, "the title stands twice; read once");
      sink.furniture(line);
      return;
    }
    boolean titleAgain =
        !Prose.isProse(text)
            && (following == null
                ? !bare.isEmpty()
                : Prose.isProse(following) || !text.endsWith("."));
    if (titleAgain) {
      closeTitle();
      title = line;
      return;
    }
    closeRecord();
    emitBare();
    open = begin(titleLine);
    openAbstract.setLength(0);
    append(line, text);
    title = null;
  }

  /// Takes running text behind an abstract: the same again, its continuation, or the abstract of a
  /// title that was lost, which is left over.
  private void takeSecondAbstract(Line line, String text) {
    if (text.contentEquals(openAbstract)) {
      note("doubled-line", line, "the abstract stands twice; read once");
      sink.furniture(line);
    } else if (Prose.breaksOff(openEnd) || Character.isLowerCase(text.charAt(0))) {
      openAbstract.append(' ');
      append(line, text);
      note("abstract-continues", line, "read as a further paragraph of the abstract above");
    } else {
      sink.issue(
          ParseIssue.warning(
              "missing-title", line.number(), line.last(), "an abstract without a title"));
    }
  }

  private void append(Line line, String text) {
    openAbstract.append(text);
    openEnd = text;
    openLast = line.last();
  }

  private RawRecord.Builder begin(Line titleLine) {
    String text = titleLine.text().strip();
    return RawRecord.from(titleLine.number(), Markup.PLAIN)
        .put(Field.TITLE, titleUnderHeader ? HfFurniture.withoutButton(text) : text);
  }

  private void closeRecord() {
    RawRecord.Builder record = open;
    if (record != null) {
      begun = true;
      record.put(Field.ABSTRACT, openAbstract.toString());
      if (CutNotes.endsCut(openEnd)) {
        record.put(Field.TRUNCATED, "yes");
      }
      sink.record(record.upTo(openLast));
      open = null;
    }
  }

  private void closeTitle() {
    Line line = title;
    if (line == null) {
      return;
    }
    closeRecord();
    bare.add(begin(line).upTo(line.last()));
    if (bare.size() > MOST_HELD) {
      emitBare();
    }
    title = null;
    titleUnderHeader = false;
  }

  /// Hands on the titles held back.
  private void emitBare() {
    for (RawRecord record : bare) {
      sink.record(record);
      sink.issue(
          ParseIssue.warning(
              "missing-abstract",
              record.firstLine(),
              record.lastLine(),
              "a title without an abstract"));
    }
    bare.clear();
  }

  private void note(String code, Line line, String message) {
    sink.issue(ParseIssue.info(code, line.number(), line.last(), message));
  }
}
