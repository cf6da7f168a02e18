package dev.papersift.dump.mail;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import dev.papersift.text.LineTooLongException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The decoded lines of one part of a mail, each with the source lines it came from. Reads the
/// lines of the whole file, one byte a character, and passes over those of other parts. Not
/// thread-safe.
public final class MailBody implements LineSource {
  private final LineSource source;
  private final MailPart part;
  private final int longest;
  private final ArrayDeque<Line> ready = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder digits = new StringBuilder();
  private int from;
  private boolean afterReturn;
  private boolean ended;

  /// @param source all lines of the file from the first
  /// @param part the part wanted
  /// @param longest most bytes of a decoded line
  public MailBody(LineSource source, MailPart part, int longest) {
    this.source = source;
    this.part = part;
    this.longest = longest;
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (ready.isEmpty() && !ended) {
      Line line = source.next();
      if (line == null || line.number() > part.lastLine()) {
        ended = true;
        flush(part.lastLine());
      } else if (line.number() >= part.firstLine()) {
        decode(line);
      }
    }
    return ready.poll();
  }

  private void decode(Line line) throws LineTooLongException {
    if (bytes.size() == 0 && !afterReturn) {
      from = line.number();
    }
    switch (part.encoding()) {
      case NONE -> {
        line.text().chars().forEach(bytes::write);
        emit(line.number());
      }
      case QUOTED_PRINTABLE -> quotedPrintable(line);
      case BASE64 -> base64(line);
    }
    if (bytes.size() > longest) {
      throw new LineTooLongException(line.number(), longest);
    }
  }

  private void quotedPrintable(Line line) {
    String text = line.text().stripTrailing();
    boolean soft = text.endsWith("=");
    int end = soft ? text.length() - 1 : text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      int high = c == '=' && i + 2 < end ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        put((byte) (high * 16 + low), line.number());
        i += 2;
      } else {
        put((byte) c, line.number());
      }
    }
    // An encoded CR before the line's own end is the other half of that end.
    if (!soft && !afterReturn) {
      emit(line.number());
    }
    afterReturn &= soft;
  }

  private void base64(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/');
      if (digit) {
        digits.append(c);
      } else if (c == '=' && digits.length() % 4 > 1) {
        group(digits.length(), line.number());
      }
    }
    group(digits.length() - digits.length() % 4, line.number());
  }

  private void group(int length, int number) {
    for (byte b : Base64.getDecoder().decode(digits.substring(0, length))) {
      put(b, number);
    }
    digits.delete(0, length);
  }

  /// Takes a decoded byte; an encoded line end ends a line here.
  private void put(byte b, int number) {
    if (b == '\n' && afterReturn) {
      afterReturn = false;
      from = number;
      return;
    }
    afterReturn = b == '\r';
    if (b == '\n' || b == '\r') {
      emit(number);
      return;
    }
    bytes.write(b);
  }

  private void emit(int number) {
    int first = Math.clamp(from, 1, number);
    ready.add(new Line(first, number, bytes.toString(part.charset())));
    bytes.reset();
    from = number;
  }

  private void flush(int number) {
    if (digits.length() % 4 > 1) {
      group(digits.length(), number);
    }
    if (bytes.size() > 0) {
      emit(number);
    }
  }
}
