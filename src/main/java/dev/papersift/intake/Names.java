package dev.papersift.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names for dumps: printable, bounded and, within one call, different. Not thread-safe.
final class Names {
  private static final String FALLBACK = "dump";
  private static final int LONGEST = 500;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /// The name itself, or with ` (2)`, ` (3)` … behind it when it is taken.
  String unique(@Nullable String wanted) {
    String clean = clean(wanted);
    String name = clean;
    while (!taken.add(name)) {
      name = clean + " (" + repeats.merge(clean, 2, (n, two) -> n + 1) + ")";
    }
    return name;
  }

  private static String clean(@Nullable String wanted) {
    if (wanted == null) {
      return FALLBACK;
    }
    StringBuilder out = new StringBuilder(Math.min(wanted.length(), LONGEST));
    wanted.codePoints().limit(LONGEST).forEach(c -> out.appendCodePoint(isPrintable(c) ? c : '_'));
    String text = out.toString().strip();
    return text.isEmpty() ? FALLBACK : text;
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }
}
