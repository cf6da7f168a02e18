package dev.papersift.dump.arxiv;

import dev.papersift.dump.RecordSink;
import dev.papersift.text.Fold;
import org.jspecify.annotations.Nullable;

/// A paper of a digest while its lines come in.
final class DigestDraft {
  /// Letters by which two showings of a title may differ: emphasis, numbers.
  private static final int MOST_DIFFERENCE = 40;

  private final int firstLine;
  private final DigestValues values = new DigestValues();
  private @Nullable DigestLabel open;
  private final DigestIdentity identity = new DigestIdentity();
  private @Nullable String type;
  private @Nullable String institution;
  private int lastLine;
  private int item = -1;

  DigestDraft(int firstLine, int lastLine) {
    this.firstLine = firstLine;
    this.lastLine = lastLine;
  }

  boolean has(DigestLabel label) {
    return values.has(label);
  }

  @Nullable DigestLabel open() {
    return open;
  }

  @Nullable String id() {
    return identity.id();
  }

  @Nullable String type() {
    return type;
  }

  @Nullable String url() {
    return identity.url();
  }

  @Nullable String institution() {
    return institution;
  }

  int lastLine() {
    return lastLine;
  }

  /// Begins a labelled value; a second one of the same label is not taken.
  void begin(DigestLabel label, String line, int from, int number) {
    lastLine = number;
    if (label == DigestLabel.ABSTRACT && values.isOriginal(line)) {
      values.remove(label);
    }
    if (has(label)) {
      open = DigestLabel.OTHER;
      return;
    }
    open = label;
    boolean echo = label == DigestLabel.SUBJECTS && line.startsWith("Subjects:", from);
    add(line, echo ? from + "Subjects:".length() : from, number);
  }

  /// Goes on with the value at hand.
  void add(String line, int from, int number) {
    lastLine = number;
    if (open != null && open != DigestLabel.OTHER) {
      values.add(open, line, from);
    }
  }

  void close() {
    open = null;
  }

  void reopen(DigestLabel label) {
    open = label;
  }

  /// True when nothing but a title, and perhaps an identifier, is known so far.
  boolean isBare() {
    return values.size() == 1 && has(DigestLabel.TITLE);
  }

  /// True when nothing but this title is known so far.
  boolean isBareTitle(String shown) {
    return !has(DigestLabel.AUTHORS)
        && !has(DigestLabel.ABSTRACT)
        && Fold.letters(shown).equals(Fold.letters(value(DigestLabel.TITLE)));
  }

  /// Takes a line without label if it goes on with a value, or is names or a text that are still
  /// missing.
  ///
  /// @param afterBlank true when an empty line stands before it
  /// @param leadsOn true when fields of a paper follow it, so that it may be the next title
  /// @param wraps true when it is a line of a column that goes on below
  boolean takes(DigestLine line, boolean afterBlank, boolean leadsOn, boolean wraps) {
    if (leadsOn && (has(DigestLabel.ABSTRACT) || has(DigestLabel.SUMMARY))) {
      return false;
    }
    if (values.isOriginal(line.plain()) && line.isProse()) {
      values.remove(DigestLabel.ABSTRACT);
    }
    if (open != null && goesOn(open, line, afterBlank)) {
      add(line.plain(), 0, line.last());
      return true;
    }
    if (!has(DigestLabel.AUTHORS) && !has(DigestLabel.ABSTRACT) && isNames(line)) {
      put(DigestLabel.AUTHORS, DigestFurniture.withoutSeparators(line.plain()), line.last());
      return true;
    }
    boolean prose = line.isProse() || (wraps && !leadsOn && !line.listed() && id() != null);
    if (prose && !has(DigestLabel.ABSTRACT)) {
      announcedAs(line.plain());
      begin(DigestLabel.ABSTRACT, line.plain(), Announcement.textStart(line.plain()), line.last());
      return true;
    }
    return false;
  }

  /// Notes how far the item of a list is set in that shows the title; -1 for no item.
  void opensItem(int indent) {
    item = indent;
  }

  /// True for the next item of the list in which this paper, with its text, is one.
  boolean isFollowedBy(DigestLine line) {
    int next = line.item();
    return next >= 0 && next <= item && has(DigestLabel.ABSTRACT);
  }

  /// True for the abstract a second time, in Chinese, Japanese or Korean.
  boolean isTranslation(String text) {
    return values.isTranslation(text);
  }

  private boolean goesOn(DigestLabel label, DigestLine line, boolean afterBlank) {
    if (label == DigestLabel.OTHER) {
      return !afterBlank;
    }
    if (!has(label)) {
      return true;
    }
    return switch (label) {
      case ABSTRACT, SUMMARY -> !afterBlank || line.isProse();
      case TITLE -> !afterBlank && !isNames(line) && !line.isProse();
      case AUTHORS -> !afterBlank && (values.endsWith(label, ',') || isNames(line));
      case SUBJECTS -> !afterBlank && (!line.isProse() || SubjectCodes.ends(line.plain()));
      case COMMENTS -> !afterBlank && !line.isProse();
      case LINK, DATE, JOURNAL, DOI, CODE, VOTES, OTHER -> false;
    };
  }

  /// True for a short line amid a paper that lacks its identifier and its text: an institution or
  /// a score between the names and what follows.
  boolean lacks(DigestLine line) {
    boolean ended = open == null || open == DigestLabel.DATE || open == DigestLabel.LINK;
    return has(DigestLabel.AUTHORS) && !isPaper() && ended && !line.isProse();
  }

  /// True for the title, shown a second time.
  boolean isTitleAgain(DigestLine line) {
    int difference = values.length(DigestLabel.TITLE) - line.plain().length();
    return line.bare().startsWith("**")
        && Math.abs(difference) <= MOST_DIFFERENCE
        && Fold.letters(line.plain()).equals(Fold.letters(value(DigestLabel.TITLE)));
  }

  /// Notes the institution that a line shows.
  void institution(String shown) {
    institution = institution == null ? shown.strip() : institution;
  }

  /// Counts a line to the paper that says nothing of it.
  void pass(int number) {
    lastLine = number;
  }

  /// True for a line that looks like names alone.
  static boolean isNames(DigestLine line) {
    return NameList.is(DigestFurniture.withoutSeparators(line.plain()));
  }

  /// Notes what `arXiv:… Announce Type: replace` says.
  void announcedAs(String text) {
    type = Announcement.type(text, type);
  }

  void put(DigestLabel label, String value, int number) {
    values.add(label, value, 0);
    lastLine = number;
  }

  /// Notes the votes that a row of counts shows.
  void count(String row, int number) {
    lastLine = number;
    String votes = CountsRow.votes(row);
    if (votes != null && !has(DigestLabel.VOTES)) {
      put(DigestLabel.VOTES, votes, number);
    }
  }

  /// Notes an identifier; the first one is the paper's.
  void identify(String found, boolean address, int number) {
    lastLine = number;
    identity.take(found, address);
  }

  /// Notes the address of the paper on another site, when the line shows it and no other is known.
  void shownIn(String line) {
    identity.shownIn(line);
  }

  /// True when enough is there to call it a paper.
  boolean isPaper() {
    boolean text = has(DigestLabel.ABSTRACT) || has(DigestLabel.SUMMARY);
    return has(DigestLabel.TITLE) && (id() != null || (has(DigestLabel.AUTHORS) && text));
  }

  /// Hands the paper on.
  void finish(RecordSink sink) {
    new DigestRecord(this, firstLine, sink).write();
  }

  String value(DigestLabel label) {
    return values.of(label);
  }
}
