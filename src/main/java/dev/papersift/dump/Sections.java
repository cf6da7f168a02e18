package dev.papersift.dump;

import dev.papersift.dump.html.HtmlPage;
import dev.papersift.dump.html.HtmlPage.Form;
import dev.papersift.dump.mail.MailSigns;
import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the listings of one dump, one behind the other: detects the format of each, lets that
/// format read it, and parts it from the next where another format unmistakably begins. HTML is
/// first reduced to lines. Not thread-safe.
final class Sections {
  private static final int FEWEST_TAIL_LINES = 3;

  /// So many HTML pages are parted; what follows is read as one.
  private static final int MOST_PAGES = 1_000;

  private final FormatDetector detector;
  private final Ledger ledger;
  private final Collector collector;
  private final FormatDetector.@Nullable Candidate named;
  private final List<ParsedDump.Section> sections = new ArrayList<>();
  private int pages;

  /// @param named the format the caller named, which then reads everything; or null
  Sections(
      FormatDetector detector,
      Ledger ledger,
      Collector collector,
      FormatDetector.@Nullable Candidate named) {
    this.detector = detector;
    this.ledger = ledger;
    this.collector = collector;
    this.named = named;
  }

  /// Reads all lines of a source.
  void read(LineSource source) throws IOException {
    Framing framing = new Framing(new Doubled(new Margin(source), ledger), ledger);
    LineCursor lines = new LineCursor(new Farewell(framing, ledger), ledger);
    List<Line> head = lines.head().lines();
    if (HtmlPage.looksLikeHtml(head)) {
      parts(lines, true, framing::endsListing);
      return;
    }
    int headers = MailSigns.headerEnd(head);
    if (headers > 0) {
      ledger.furniture(1, headers);
    }
    boolean built = Scaffolding.isIn(lines.head());
    LineSource bare = built ? new Scaffolding(lines::next, ledger) : null;
    parts(bare == null ? lines : new LineCursor(bare, ledger), false, framing::endsListing);
  }

  /// Reads HTML pages and what stands between them.
  ///
  /// @param html true when the first part is a page
  private void parts(LineCursor lines, boolean html, Predicate<Line> ends) throws IOException {
    boolean page = html;
    while (lines.peek() != null) {
      if (page) {
        html(lines);
      } else {
        listings(lines, ends, true, "");
      }
      page = atPage(lines);
    }
  }

  /// Reads lines that the listing before them did not claim, when another format is sure of them.
  void readTail(LineSource source) throws IOException {
    LineCursor lines = new LineCursor(new Margin(source), ledger);
    Head head = lines.head();
    boolean asked = named == null && head.solid().size() >= FEWEST_TAIL_LINES;
    FormatDetector.Candidate best = asked ? detector.sure(head) : null;
    boolean other =
        best != null && sections.stream().noneMatch(s -> s.format().equals(best.format().name()));
    if (other) {
      listings(lines, _ -> false, false, "");
    }
  }

  private void html(LineCursor lines) throws IOException {
    Line first = lines.peek();
    boolean parted = named == null && pages++ < MOST_PAGES;
    OnePage source = new OnePage(lines, parted ? detector : null);
    HtmlPage page = new HtmlPage(source);
    boolean plain = surest(page, Form.TEXT, Math.nextUp(confidence(page, Form.MARKDOWN))) != null;
    LineSource chosen = page.lines(plain ? Form.TEXT : Form.MARKDOWN);
    ShownLines shown = new ShownLines(chosen, ledger, first == null ? 1 : first.number());
    LineCursor body = new LineCursor(new Farewell(shown, ledger), ledger);
    listings(body, _ -> false, false, "; a page in HTML");
    shown.end(source.last());
  }

  private static boolean atPage(LineCursor lines) throws IOException {
    Line line = lines.peek();
    for (int i = 1; line != null && line.isBlank() && i < Head.MAX_LINES; i++) {
      line = lines.peek(i);
    }
    return line != null && HtmlPage.begins(line.text());
  }

  private double confidence(HtmlPage page, Form form) throws IOException {
    return confidence(surest(page, form, Double.MIN_VALUE));
  }

  private static double confidence(FormatDetector.@Nullable Candidate candidate) {
    return candidate == null ? 0 : candidate.recognition().confidence();
  }

  private FormatDetector.@Nullable Candidate surest(HtmlPage page, Form form, double least)
      throws IOException {
    return surest(page.head(form, Head.MAX_LINES, Head.MAX_CHARS), least);
  }

  private FormatDetector.@Nullable Candidate surest(List<Line> lines, double least)
      throws IOException {
    return detector.surest(new LineCursor(source(lines), new Ledger()).head(), least);
  }

  /// How surely the best format recognises lines that are all at hand.
  double confidence(List<Line> lines) throws IOException {
    return confidence(surest(lines, Double.MIN_VALUE));
  }

  /// How surely the best format recognises a source, HTML undone.
  double confidence(LineSource source) throws IOException {
    LineCursor lines = new LineCursor(new Framing(new Margin(source), new Ledger()), new Ledger());
    Head head = lines.head();
    if (!HtmlPage.looksLikeHtml(head.lines())) {
      return confidence(head.lines());
    }
    HtmlPage page = new HtmlPage(lines::next);
    return Math.max(confidence(page, Form.MARKDOWN), confidence(page, Form.TEXT));
  }

  private static LineSource source(List<Line> lines) {
    Iterator<Line> iterator = lines.iterator();
    return () -> iterator.hasNext() ? iterator.next() : null;
  }

  /// Reads listings up to the end or to the next page.
  ///
  /// @param parted false where no page can begin
  private void listings(LineCursor lines, Predicate<Line> ends, boolean parted, String wrapping)
      throws IOException {
    Line first = lines.peek();
    while (first != null) {
      Head head = parted ? PageBelow.above(lines.head()) : lines.head();
      Beginning beginning =
          named != null ? new Beginning(named, null) : Beginning.of(head, detector);
      FormatDetector.Candidate candidate = beginning.candidate();
      boolean nested = candidate != null && candidate.format().isNested();
      Predicate<Line> below = parted ? new PageBelow(nested) : _ -> false;
      Predicate<Line> end =
          line -> below.test(line) || ends.test(line) || line.equals(beginning.end());
      ListingLines listing = new ListingLines(lines, detector, candidate, named != null, end);
      LineCursor cursor = new LineCursor(listing, ledger);
      if (candidate != null) {
        begin(candidate, first.number(), wrapping);
        candidate.format().parse(cursor, collector);
      }
      Line rest = cursor.next();
      while (rest != null) {
        rest = cursor.next();
      }
      first = parted && atPage(lines) ? null : lines.peek();
    }
  }

  private void begin(FormatDetector.Candidate candidate, int firstLine, String wrapping) {
    endLast(firstLine - 1);
    Recognition recognition = candidate.recognition();
    sections.add(
        new ParsedDump.Section(
            candidate.format().name(),
            recognition.confidence(),
            recognition.evidence() + wrapping,
            firstLine,
            firstLine));
  }

  private void endLast(int line) {
    if (!sections.isEmpty()) {
      ParsedDump.Section s = sections.removeLast();
      int last = Math.max(s.firstLine(), line);
      sections.add(
          new ParsedDump.Section(s.format(), s.confidence(), s.evidence(), s.firstLine(), last));
    }
  }

  /// The listings read, in order, once all sources were read.
  List<ParsedDump.Section> all() {
    endLast(ledger.counts().total());
    return sections;
  }
}
