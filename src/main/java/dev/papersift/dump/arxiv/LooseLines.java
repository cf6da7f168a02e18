package dev.papersift.dump.arxiv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a digest without label: names, texts, counts, and the titles themselves,
/// which only what follows them tells.
final class LooseLines {
  private static final String INSTITUTION = "🏢 ";
  private final DigestPapers papers;

  LooseLines(DigestPapers papers) {
    this.papers = papers;
  }

  void take(DigestLine line, DigestAhead ahead) throws IOException {
    DigestDraft current = papers.draft();
    DigestLine possible = papers.candidate();
    String date = DigestDates.submittedOn(line.plain());
    if (date != null) {
      submitted(line, date);
    } else if (isCounts(line.plain()) && (possible != null || current != null)) {
      counted(line);
    } else if (DigestDates.isDate(line.plain())) {
      papers.sink().pageDate(line.plain());
      papers.sink().furniture(line.line());
    } else if (BoldLead.in(line) != null) {
      boldLead(line, BoldLead.in(line));
    } else if (possible != null && below(possible, line, ahead)) {
      return;
    } else if (current != null && possible == null && amid(current, line, ahead)) {
      current.pass(line.last());
    } else if (current != null
        && !current.isFollowedBy(line)
        && !opensNext(current, line, ahead)
        && current.takes(line, ahead.afterBlank(), ahead.leadsOn(line), ahead.wraps(line))) {
      // A line between a title and its text was no title.
      papers.dismiss();
    } else {
      propose(line, current);
    }
  }

  private static boolean isCounts(String text) {
    return CountsRow.is(text) || CountsRow.isMixed(text);
  }

  private void propose(DigestLine line, @Nullable DigestDraft current) {
    if (current != null) {
      current.close();
    }
    if (DigestFurniture.isWordless(line.plain())) {
      papers.sink().furniture(line.line());
      return;
    }
    papers.drop();
    if (!line.plain().startsWith("http")) {
      papers.propose(line);
    }
  }

  /// Takes a line that tells what the possible title above it is; false when it does not.
  private boolean below(DigestLine title, DigestLine line, DigestAhead ahead) throws IOException {
    boolean names =
        DigestDraft.isNames(line)
            && isTitle(title)
            && (!ahead.afterBlank()
                || (areNamesOf(title, line) && (title.isNumbered() || ahead.isProse())));
    if (names) {
      papers
          .adopt(title)
          .put(DigestLabel.AUTHORS, DigestFurniture.withoutSeparators(line.plain()), line.last());
      return true;
    }
    if (title.isNumbered() && (isTranslation(title, line) || DigestFurniture.isRemark(line))) {
      return true;
    }
    if (line.isProse() && isTextOf(title, line, ahead)) {
      papers.adopt(title).begin(DigestLabel.ABSTRACT, line.plain(), 0, line.last());
      return true;
    }
    return false;
  }

  /// False for one word in small letters that nothing sets off, which counts or names something,
  /// and for `Three papers chosen by`.
  private static boolean isTitle(DigestLine line) {
    String text = line.plain();
    if (text.endsWith(" by")) {
      return false;
    }
    return line.heading()
        || text.indexOf(' ') > 0
        || !line.bare().equals(text)
        || text.isEmpty()
        || !Character.isLowerCase(text.charAt(0));
  }

  /// True for a short line in Chinese, Japanese or Korean below a heading in Latin letters.
  private static boolean isTranslation(DigestLine title, DigestLine line) {
    return line.mayBeTitle() && Ideographs.in(line.plain()) && !Ideographs.in(title.plain());
  }

  /// True for names in a paragraph of their own below a title longer than a heading.
  private static boolean areNamesOf(DigestLine title, DigestLine line) {
    boolean several =
        line.plain().indexOf(',') > 0 || title.plain().length() > line.plain().length();
    return several && title.plain().indexOf(' ') > 0 && title.mayBeTitle();
  }

  /// True for a text below a title that only bears its identifier below the text.
  private boolean isTextOf(DigestLine title, DigestLine line, DigestAhead ahead)
      throws IOException {
    DigestDraft above = papers.draft();
    boolean own = above == null || (above.id() != null && above.has(DigestLabel.ABSTRACT));
    return own
        && title.isShort()
        && title.mayBeTitle()
        && !line.mayBeTitle()
        && ahead.identifier() != null;
  }

  /// True for a line amid the fields of a paper that says nothing of it, or says it again.
  private static boolean amid(DigestDraft current, DigestLine line, DigestAhead ahead) {
    if (line.plain().startsWith(INSTITUTION)) {
      current.institution(line.plain().substring(INSTITUTION.length()));
      return true;
    }
    if (line.isProse() && current.isTranslation(line.plain())) {
      current.close();
      return true;
    }
    return current.isTitleAgain(line)
        || (!current.has(DigestLabel.ABSTRACT) && AbstractCheck.isPlaceholder(line.plain()))
        || (!ahead.afterBlank() && current.lacks(line));
  }

  /// True for the title of the next paper: names that bear a label follow it, and the paper at hand
  /// has its own.
  private static boolean opensNext(DigestDraft current, DigestLine line, DigestAhead ahead)
      throws IOException {
    return current.id() != null
        && current.has(DigestLabel.AUTHORS)
        && line.mayBeTitle()
        && ahead.isAuthors();
  }

  private void boldLead(DigestLine line, @Nullable BoldLead lead) {
    if (lead != null) {
      DigestDraft fresh = papers.start(line, DigestTitle.of(lead.title(), null, ""));
      fresh.begin(DigestLabel.ABSTRACT, lead.text(), 0, line.last());
    }
  }

  /// Takes a row of counts, which stands below a title or amid the fields of a paper.
  private void counted(DigestLine line) {
    DigestLine possible = papers.candidate();
    DigestDraft current =
        possible == null || isAmid(possible, line) ? papers.draft() : papers.adopt(possible);
    if (current != null) {
      current.close();
      current.count(line.plain(), line.last());
    }
  }

  /// True when the possible title is a line amid the fields of the paper at hand.
  private boolean isAmid(DigestLine possible, DigestLine line) {
    DigestDraft current = papers.draft();
    boolean near = possible.last() + 1 == line.first();
    return current != null && !current.has(DigestLabel.ABSTRACT) && !near;
  }

  private void submitted(DigestLine line, String date) {
    DigestDraft current = papers.draft();
    if (current == null || papers.pending().isSet()) {
      papers.pending().date(date, line.first());
    } else {
      current.put(DigestLabel.DATE, date, line.last());
    }
  }
}
