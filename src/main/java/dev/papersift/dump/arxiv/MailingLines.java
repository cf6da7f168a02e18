package dev.papersift.dump.arxiv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of lines in a mailing, told by hand-written scans.
final class MailingLines {
  private static final int SHORTEST_RULE = 5;
  private static final String PAPER = "Paper";
  private static final List<String> FURNITURE =
      List.of(
          "Send any comments",
          "Archives at ",
          "To unsubscribe",
          "Submissions to:",
          "received from",
          "Papers received",
          "(To retrieve",
          "get 9",
          "get 0",
          "get 3",
          "/*",
          "*/",
          "arXiv.org",
          "Paper distribution",
          "To access",
          "Use a web",
          "for help",
          "For help",
          "For subscribe",
          "e-mail To:",
          "Begin forwarded message",
          "cut here",
          "Delivered-To:",
          "Received:",
          "Return-Path:",
          "Message-Id:",
          "Message-ID:",
          "MIME-Version:",
          "Content-",
          "X-",
          "Reply-To:",
          "Sender:",
          "List-",
          "Precedence:",
          "From:",
          "From ",
          "To:",
          "Cc:",
          "Sent:",
          "Date:",
          "Subject:");

  private MailingLines() {}

  /// True for a line of backslashes alone.
  static boolean isMarker(String line) {
    int end = backslashes(line);
    return end >= 1 && end <= 4 && line.substring(end).isBlank();
  }

  private static int backslashes(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == '\\') {
      end++;
    }
    return end;
  }

  /// True for the line that closes an entry: backslashes, then an address in parentheses, which may
  /// have been wrapped to the line below; or the address and size alone, where backslashes were
  /// lost.
  static boolean isClosing(String line) {
    int end = backslashes(line);
    if (end == 0) {
      return line.startsWith("http") && line.endsWith("kb") && line.contains("arxiv.org/abs/");
    }
    int i = end;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i < line.length()
        && line.charAt(i) == '('
        && (line.indexOf("http", i) >= 0 || i + 1 == line.stripTrailing().length());
  }

  /// The address in a closing line, or null.
  static @Nullable String address(String line) {
    int start = line.indexOf("http");
    if (start < 0) {
      return null;
    }
    int end = start;
    while (end < line.length() && ",) <>[]\"".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(start, end);
  }

  /// Where the identifier stands in `arXiv:…` and `Paper…: …` lines that hold nothing else but
  /// notes in parentheses or brackets; else -1.
  static int idStart(String line) {
    int start = behindLabel(line);
    if (start < 0) {
      return -1;
    }
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    int end = ArxivIds.end(line, start);
    return end >= 0 && isNote(line, end) ? start : -1;
  }

  private static int behindLabel(String line) {
    if (line.regionMatches(true, 0, "arxiv:", 0, 6)) {
      return 6;
    }
    if (!line.startsWith(PAPER)) {
      return -1;
    }
    int colon = line.indexOf(':');
    boolean plain = colon == PAPER.length();
    boolean noted = colon < 40 && line.startsWith(" (", PAPER.length());
    if (!plain && !noted) {
      return -1;
    }
    int start = colon + 1;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return line.regionMatches(true, start, "arxiv:", 0, 6) ? start + 6 : start;
  }

  private static boolean isNote(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i == line.length()
        || line.charAt(i) == '('
        || line.charAt(i) == '['
        || line.startsWith("replaced", i)
        || line.startsWith("(*", i);
  }

  /// True for a line drawn with dashes, per cents, equals signs or underscores alone.
  static boolean isRule(String line) {
    int length = line.length();
    if (length < SHORTEST_RULE || "-%=_*".indexOf(line.charAt(0)) < 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      if (c != '-' && c != '%' && c != '=' && c != '_' && c != '*' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  /// The type of the entries below a rule, or null when the rule does not change it; empty for
  /// new submissions.
  static @Nullable String section(String rule) {
    if (rule.startsWith("%-%-")) {
      return "cross-list";
    }
    if (rule.startsWith("%%--")) {
      return "replacement";
    }
    return rule.startsWith("%%%---") ? "" : null;
  }

  static boolean isFurniture(String line) {
    for (String start : FURNITURE) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    boolean quoting = line.endsWith(" wrote:") && line.length() < 200;
    return quoting || (line.endsWith("kb)") && line.length() < 12);
  }
}
