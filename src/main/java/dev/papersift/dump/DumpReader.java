package dev.papersift.dump;

import dev.papersift.dump.mail.MailSigns;
import dev.papersift.text.Line;
import dev.papersift.text.LineReader;
import dev.papersift.text.LineTooLongException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads one dump: decodes it, detects its format, lets that format read the records, and
/// accounts for every line. Immutable and thread-safe; the state of a reading lives in the
/// call.
public final class DumpReader {
  private final FormatDetector detector;
  private final Limits limits;

  /// @param formats all formats, in an order that settles ties
  /// @param limits line length and records of a dump
  public DumpReader(List<DumpFormat> formats, Limits limits) {
    this.detector = new FormatDetector(formats);
    this.limits = limits;
  }

  /// Reads a dump.
  ///
  /// @param dump the dump; its bytes are opened more than once
  /// @param format name of the format to read it as, or null to detect it
  /// @param records takes each record in order
  /// @return the account of the dump
  /// @throws IOException when the bytes cannot be read
  /// @throws LimitException when the dump passes a limit
  /// @throws IllegalArgumentException when there is no format of the given name
  public ParsedDump read(Dump dump, @Nullable String format, Consumer<RawRecord> records)
      throws IOException {
    Charsets.Decision charset = Charsets.decide(dump);
    Ledger ledger = new Ledger();
    Collector collector = new Collector(ledger, records, limits.records());
    FormatDetector.Candidate named = format == null ? null : named(format);
    Sections sections = new Sections(detector, ledger, collector, named);
    try {
      if (isEncodedMail(dump, charset)) {
        MailReading.Opening opening = () -> bytes(dump);
        new MailReading(opening, limits.lineLength(), ledger, sections).read();
      } else {
        try (LineReader lines = open(dump, charset)) {
          sections.read(lines);
        }
        readTails(dump, charset, ledger, sections);
      }
    } catch (LineTooLongException e) {
      throw new LimitException(LimitException.Kind.LINE_LENGTH, e.limit(), e.limit() + 1L);
    }
    return account(dump, charset, ledger, collector, sections.all());
  }

  /// What no format claimed at the end may be a listing of its own: it is looked at again.
  private void readTails(Dump dump, Charsets.Decision charset, Ledger ledger, Sections sections)
      throws IOException {
    int before = 0;
    Ledger.Span tail = ledger.tail();
    while (tail != null && tail.first() > before) {
      before = tail.first();
      try (LineReader lines = open(dump, charset)) {
        for (int n = 1; n < before; n++) {
          lines.next();
        }
        sections.readTail(lines);
      }
      tail = ledger.tail();
    }
  }

  private boolean isEncodedMail(Dump dump, Charsets.Decision charset) throws IOException {
    try (LineReader lines = open(dump, charset)) {
      LineCursor cursor = new LineCursor(lines, new Ledger());
      Line first = cursor.peek();
      for (int i = 1; first != null && first.isBlank(); i++) {
        first = i < Head.MAX_LINES ? cursor.peek(i) : null;
      }
      return first != null
          && MailSigns.mayBegin(first.text())
          && MailSigns.isEncodedMail(cursor.head().lines());
    }
  }

  private LineReader open(Dump dump, Charsets.Decision charset) throws IOException {
    return charset.lines(dump.bytes(), limits.lineLength());
  }

  /// The lines of a dump one byte a character, as mails need it.
  private LineReader bytes(Dump dump) throws IOException {
    Charsets.Decision bytes = new Charsets.Decision(StandardCharsets.ISO_8859_1, 0, false);
    return bytes.lines(dump.bytes(), limits.lineLength());
  }

  private FormatDetector.Candidate named(String name) {
    return detector.formats().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .map(f -> new FormatDetector.Candidate(f, new Recognition(1, "named by the caller")))
        .orElseThrow(() -> new IllegalArgumentException("no format named " + name));
  }

  private static ParsedDump account(
      Dump dump,
      Charsets.Decision charset,
      Ledger ledger,
      Collector collector,
      List<ParsedDump.Section> sections) {
    Ledger.Counts counts = ledger.counts();
    int last = Math.max(1, counts.total());
    if (charset.guessed()) {
      collector.issue(
          ParseIssue.warning("charset-guessed", 1, last, "not valid UTF-8; read as windows-1252"));
    }
    return new ParsedDump(
        dump.name(),
        sections,
        charset.charset().name(),
        collector.pageDate(),
        collector.count(),
        counts,
        ledger.leftovers(),
        collector.issues());
  }

  /// Opens the lines of a dump, decoded as [#read] decodes them; the caller closes them.
  public LineReader lines(Dump dump) throws IOException {
    return open(dump, Charsets.decide(dump));
  }

  /// The formats this reader knows, in order.
  public List<DumpFormat> formats() {
    return detector.formats();
  }
}
