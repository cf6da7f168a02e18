package dev.papersift.dump;

import dev.papersift.dump.mail.MailBody;
import dev.papersift.dump.mail.MailPart;
import dev.papersift.dump.mail.MailScan;
import dev.papersift.text.Line;
import dev.papersift.text.LineReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the listings inside a mail whose body is encoded or in parts. Of the alternatives of one
/// body the one is read that a format recognises most surely, HTML where both are as good; all
/// other lines are furniture.
final class MailReading {
  private final Opening opening;
  private final int longest;
  private final Ledger ledger;
  private final Sections sections;

  /// Opens the lines of the dump, one byte a character.
  @FunctionalInterface
  interface Opening {
    LineReader open() throws IOException;
  }

  MailReading(Opening opening, int longest, Ledger ledger, Sections sections) {
    this.opening = opening;
    this.longest = longest;
    this.ledger = ledger;
    this.sections = sections;
  }

  void read() throws IOException {
    List<MailPart> chosen = chosen(scan());
    int done = 0;
    for (MailPart part : chosen) {
      ledger.furniture(done + 1, part.firstLine() - 1);
      done = Math.max(done, part.lastLine());
    }
    ledger.furniture(done + 1, ledger.counts().total());
    for (MailPart part : chosen) {
      try (LineReader lines = opening.open()) {
        sections.read(new MailBody(lines, part, longest));
      }
    }
  }

  private List<MailPart> scan() throws IOException {
    MailScan scan = new MailScan();
    try (LineReader lines = opening.open()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        ledger.seen(line);
        scan.take(line);
      }
    }
    return scan.parts();
  }

  /// The parts to read: all that have no alternative, and the best of each group of alternatives.
  private List<MailPart> chosen(List<MailPart> parts) throws IOException {
    Map<Integer, MailPart> best = new LinkedHashMap<>();
    Map<Integer, Double> sureness = new LinkedHashMap<>();
    for (MailPart part : parts) {
      if (part.alternatives() > 0) {
        double sure = confidence(part);
        Double other = sureness.get(part.alternatives());
        boolean html = part.type().equals("text/html");
        if (other == null || sure > other || (sure >= other && html)) {
          best.put(part.alternatives(), part);
          sureness.put(part.alternatives(), sure);
        }
      }
    }
    List<MailPart> chosen = new ArrayList<>();
    for (MailPart part : parts) {
      if (part.alternatives() == 0 || part.equals(best.get(part.alternatives()))) {
        chosen.add(part);
      }
    }
    return chosen;
  }

  private double confidence(MailPart part) throws IOException {
    try (LineReader lines = opening.open()) {
      return sections.confidence(new MailBody(lines, part, longest));
    }
  }
}
