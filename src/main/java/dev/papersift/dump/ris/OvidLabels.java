package dev.papersift.dump.ris;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ovid: `<1>` begins a record; each label stands alone on its line, its values set in below it.
final class OvidLabels implements Labelling {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("Title", "TI"),
          Map.entry("Article Title", "TI"),
          Map.entry("Authors", "AU"),
          Map.entry("Author", "AU"),
          Map.entry("Authors Full Name", "A1"),
          Map.entry("Author NameID", ""),
          Map.entry("Abstract", "AB"),
          Map.entry("Source", "SO"),
          Map.entry("Journal", "JF"),
          Map.entry("Journal Name", "JF"),
          Map.entry("Year of Publication", "PY"),
          Map.entry("Publication Year", "PY"),
          Map.entry("Date of Publication", "DA"),
          Map.entry("Volume", "VL"),
          Map.entry("Issue", "IS"),
          Map.entry("Issue Part", "IS"),
          Map.entry("Page", "SP"),
          Map.entry("DOI", "DO"),
          Map.entry("Digital Object Identifier", "DO"),
          Map.entry("Unique Identifier", "PM"),
          Map.entry("PMID", "PM"),
          Map.entry("Publication Type", "TY"),
          Map.entry("Keyword Heading", "KW"),
          Map.entry("Key Concepts", "KW"),
          Map.entry("Link to the Ovid Full Text or citation", "UR"),
          Map.entry("URL", "UR"));

  @Override
  public boolean begins(String line) {
    return line.startsWith("<") && Digits.isNumber(line);
  }

  @Override
  public String beginsWith() {
    return "<";
  }

  @Override
  public @Nullable Labelled read(String line) {
    String label = line.stripTrailing();
    label = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    String tag = LABELS.get(label);
    if (tag != null) {
      return new Labelled(tag, "");
    }
    return isLabel(line) ? new Labelled("", "") : null;
  }

  /// True for a label nobody knows: it is not set in, as every value is.
  private static boolean isLabel(String line) {
    return line.length() < 60 && Character.isUpperCase(line.charAt(0));
  }

  @Override
  public boolean isCut(String line) {
    return !line.startsWith(" ");
  }
}
