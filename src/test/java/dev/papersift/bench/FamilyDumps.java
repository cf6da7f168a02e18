package dev.papersift.bench;

import dev.papersift.dump.Dump;
import dev.papersift.dump.FormatTesting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Param;

/// Dumps of about a megabyte, one a family, with invented records as long as real ones. The layout
/// of each stands beside this class among the test resources: header, record and footer, parted by
// lines
/// of `~~~~`; `«title»` and the like are filled in, `«abstract:78:  »` wrapped at so many columns
/// with such an indent.
final class FamilyDumps {
  private static final int SIZE = 1_000_000;
  private static final Pattern PLACE = Pattern.compile("«(\\w+)(?::(\\d+):([^»]*))?»");

  private FamilyDumps() {}

  /// The families that [FamilyBenchmark] runs over.
  static List<String> families() {
    try {
      return List.of(FamilyBenchmark.class.getField("family").getAnnotation(Param.class).value());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  static Dump of(String family) {
    String[] layout =
        FormatTesting.fixture("dev/papersift/bench/" + family + ".txt").split("~~~~\\n", -1);
    InventedProse prose = new InventedProse(family.hashCode());
    StringBuilder whole = new StringBuilder(layout[0]);
    for (int n = 1; whole.length() < SIZE; n++) {
      whole.append(filled(layout[1], n, prose));
    }
    whole.append(layout[2]);
    return Dump.of(family, whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String filled(String layout, int n, InventedProse prose) {
    String title = prose.title();
    boolean markup = layout.contains("</");
    return PLACE
        .matcher(layout)
        .replaceAll(
            place -> {
              String plain = value(place.group(1), n, title, prose);
              String text = markup ? plain.replace("<", "&lt;") : plain;
              return Matcher.quoteReplacement(wrapped(text, place.group(2), place.group(3)));
            });
  }

  private static String value(String place, int n, String title, InventedProse prose) {
    return switch (place) {
      case "n" -> String.valueOf(n);
      case "votes" -> String.valueOf(n % 90);
      case "arxiv" -> "2405.%05d".formatted(n);
      case "pmid" -> String.valueOf(31_000_000 + n);
      case "name" -> prose.name();
      case "title" -> title;
      case "sentence" -> prose.sentence();
      case "abstract" -> prose.text();
      default -> throw new IllegalArgumentException("no place " + place);
    };
  }

  private static String wrapped(String text, String width, String indent) {
    if (width == null) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int column = indent.length();
    for (String word : text.split(" ")) {
      if (column + word.length() >= Integer.parseInt(width)) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(word);
      column += word.length() + 1;
    }
    return out.toString();
  }

  static int size(Dump dump) {
    try (InputStream in = dump.bytes().open()) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
