package dev.papersift.dump.ris;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Labels that end in a colon: those of the Cochrane Library, ProQuest and CNKI.
final class ColonLabels implements Labelling {
  private static final int LONGEST = 40;
  private static final Map<String, String> COCHRANE_TAGS =
      Map.ofEntries(
          Map.entry("ID", "AN"),
          Map.entry("AU", "AU"),
          Map.entry("TI", "TI"),
          Map.entry("SO", "JO"),
          Map.entry("YR", "PY"),
          Map.entry("VL", "VL"),
          Map.entry("NO", "IS"),
          Map.entry("PG", "SP"),
          Map.entry("PM", "PM"),
          Map.entry("PT", "TY"),
          Map.entry("KY", "KW"),
          Map.entry("DOI", "DO"),
          Map.entry("AB", "AB"),
          Map.entry("US", "UR"),
          Map.entry("XR", ""),
          Map.entry("CC", ""),
          Map.entry("CN", ""),
          Map.entry("PB", ""),
          Map.entry("CRG", ""),
          Map.entry("NCT", ""),
          Map.entry("DA", ""),
          Map.entry("DE", ""));
  private static final Map<String, String> SILVERPLATTER_TAGS =
      Map.ofEntries(
          Map.entry("TI", "TI"),
          Map.entry("AU", "AU"),
          Map.entry("SO", "SO"),
          Map.entry("PY", "PY"),
          Map.entry("AB", "AB"),
          Map.entry("DE", "KW"),
          Map.entry("MESH", "KW"),
          Map.entry("PT", "TY"),
          Map.entry("DT", "TY"),
          Map.entry("DOI", "DO"),
          Map.entry("PMID", "PM"),
          Map.entry("AN", ""),
          Map.entry("AD", ""),
          Map.entry("IN", ""),
          Map.entry("IS", ""),
          Map.entry("ISSN", ""),
          Map.entry("ISBN", ""),
          Map.entry("LA", ""),
          Map.entry("CP", ""),
          Map.entry("UD", ""),
          Map.entry("TG", ""),
          Map.entry("NM", ""),
          Map.entry("RN", ""),
          Map.entry("CC", ""),
          Map.entry("ID", ""),
          Map.entry("PB", ""));
  private static final Map<String, String> PROQUEST_LABELS =
      Map.ofEntries(
          Map.entry("Title", "TI"),
          Map.entry("Author", "AU"),
          Map.entry("Authors", "AU"),
          Map.entry("Abstract", "AB"),
          Map.entry("Publication title", "JF"),
          Map.entry("Publication year", "PY"),
          Map.entry("Publication date", "DA"),
          Map.entry("Volume", "VL"),
          Map.entry("Issue", "IS"),
          Map.entry("Pages", "SP"),
          Map.entry("First page", "SP"),
          Map.entry("DOI", "DO"),
          Map.entry("PMID", "PM"),
          Map.entry("Document URL", "UR"),
          Map.entry("Document type", "TY"),
          Map.entry("Identifier / keyword", "KW"));
  private static final Map<String, String> CNKI_LABELS =
      Map.ofEntries(
          Map.entry("SrcDatabase-来源库", ""),
          Map.entry("Title-题名", "TI"),
          Map.entry("Author-作者", "AU"),
          Map.entry("Source-文献来源", "JF"),
          Map.entry("Source-刊名", "JF"),
          Map.entry("Summary-摘要", "AB"),
          Map.entry("Keyword-关键词", "KW"),
          Map.entry("PubTime-发表时间", "DA"),
          Map.entry("Year-年", "PY"),
          Map.entry("Roll-卷", "VL"),
          Map.entry("Period-期", "IS"),
          Map.entry("PageCount-页码", "SP"),
          Map.entry("Page-页码", "SP"),
          Map.entry("DOI-DOI", "DO"),
          Map.entry("URL-网址", "UR"),
          Map.entry("Link-链接", "UR"));

  /// The Cochrane Library's text: `Record #1 of 20`, then `ID:`, `AU:`, `TI:` …
  static final Labelling COCHRANE = new ColonLabels("Record #", COCHRANE_TAGS, false);

  /// SilverPlatter's text: `Record 1 of 20 - MEDLINE (R) 2000-2001`, then `TI:`, `AU:`, `SO:` …
  static final Labelling SILVERPLATTER = new ColonLabels("Record ", SILVERPLATTER_TAGS, false);

  /// ProQuest's text: `Document 1 of 20`, then `Title:`, `Author:`, `Abstract:` …
  static final Labelling PROQUEST = new ColonLabels("Document ", PROQUEST_LABELS, true);

  /// CNKI's own text: `SrcDatabase-来源库:`, `Title-题名:` …
  static final Labelling CNKI = new ColonLabels("SrcDatabase-", CNKI_LABELS, true);

  private final String mark;
  private final Map<String, String> tags;
  private final boolean open;

  /// @param mark what the first line of every record begins with
  /// @param tags the labels and the tags they mean; an empty tag for a field that says nothing
  /// @param open true where labels nobody knows begin fields too
  private ColonLabels(String mark, Map<String, String> tags, boolean open) {
    this.mark = mark;
    this.tags = tags;
    this.open = open;
  }

  @Override
  public boolean begins(String line) {
    if (!line.startsWith(mark)) {
      return false;
    }
    int at = mark.length();
    return mark.endsWith("-") || (line.indexOf(" of ", at) > at && Digits.at(line, at) > at);
  }

  @Override
  public String beginsWith() {
    return mark.substring(0, 1);
  }

  @Override
  public @Nullable Labelled read(String line) {
    int most = Math.min(line.length(), LONGEST);
    int colon = line.indexOf(':');
    if (colon <= 0
        || colon >= most
        || (colon + 1 < line.length() && line.charAt(colon + 1) != ' ')) {
      return null;
    }
    String label = line.substring(0, colon);
    String tag = tags.get(label);
    if (tag == null && !(open && isLabel(label))) {
      return null;
    }
    return new Labelled(tag == null ? "" : tag, line.substring(colon + 1).strip());
  }

  /// True for a label nobody knows: a capital, and few words.
  private static boolean isLabel(String label) {
    int blanks = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      blanks += c == ' ' ? 1 : 0;
      if (!Character.isLetter(c) && " /-()".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isUpperCase(label.charAt(0)) && blanks <= 3;
  }

  @Override
  public boolean isCut(String line) {
    return (line.length() < mark.length() + 12 && (mark.startsWith(line) || line.startsWith(mark)))
        || tags.keySet().stream().anyMatch(label -> label.startsWith(line));
  }
}
