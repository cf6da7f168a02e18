package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineReader;
import dev.papersift.text.LineTooLongException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<ParsedDump.Section> sections = new ArrayList<>();
    try (LineReader reader = new LineReader(charset.reader(dump.bytes()), limits.lineLength())) {
      LineCursor lines = new LineCursor(reader, ledger);
      choose(lines.head(), format).ifPresent(c -> sections.add(section(c, 1)));
      if (!sections.isEmpty()) {
        named(sections.getFirst().format()).parse(lines, collector);
      }
      drain(lines);
    } catch (LineTooLongException e) {
      throw new LimitException(LimitException.Kind.LINE_LENGTH, e.limit(), e.limit() + 1L);
    }
    return account(dump, charset, ledger, collector, sections);
  }

  private static ParsedDump.Section section(FormatDetector.Candidate candidate, int firstLine) {
    return new ParsedDump.Section(
        candidate.format().name(),
        candidate.recognition().confidence(),
        candidate.recognition().evidence(),
        firstLine,
        firstLine);
  }

  private Optional<FormatDetector.Candidate> choose(Head head, @Nullable String format) {
    if (format != null) {
      return Optional.of(
          new FormatDetector.Candidate(named(format), new Recognition(1, "named by the caller")));
    }
    return detector.detect(head).stream().findFirst();
  }

  private DumpFormat named(String name) {
    return detector.formats().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format named " + name));
  }

  private static void drain(LineCursor lines) throws IOException {
    Line line = lines.next();
    while (line != null) {
      line = lines.next();
    }
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
        sections.stream()
            .map(
                s ->
                    new ParsedDump.Section(
                        s.format(), s.confidence(), s.evidence(), s.firstLine(), last))
            .toList(),
        charset.charset().name(),
        collector.pageDate(),
        collector.count(),
        counts,
        ledger.leftovers(),
        collector.issues());
  }

  /// Opens the lines of a dump, decoded as [#read] decodes them; the caller closes them.
  public LineReader lines(Dump dump) throws IOException {
    return new LineReader(Charsets.decide(dump).reader(dump.bytes()), limits.lineLength());
  }

  /// The formats this reader knows, in order.
  public List<DumpFormat> formats() {
    return detector.formats();
  }
}
