package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Passes lines on up to the words with which somebody takes leave of the reader: a closing
/// formula, a signature, the foot of a mailing list, and the paragraphs right above them that speak
/// to the reader. They are seen and left over. Not thread-safe.
final class Farewell implements LineSource {
  private static final int LONGEST_FORMULA = 30;
  private static final int LONGEST_LINE = 300;
  private static final int SHORTEST_RULE = 40;

  /// Lines that a farewell takes, and those of them below its formula that are not empty.
  private static final int MOST_LINES = 16;

  private static final int MOST_BELOW = 6;

  private static final Set<String> FORMULAS =
      Set.of(
          ("best cheers ciao cordialement greetings gruß grüße happy hope kind liebe many mfg mit"
                  + " regards saludos sincerely thank thanks viele warm warmly yours")
              .split(" "));

  /// Beginnings of lines that programs and lists of mail add.
  private static final List<String> FEET =
      List.of("Sent from my ", "You received this message because ", "Get Outlook for ");

  private static final List<String> LAST_WORDS =
      List.of(
          "Let me know",
          "Would you like",
          "That's it ",
          "That’s it ",
          "That's all",
          "That’s all",
          "Thanks for reading",
          "Thank you for reading",
          "Hope this",
          "See you",
          "Happy reading");

  private final LineSource source;
  private final Ledger ledger;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>();
  private boolean ended;
  private boolean begun;
  private boolean afterBlank;
  private boolean ruled;

  /// @param ledger told of the lines that are not passed on
  Farewell(LineSource source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = ahead.isEmpty() ? fetch() : ahead.poll();
    if (line == null) {
      return null;
    }
    // Where such a rule stood before, it parts papers.
    boolean rule = isRule(line.text());
    if (begun && !(ruled && rule) && mayBegin(line.text()) && isLast(line)) {
      ledger.seen(line);
      ahead.forEach(ledger::seen);
      ahead.clear();
      return null;
    }
    ruled |= rule;
    afterBlank = line.isBlank();
    begun |= !afterBlank;
    return line;
  }

  private @Nullable Line fetch() throws IOException {
    Line line = ended ? null : source.next();
    ended |= line == null;
    return line;
  }

  private boolean mayBegin(String text) {
    return isFormula(text) || isFoot(text) || (afterBlank && addresses(text));
  }

  /// True when nothing but words of leave stands from a line to the end.
  private boolean isLast(Line line) throws IOException {
    while (ahead.size() < MOST_LINES && !ended) {
      Line below = fetch();
      if (below != null) {
        ahead.add(below);
      }
    }
    return ended && (isSigned(line) || areLastWords(line));
  }

  /// True for a sentence that says it is the last one, with nothing below that speaks to nobody.
  private boolean areLastWords(Line line) {
    String text = line.text().stripTrailing();
    boolean sentence = !text.isEmpty() && ".!?:)".indexOf(text.charAt(text.length() - 1)) >= 0;
    return sentence
        && begins(text, LAST_WORDS)
        && ahead.stream().allMatch(below -> below.isBlank() || addresses(below.text()));
  }

  /// True when every paragraph down to a formula or foot speaks to the reader, and only a few short
  /// lines stand below that.
  private boolean isSigned(Line first) {
    boolean parted = true;
    boolean signed = isFormula(first.text()) || isFoot(first.text());
    int below = 0;
    for (Line line : ahead) {
      String text = line.text();
      if (signed) {
        below += line.isBlank() ? 0 : 1;
        if (below > MOST_BELOW || !mayFollow(text)) {
          return false;
        }
      } else if (isFormula(text) || isFoot(text)) {
        signed = true;
      } else if (parted && !line.isBlank() && !addresses(text)) {
        return false;
      }
      parted = line.isBlank();
    }
    return signed;
  }

  /// True for a line that may stand in a signature or the foot of a list: it names no paper.
  private static boolean mayFollow(String text) {
    return text.length() <= LONGEST_LINE
        && !text.startsWith("Title")
        && !text.contains("arxiv.org/")
        && !text.contains("/papers/")
        && (text.isEmpty() || "#|[\\@{".indexOf(text.charAt(0)) < 0);
  }

  /// True for `Best regards,` and its like.
  private static boolean isFormula(String line) {
    if (line.length() > LONGEST_FORMULA || line.isEmpty()) {
      return false;
    }
    if (",! ".indexOf(line.charAt(line.length() - 1)) < 0) {
      return false;
    }
    String text = line.strip();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = text.endsWith(",") || (text.endsWith("!") && end + 1 == text.length());
    return closed && FORMULAS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /// True for the rule above a signature or the foot of a list, and for the first line of a foot.
  private static boolean isFoot(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return switch (first) {
      case '-', '_' -> isRule(line);
      case 'S', 'Y', 'G' -> begins(line, FEET);
      default -> false;
    };
  }

  private static boolean isRule(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return switch (first) {
      case '-' -> line.equals("-- ") || line.equals("--");
      case '_' -> line.length() >= SHORTEST_RULE && line.chars().allMatch(c -> c == '_');
      default -> false;
    };
  }

  /// True for a line of somebody who speaks to the reader.
  private static boolean addresses(String line) {
    if (line.length() > LONGEST_LINE || line.isEmpty() || !Character.isLetter(line.charAt(0))) {
      return false;
    }
    return line.contains(" you ")
        || line.contains(" your ")
        || line.contains("let me know")
        || begins(line, LAST_WORDS);
  }

  private static boolean begins(String line, List<String> beginnings) {
    for (String beginning : beginnings) {
      if (line.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
