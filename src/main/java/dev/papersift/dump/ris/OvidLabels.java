package dev.papersift.dump.ris;

import dev.papersift.dump.Head;
import dev.papersift.text.Line;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ovid: `<1>` begins a record, or the label that the first one begins with; each label stands
/// alone on its line, its values set in below it.
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

  private static final int FEWEST_FIELDS = 3;
  private final String first;

  OvidLabels() {
    this("");
  }

  /// @param first the label that every record begins with; empty where numbers part them
  private OvidLabels(String first) {
    this.first = first;
  }

  @Override
  public boolean begins(String line) {
    return (line.startsWith("<") && Digits.isNumber(line))
        || (!first.isEmpty() && line.startsWith(first) && line.stripTrailing().equals(first));
  }

  /// Where no number stands before the records, each begins with the label that the first one
  /// begins with.
  @Override
  public Labelling in(Head head) {
    String label = "";
    int fields = 0;
    List<Line> lines = head.solid();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (begins(text)) {
        return this;
      }
      if (lines.get(i + 1).text().startsWith(" ") && LABELS.containsKey(text.stripTrailing())) {
        label = label.isEmpty() ? text.stripTrailing() : label;
        fields++;
      }
    }
    return fields < FEWEST_FIELDS ? this : new OvidLabels(label);
  }

  @Override
  public String beginsWith() {
    return "<";
  }

  @Override
  public @Nullable Labelled read(String line) {
    if (line.startsWith(" ")) {
      return null;
    }
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
