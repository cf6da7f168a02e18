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
  private final DigestPapers papers;
  private final LabelledLines labelled;
  private final LooseLines loose;
  private boolean afterBlank;
  private int lastRule;

  DigestReader(RecordSink sink) {
    this.sink = sink;
    this.table = new DigestTable(sink);
    this.papers = new DigestPapers(sink);
    this.labelled = new LabelledLines(papers);
    this.loose = new LooseLines(papers);
  }

  void read(LineCursor lines) throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        afterBlank = true;
        continue;
      }
      Line whole = BrokenLines.join(line, lines);
      DigestLine shown = DigestLine.of(whole);
      take(shown, lines);
      // The end of a section parts what stands around it as an empty line does.
      afterBlank = shown.plain().isEmpty() && (afterBlank || line.text().contains("</details>"));
    }
    papers.flush();
    papers.drop();
  }

  private void take(DigestLine line, LineCursor lines) throws IOException {
    DigestAhead ahead = new DigestAhead(lines, afterBlank);
    if (table.take(line, papers::endBeforeRow)) {
      papers.drop();
      if (table.hasRecords()) {
        papers.found();
      }
    } else if (DigestFurniture.isRule(line.plain()) || line.plain().isEmpty()) {
      rule(line, ahead);
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
    } else if (line.headsEntry()) {
      labelled.entry(line);
    } else if (startsByItself(line)) {
      papers.start(line, DigestTitle.of(line));
    } else if (line.label() != null) {
      labelled.take(line, line.label(), ahead);
    } else if (!labelled.identifier(line)) {
      loose.take(line, ahead);
    }
  }

  /// True for the name of a section that a page folds away: `<summary>Details</summary>`.
  private static boolean isSectionName(DigestLine line) {
    return line.label() == null
        && line.line().text().contains("<summary>")
        && PageText.withoutEmphasis(line.plain()).length() <= LONGEST_SECTION_NAME;
  }

  /// True for a link such as `Read more` that tells which paper a title without one is.
  private boolean identifiesTitle(DigestLine line) {
    DigestDraft current = papers.draft();
    return line.identifier() != null && current != null && current.id() == null;
  }

  /// True for the line that underlines a title.
  private boolean isUnderline(DigestLine line) {
    DigestLine above = papers.candidate();
    return above != null
        && !afterBlank
        && above.last() + 1 == line.first()
        && Math.abs(above.plain().length() - line.plain().length()) <= UNDERLINE_SLACK;
  }

  private void rule(DigestLine line, DigestAhead ahead) throws IOException {
    if (!line.plain().isEmpty()) {
      if (!isUnderline(line) && !isBoxed(line) && !isWithin(ahead) && !isAboveText(line, ahead)) {
        papers.flush();
        papers.drop();
      }
      lastRule = line.last();
    }
    sink.furniture(line.line());
  }

  /// True for the second of two rules with a title between them.
  private boolean isBoxed(DigestLine line) {
    DigestLine between = papers.candidate();
    return between != null && between.first() == lastRule + 1 && between.last() + 1 == line.first();
  }

  /// True for a rule between the fields of one paper: those below it are still missing.
  private boolean isWithin(DigestAhead ahead) throws IOException {
    DigestLabel below = ahead.label();
    if (below == null || below == DigestLabel.TITLE) {
      return false;
    }
    DigestDraft current = papers.draft();
    DigestLine possible = papers.candidate();
    if (current == null) {
      return possible != null && possible.isNumbered();
    }
    return !current.isPaper()
        || (below == DigestLabel.ABSTRACT && !current.has(DigestLabel.ABSTRACT));
  }

  /// True for a rule between the fields of a paper and its text, without empty lines around it.
  private boolean isAboveText(DigestLine line, DigestAhead ahead) throws IOException {
    DigestDraft current = papers.draft();
    return current != null
        && papers.candidate() == null
        && !afterBlank
        && current.lastLine() + 1 == line.first()
        && current.has(DigestLabel.AUTHORS)
        && !current.has(DigestLabel.ABSTRACT)
        && ahead.isColumn();
  }

  private void furniture(DigestLine line) {
    DigestDraft current = papers.draft();
    if (DigestFurniture.endsPage(line.plain())) {
      papers.flush();
    } else if (current != null) {
      current.close();
    }
    sink.furniture(line.line());
  }

  private void heading(DigestLine line) {
    papers.flush();
    papers.drop();
    String date = PageFurniture.date(line.plain());
    if (date != null) {
      sink.pageDate(date);
    }
    DigestTitle title = DigestTitle.of(line);
    if (title.id() != null) {
      papers.start(line, title);
    } else {
      papers.propose(line);
    }
  }

  /// True for a line that is a title with the paper's identifier in or beside it.
  private boolean startsByItself(DigestLine line) {
    boolean amid = inAbstract() && !afterBlank && !line.listed() && !line.bare().startsWith("[");
    boolean plain = line.label() == null || line.is(DigestLabel.OTHER);
    return plain && !amid && line.namesPaper();
  }

  private boolean inAbstract() {
    DigestDraft current = papers.draft();
    @Nullable DigestLabel open = current == null ? null : current.open();
    return open == DigestLabel.ABSTRACT || open == DigestLabel.SUMMARY;
  }
}
