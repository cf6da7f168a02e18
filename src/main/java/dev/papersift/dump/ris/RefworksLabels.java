package dev.papersift.dump.ris;

import dev.papersift.dump.TaggedFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// RefWorks: two characters, a blank, the value; `RT Journal Article` begins a record. CNKI writes
/// some tags in small letters.
final class RefworksLabels implements Labelling {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("T1", "TI"),
          Map.entry("A1", "AU"),
          Map.entry("AU", "AU"),
          Map.entry("JF", "JF"),
          Map.entry("JO", "JO"),
          Map.entry("T2", "T2"),
          Map.entry("YR", "PY"),
          Map.entry("FD", "DA"),
          Map.entry("VO", "VL"),
          Map.entry("IS", "IS"),
          Map.entry("SP", "SP"),
          Map.entry("OP", "EP"),
          Map.entry("K1", "KW"),
          Map.entry("AB", "AB"),
          Map.entry("DO", "DO"),
          Map.entry("LK", "UR"),
          Map.entry("UL", "UR"),
          Map.entry("AN", "AN"),
          Map.entry("DB", "DB"),
          Map.entry("RT", "TY"));

  @Override
  public boolean begins(String line) {
    return line.startsWith("RT ") && line.length() > 5 && line.length() < 60;
  }

  @Override
  public String beginsWith() {
    return "R";
  }

  @Override
  public @Nullable Labelled read(String line) {
    if (line.length() < 2 || (line.length() > 2 && line.charAt(2) != ' ')) {
      return null;
    }
    String tag = line.substring(0, 2);
    boolean small = tag.equals("vo") || tag.equals("is");
    String name = small ? tag.toUpperCase(java.util.Locale.ROOT) : tag;
    if (!isTag(name)) {
      return null;
    }
    String value = line.length() > 3 ? line.substring(3) : "";
    return new Labelled(TAGS.getOrDefault(name, ""), value);
  }

  private static boolean isTag(String tag) {
    char first = tag.charAt(0);
    char second = tag.charAt(1);
    boolean capital = first >= 'A' && first <= 'Z';
    return capital && ((second >= 'A' && second <= 'Z') || (second >= '0' && second <= '9'));
  }

  @Override
  public boolean isCut(String line) {
    return TaggedFields.isCutTag(line);
  }
}
