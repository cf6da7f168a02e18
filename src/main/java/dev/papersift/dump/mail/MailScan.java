package dev.papersift.dump.mail;

import dev.papersift.text.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds the text parts of a mail, or of several mails in a row (mbox), in one pass over its
/// lines. Lines must carry one byte a character (ISO-8859-1). Not thread-safe.
public final class MailScan {
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;

  /// How the files of exporters end, which mail programs attach as they know no type for them.
  private static final List<String> EXPORTS =
      List.of(
          ".ris", ".bib", ".nbib", ".enw", ".ciw", ".csv", ".tsv", ".txt", ".md", ".json", ".xml");

  private enum State {
    HEADER,
    PREAMBLE,
    BODY
  }

  /// A multipart that is open.
  private record Multipart(String delimiter, int alternatives) {}

  private final Deque<Multipart> open = new ArrayDeque<>();
  private final List<MailPart> parts = new ArrayList<>();
  private State state = State.HEADER;
  private MailHeader header = new MailHeader();
  private boolean headerBegun;
  private int bodyFirst;
  private int groups;
  private int lastLine;
  private boolean afterBlank;

  /// Takes the next line.
  public void take(Line line) {
    lastLine = line.last();
    String text = line.text();
    if (isBoundary(text)) {
      closeBody(line.number() - 1);
      boundary(text);
    } else if (open.isEmpty() && afterBlank && isEnvelope(text)) {
      closeBody(line.number() - 1);
      begin();
    } else if (state == State.HEADER) {
      header(line, text);
    }
    afterBlank = line.isBlank();
  }

  /// The parts, in order, once all lines were taken.
  public List<MailPart> parts() {
    closeBody(lastLine);
    state = State.PREAMBLE;
    return List.copyOf(parts);
  }

  private void header(Line line, String text) {
    if (!line.isBlank()) {
      headerBegun = true;
      header.add(text);
      return;
    }
    if (!headerBegun && open.isEmpty()) {
      return;
    }
    String type = header.type();
    if (type.startsWith("multipart/") && !header.parameter("boundary").isEmpty()) {
      boolean alternative = type.equals("multipart/alternative");
      int inherited = open.isEmpty() ? 0 : open.peek().alternatives();
      if (open.size() < DEEPEST) {
        open.push(
            new Multipart("--" + header.parameter("boundary"), alternative ? ++groups : inherited));
      }
      state = State.PREAMBLE;
    } else if (type.equals("message/rfc822")) {
      begin();
    } else {
      state = State.BODY;
      bodyFirst = line.last() + 1;
    }
  }

  private void begin() {
    state = State.HEADER;
    header = new MailHeader();
    headerBegun = false;
  }

  private boolean isBoundary(String text) {
    return text.startsWith("--")
        && open.stream().anyMatch(m -> isDelimiter(text, m) || isEnd(text, m));
  }

  private void boundary(String text) {
    while (!open.isEmpty()) {
      Multipart innermost = open.peek();
      if (isEnd(text, innermost)) {
        open.pop();
        state = State.PREAMBLE;
        return;
      }
      if (isDelimiter(text, innermost)) {
        begin();
        return;
      }
      open.pop();
    }
  }

  private static boolean isDelimiter(String text, Multipart multipart) {
    return text.stripTrailing().equals(multipart.delimiter());
  }

  private static boolean isEnd(String text, Multipart multipart) {
    return text.startsWith(multipart.delimiter())
        && text.stripTrailing().equals(multipart.delimiter() + "--");
  }

  /// The line that parts mails in an mbox file: `From`, a sender, a date that ends in a year.
  private static boolean isEnvelope(String text) {
    String line = text.stripTrailing();
    return line.startsWith("From ")
        && line.length() > 20
        && line.length() < 200
        && line.substring(line.length() - 4).chars().allMatch(Character::isDigit);
  }

  private void closeBody(int last) {
    if (state == State.BODY && isText(header) && parts.size() < MOST_PARTS) {
      int group = open.isEmpty() ? 0 : open.peek().alternatives();
      parts.add(
          new MailPart(header.type(), header.charset(), header.encoding(), bodyFirst, last, group));
    }
    if (state == State.BODY) {
      state = State.PREAMBLE;
    }
  }

  private static boolean isText(MailHeader header) {
    return isText(header.type())
        || (header.type().startsWith("application/")
            && EXPORTS.stream().anyMatch(header.fileName()::endsWith));
  }

  private static boolean isText(String type) {
    return type.startsWith("text/")
        || type.endsWith("/json")
        || type.endsWith("+json")
        || type.endsWith("/xml")
        || type.endsWith("+xml")
        || type.equals("application/x-bibtex")
        || type.equals("application/x-research-info-systems");
  }
}
