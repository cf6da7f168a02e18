package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Records as BibTeX, UTF-8. Words with capitals inside are braced so that styles keep their case.
public final class RecordsBibtex {
  private static final int LONGEST_WORD = 24;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  private RecordsBibtex() {}

  /// The entries, one for each record.
  public static String write(List<MergedRecord> records) {
    RecordsBibtex writer = new RecordsBibtex();
    records.forEach(writer::entry);
    return writer.out.toString();
  }

  private void entry(MergedRecord record) {
    Paper p = record.paper();
    out.append('@').append(type(p)).append('{').append(key(record)).append(",\n");
    field("title", keepingCase(p.title()));
    field("author", authors(p));
    field("year", p.year() == null ? null : String.valueOf(p.year()));
    field(type(p).equals("inproceedings") ? "booktitle" : "journal", escaped(p.venue()));
    field("volume", escaped(p.volume()));
    field("number", escaped(p.issue()));
    field("pages", escaped(p.pages()));
    field("doi", verbatim(p.ids().doi()));
    field("eprint", p.ids().arxivId());
    field("archiveprefix", p.ids().arxivId() == null ? null : "arXiv");
    field("pmid", p.ids().pmid());
    field("url", verbatim(PaperAddress.of(p)));
    field("keywords", escaped(p.keywords().isEmpty() ? null : String.join(", ", p.keywords())));
    field("note", escaped(p.note()));
    field("abstract", escaped(p.abstractText()));
    out.append("}\n\n");
  }

  private void field(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String type(Paper p) {
    String shown = p.type() == null ? "" : p.type().toLowerCase(Locale.ROOT);
    if (shown.contains("proceedings") || shown.contains("conf") || shown.equals("cpaper")) {
      return "inproceedings";
    }
    return p.venue() != null ? "article" : "misc";
  }

  private static @Nullable String authors(Paper p) {
    if (p.authors().isEmpty()) {
      return null;
    }
    return p.authors().stream()
        .map(name -> author(PersonName.of(name)))
        .collect(Collectors.joining(" and "));
  }

  /// `Family, Suffix, Given`; a group in braces, or it would be taken apart at its blanks.
  private static String author(PersonName name) {
    if (name.isWhole()) {
      String whole = escaped(name.family());
      return whole.contains(" ") ? "{" + whole + "}" : whole;
    }
    String suffix = name.suffix() == null ? "" : ", " + name.suffix();
    return escaped(name.family() + suffix + ", " + name.given());
  }

  /// A field that styles take as it is: only what would unbalance the braces is encoded.
  private static @Nullable String verbatim(@Nullable String text) {
    return text == null ? null : text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  /// First author, year and first long word of the title, or the id; `-2`, `-3` … where taken.
  private String key(MergedRecord record) {
    Paper p = record.paper();
    String author =
        p.authors().isEmpty() ? "" : ascii(PersonName.of(p.authors().getFirst()).family());
    String base =
        author.isEmpty()
            ? record.id().replaceAll("[^A-Za-z0-9.:-]", "-")
            : author + (p.year() == null ? "" : p.year()) + firstWord(p.title());
    String key = base;
    while (!keys.add(key)) {
      key = base + "-" + repeats.merge(base, 2, (n, two) -> n + 1);
    }
    return key;
  }

  private static String firstWord(String title) {
    for (String word : title.split(" ")) {
      String folded = ascii(word);
      if (folded.length() > 3) {
        return folded.substring(0, Math.min(folded.length(), LONGEST_WORD));
      }
    }
    return "";
  }

  private static String ascii(String text) {
    return Fold.letters(text).replaceAll("[^a-z0-9]", "");
  }

  private static String keepingCase(String title) {
    StringBuilder text = new StringBuilder(title.length() + 16);
    for (String word : title.split(" ")) {
      boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
      text.append(text.isEmpty() ? "" : " ");
      text.append(inner ? "{" + escaped(word) + "}" : escaped(word));
    }
    return text.toString();
  }

  private static String escaped(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        // BibTeX counts braces even behind a backslash, so a lone one would break the file.
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '<' -> escaped.append("\\textless{}");
        case '>' -> escaped.append("\\textgreater{}");
        case '|' -> escaped.append("\\textbar{}");
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
