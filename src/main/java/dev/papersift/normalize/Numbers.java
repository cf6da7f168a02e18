package dev.papersift.normalize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts as pages show them: `101`, `1,204`, `11.3k`.
final class Numbers {
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d))?\\s*([kKmM])?");

  private Numbers() {}

  static @Nullable Integer count(@Nullable String shown) {
    if (shown == null) {
      return null;
    }
    Matcher m = COUNT.matcher(shown.strip());
    if (!m.matches()) {
      return null;
    }
    double value =
        Double.parseDouble(
            m.group(1).replace(",", "") + "." + (m.group(2) == null ? "0" : m.group(2)));
    String unit = m.group(3);
    long factor = unit == null ? 1 : unit.equalsIgnoreCase("k") ? 1_000 : 1_000_000;
    long rounded = Math.round(value * factor);
    return rounded <= Integer.MAX_VALUE ? (int) rounded : null;
  }
}
