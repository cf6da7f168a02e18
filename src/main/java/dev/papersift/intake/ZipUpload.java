package dev.papersift.intake;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads the entries of a zip that is at hand in memory, and checks against its directory that
/// none is missing: a zip cut between two entries would otherwise lose papers silently.
final class ZipUpload {
  private static final int END_RECORD = 22;
  private static final int MAX_COMMENT = 0xffff;

  private ZipUpload() {}

  /// Gives each file of the zip to the consumer: its path and its bytes.
  static void read(byte[] zip, Limits limits, Inflater inflater, BiConsumer<String, byte[]> files) {
    int entries = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        if (++entries > limits.entries()) {
          throw new LimitException(LimitException.Kind.ENTRIES, limits.entries(), entries);
        }
        byte[] bytes = inflater.all(in);
        if (!entry.isDirectory() && !isSystemFile(entry.getName())) {
          files.accept(entry.getName(), bytes);
        }
        entry = in.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeException(
          IntakeException.Kind.DAMAGED_ZIP, "the zip is damaged after entry " + entries);
    }
    int listed = listedEntries(zip);
    if (listed != entries) {
      throw new IntakeException(
          IntakeException.Kind.DAMAGED_ZIP,
          listed < 0
              ? "the zip ends before its directory"
              : "the zip lists " + listed + " entries but holds " + entries);
    }
  }

  private static boolean isSystemFile(String path) {
    return path.startsWith("__MACOSX/") || path.endsWith(".DS_Store") || path.endsWith("Thumbs.db");
  }

  /// Entries that the end of the central directory counts (modulo 65,536), -1 when there is
  /// none.
  private static int listedEntries(byte[] zip) {
    int lowest = Math.max(0, zip.length - END_RECORD - MAX_COMMENT);
    for (int i = zip.length - END_RECORD; i >= lowest; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
        return (zip[i + 10] & 0xff) | (zip[i + 11] & 0xff) << 8;
      }
    }
    return -1;
  }
}
