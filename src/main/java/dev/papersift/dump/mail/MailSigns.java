package dev.papersift.dump.mail;

import dev.papersift.text.Line;
import java.util.List;

/// Tells by the first lines whether a file is a mail.
public final class MailSigns {
  private static final int FEWEST_FIELDS = 3;

  private MailSigns() {}

  /// True for a line with which a mail may begin: a look at it alone spares most dumps the
  /// look at their head.
  public static boolean mayBegin(String line) {
    return line.startsWith("From ") || MailHeader.isField(line);
  }

  /// The last line of the header block of a mail that begins here, or 0 when none does.
  public static int headerEnd(List<Line> head) {
    int known = 0;
    int end = 0;
    boolean begun = false;
    for (Line line : head) {
      String text = line.text();
      if (line.isBlank()) {
        if (begun) {
          break;
        }
        continue;
      }
      boolean envelope = !begun && text.startsWith("From ");
      boolean folded = begun && MailHeader.isFolded(text);
      if (!envelope && !folded && !MailHeader.isField(text)) {
        return 0;
      }
      known += MailHeader.isMailField(text) ? 1 : 0;
      begun = true;
      end = line.last();
    }
    return known >= FEWEST_FIELDS ? end : 0;
  }

  /// True when a mail begins here whose body is encoded, in parts, or HTML.
  public static boolean isEncodedMail(List<Line> head) {
    int end = headerEnd(head);
    MailHeader header = new MailHeader();
    for (Line line : head) {
      if (line.number() <= end && !line.isBlank()) {
        header.add(line.text());
      }
    }
    return end > 0 && header.needsDecoding();
  }
}
