package dev.papersift.pipeline.upload;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Order of S3's sequencers: hexadecimal digits, the shorter one filled with zeros on its right,
/// see "Event message structure" in the S3 user guide. No sequencer comes before any.
final class Sequencer {
  static final Comparator<@Nullable String> ORDER = Sequencer::compare;

  private Sequencer() {}

  private static int compare(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    int longest = Math.max(a.length(), b.length());
    for (int i = 0; i < longest; i++) {
      int order = Character.compare(digit(a, i), digit(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static char digit(String text, int at) {
    return at < text.length() ? Character.toUpperCase(text.charAt(at)) : '0';
  }
}
