package dev.papersift.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells by the first bytes what is surely not text.
enum Signature {
  GZIP,
  ZIP,
  BINARY,
  TEXT;

  private static final int LOOK = 8192;
  private static final int NEAR = 64;
  private static final String[] MAGIC = {
    "%PDF-",
    "\u0089PNG",
    "GIF8",
    "\u00ff\u00d8\u00ff",
    "\u007fELF",
    "BZh",
    "7z\u00bc\u00af",
    "\u00fd7zXZ",
    "Rar!",
    "\u00d0\u00cf\u0011\u00e0",
    "SQLite format 3",
    "RIFF",
    "OggS",
    "ID3",
    "\u0000\u0000\u0001\u0000",
    "wOFF",
    "wOF2",
    "\u00ca\u00fe\u00ba\u00be",
    "(\u00b5/\u00fd",
    "PAR1",
    "MZ\u0090"
  };

  static Signature of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    for (String magic : MAGIC) {
      if (head.startsWith(magic) && (isTelling(magic) || hasControl(bytes))) {
        return BINARY;
      }
    }
    return hasWideMark(head) || !hasControls(bytes) ? TEXT : BINARY;
  }

  /// Text may begin with `ID3` or `RIFF` as well; no text begins like a PDF or with such bytes.
  private static boolean isTelling(String magic) {
    return magic.startsWith("%PDF") || !magic.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  private static boolean hasControl(byte[] bytes) {
    for (int i = 0; i < Math.min(NEAR, bytes.length); i++) {
      if (isControl(bytes[i])) {
        return true;
      }
    }
    return false;
  }

  /// UTF-16 and UTF-32 text holds NUL bytes, and says so by its mark.
  private static boolean hasWideMark(String head) {
    return head.startsWith("\u00ff\u00fe")
        || head.startsWith("\u00fe\u00ff")
        || head.startsWith("\u0000\u0000\u00fe\u00ff");
  }

  /// True when more than one byte in fifty is a control character that text does not use.
  private static boolean hasControls(byte[] bytes) {
    int controls = 0;
    int look = Math.min(LOOK, bytes.length);
    for (int i = 0; i < look; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls * 50L > look;
  }

  private static boolean isControl(byte b) {
    boolean used = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
    return (b >= 0 && b < ' ' && !used) || b == 0x7f;
  }

  /// What the content is, in words, for a problem's detail.
  static Optional<String> describe(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return Optional.of("a PDF");
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("GIF8")
        || head.startsWith("\u00ff\u00d8")) {
      return Optional.of("an image");
    }
    return Optional.empty();
  }
}
