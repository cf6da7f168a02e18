package dev.papersift.dump.ris;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Embase: `RECORD 1` begins a record; each label stands in capitals alone on its line, its values
/// below it.
final class EmbaseLabels implements Labelling {
  private static final String MARK = "RECORD ";
  private static final int LONGEST = 48;
  private static final int FEWEST_LETTERS = 3;
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("TITLE", "TI"),
          Map.entry("AUTHOR NAMES", "AU"),
          Map.entry("AUTHORS", "AU"),
          Map.entry("SOURCE", "SO"),
          Map.entry("SOURCE TITLE", "JF"),
          Map.entry("PUBLICATION YEAR", "PY"),
          Map.entry("VOLUME", "VL"),
          Map.entry("ISSUE", "IS"),
          Map.entry("PAGES", "SP"),
          Map.entry("ABSTRACT", "AB"),
          Map.entry("AUTHOR KEYWORDS", "KW"),
          Map.entry("PUBLICATION TYPE", "TY"),
          Map.entry("MEDLINE PMID", "PM"),
          Map.entry("PUI", "AN"),
          Map.entry("DOI", "DO"),
          Map.entry("EMBASE LINK", "UR"));

  @Override
  public boolean begins(String line) {
    return line.startsWith(MARK) && Digits.at(line, MARK.length()) == line.stripTrailing().length();
  }

  @Override
  public String beginsWith() {
    return "R";
  }

  @Override
  public @Nullable Labelled read(String line) {
    String label = line.stripTrailing();
    String tag = LABELS.get(label);
    return tag != null || isLabel(label) ? new Labelled(tag == null ? "" : tag, "") : null;
  }

  /// True for a label nobody knows: capitals and blanks.
  private static boolean isLabel(String label) {
    int letters = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ((c < 'A' || c > 'Z') && " -/()&".indexOf(c) < 0) {
        return false;
      }
      letters += c >= 'A' ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS && letters <= LONGEST && label.charAt(0) >= 'A';
  }

  @Override
  public boolean isList(String tag) {
    return tag.equals("AU");
  }

  @Override
  public boolean isCut(String line) {
    return MARK.startsWith(line) || line.startsWith(MARK);
  }
}
