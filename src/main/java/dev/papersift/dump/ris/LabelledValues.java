package dev.papersift.dump.ris;

import dev.papersift.dump.EmbaseSource;
import dev.papersift.dump.TaggedFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What labelled exports put into one value and RIS into several: names and keywords parted by
/// semicolons, Ovid's source line.
final class LabelledValues {
  private static final int LONGEST_GENRE = 30;

  private LabelledValues() {}

  /// The same fields with one name and one keyword a value.
  static TaggedFields tidy(TaggedFields fields) {
    TaggedFields tidy = new TaggedFields();
    for (int i = 0; i < fields.size(); i++) {
      String tag = fields.tag(i);
      String value = fields.value(i).strip();
      switch (tag) {
        case "" -> {}
        case "AU", "A1" -> parts(value).forEach(part -> tidy.begin(tag, withoutMarks(part)));
        case "KW" -> parts(value).forEach(part -> tidy.begin(tag, part));
        case "TI" -> tidy.begin(tag, withoutGenre(value));
        case "SO" -> source(value, tidy);
        case "PM" -> tidy.begin(tag, number(value));
        case "TY" -> tidy.begin(tag, value.endsWith(".") ? withoutEnd(value) : value);
        default -> tidy.begin(tag, value);
      }
    }
    return tidy;
  }

  /// A name without the numbers and signs of footnotes behind it.
  private static String withoutMarks(String shown) {
    String name = shown.strip();
    int blank = name.lastIndexOf(' ');
    while (blank > 0 && isMark(name, blank + 1)) {
      name = name.substring(0, blank).strip();
      blank = name.lastIndexOf(' ');
    }
    return name;
  }

  private static boolean isMark(String name, int from) {
    return name.chars().skip(from).allMatch(c -> Character.isDigit(c) || "*+#,".indexOf(c) >= 0);
  }

  /// Ovid glues the kind of a text to its title: `Tides.[Article]`.
  private static String withoutGenre(String title) {
    int open = title.lastIndexOf('[');
    boolean glued =
        open > 0
            && title.endsWith("]")
            && ".?!".indexOf(title.charAt(open - 1)) >= 0
            && title.length() - open < LONGEST_GENRE;
    return glued ? title.substring(0, open) : title;
  }

  /// A number without the address that Embase shows behind it.
  private static String number(String value) {
    int blank = value.indexOf(' ');
    return blank > 0 && value.startsWith("http", blank + 2) ? value.substring(0, blank) : value;
  }

  private static List<String> parts(String value) {
    int mark = value.indexOf(';');
    // The stop ends the list, unless each initial has one.
    boolean stopped = mark > 0 && value.endsWith(".") && value.charAt(mark - 1) != '.';
    String list = stopped ? withoutEnd(value) : value;
    return List.of(list.split(";"));
  }

  private static String withoutEnd(String value) {
    return value.substring(0, value.length() - 1);
  }

  /// Embase's or Ovid's source line in its parts.
  private static void source(String value, TaggedFields tidy) {
    EmbaseSource embase = EmbaseSource.of(value);
    if (embase != null) {
      tidy.begin("JF", embase.journal());
      tidy.begin("PY", embase.year());
      put(tidy, "VL", embase.volume());
      put(tidy, "IS", embase.issue());
      put(tidy, "SP", embase.pages());
      return;
    }
    OvidSource ovid = OvidSource.of(value);
    tidy.begin("JF", ovid.journal());
    put(tidy, "VL", ovid.volume());
    put(tidy, "IS", ovid.issue());
    put(tidy, "SP", ovid.pages());
    put(tidy, "DA", ovid.date());
  }

  private static void put(TaggedFields tidy, String tag, @Nullable String value) {
    if (value != null) {
      tidy.begin(tag, value);
    }
  }
}
