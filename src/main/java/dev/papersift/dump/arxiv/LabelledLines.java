package dev.papersift.dump.arxiv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the labelled lines of a digest into the paper they belong to.
final class LabelledLines {
  private final DigestPapers papers;

  LabelledLines(DigestPapers papers) {
    this.papers = papers;
  }

  void take(DigestLine line, DigestLabel.At at, DigestAhead ahead) throws IOException {
    if (at.label() == DigestLabel.TITLE) {
      title(line, at);
      return;
    }
    DigestLine possible = papers.candidate();
    boolean near = possible != null && possible.last() + 1 == line.first();
    if (near && at.label() == DigestLabel.LINK && ahead.isTitle()) {
      papers.flush();
      papers.drop();
    } else if (possible != null && at.label() != DigestLabel.OTHER) {
      papers.adopt(possible);
    }
    DigestDraft current = papers.draft();
    if (current == null) {
      papers.pending().note(line, at);
      return;
    }
    current.announcedAs(line.plain());
    if (Announcement.end(line.plain()) > 0) {
      current.begin(
          DigestLabel.ABSTRACT, line.plain(), Announcement.end(line.plain()), line.last());
      return;
    }
    // An address in Markdown is no part of what is shown.
    boolean code = at.label() == DigestLabel.CODE;
    current.begin(
        at.label(), code ? line.bare() : line.plain(), code ? 0 : at.value(), line.last());
    identify(current, line, at.label());
  }

  private static void identify(DigestDraft current, DigestLine line, DigestLabel label) {
    String id = label == DigestLabel.LINK ? DigestFurniture.anyId(line.bare()) : null;
    PaperLink link = line.link();
    if (label == DigestLabel.DATE && link != null && current.id() == null) {
      id = link.id();
    }
    if (id != null && (current.id() == null || DigestFurniture.same(id, current.id()))) {
      current.identify(id, line.bare().contains("arxiv.org/"), line.last());
      current.shownIn(line.bare());
    }
  }

  private void title(DigestLine line, DigestLabel.At at) {
    DigestDraft before = papers.draft();
    String shown = DigestFurniture.unquoted(line.plain().substring(at.value()));
    if (isTranslated(shown)) {
      DigestLine possible = papers.candidate();
      before = possible == null ? before : papers.adopt(possible);
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
    papers.start(line, DigestTitle.of(shown, id, "")).reopen(DigestLabel.TITLE);
  }

  /// True for a title in Chinese or Japanese below one in Latin letters.
  private boolean isTranslated(String shown) {
    DigestDraft current = papers.draft();
    DigestLine possible = papers.candidate();
    String above =
        possible != null
            ? possible.plain()
            : current != null && current.isBare() ? current.value(DigestLabel.TITLE) : "";
    return !above.isEmpty() && Ideographs.in(shown) && !Ideographs.in(above);
  }

  /// Takes the line of a page with which a paper begins; its title stands below.
  void entry(DigestLine line) {
    String id = DigestFurniture.anyId(line.plain());
    papers.flush();
    papers.drop();
    if (id != null) {
      papers.pending().identify(id, false, line.first());
    }
  }

  /// Takes a line that is no more than an identifier or address; false when it is not.
  boolean identifier(DigestLine line) {
    String id = line.identifier();
    if (id == null) {
      return false;
    }
    boolean address = line.bare().contains("arxiv.org/");
    DigestLine possible = papers.candidate();
    if (possible != null) {
      papers.adopt(possible);
    }
    DigestDraft current = papers.draft();
    if (current != null && current.id() != null && !DigestFurniture.same(id, current.id())) {
      papers.flush();
      current = null;
    }
    if (current == null) {
      papers.pending().identify(id, address, line.first());
    } else {
      identified(current, line, id, address);
    }
    return true;
  }

  private static void identified(DigestDraft current, DigestLine line, String id, boolean address) {
    current.close();
    current.announcedAs(line.plain());
    current.count(line.plain(), line.last());
    current.identify(id, address, line.last());
    current.shownIn(line.bare());
    String date = DigestDates.leadingDate(line.plain());
    if (date != null && !current.has(DigestLabel.DATE)) {
      current.put(DigestLabel.DATE, date, line.last());
    }
    String code = codeLink(line.bare());
    if (code != null) {
      current.put(DigestLabel.CODE, code, line.last());
    }
  }

  /// The address behind a link named `code`, or null.
  private static @Nullable String codeLink(String text) {
    int at = text.indexOf("ode](http");
    int start = at < 0 ? -1 : at + "ode](".length();
    int close = start < 0 ? -1 : text.indexOf(')', start);
    return close < 0 ? null : text.substring(start, close);
  }
}
