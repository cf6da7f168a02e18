package dev.papersift.dump.ris;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.TaggedFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From the tags of a RIS record to its fields, dialects side by side: of tags that mean the same,
/// the first in the list that the record has counts.
final class RisRecord {
  private RisRecord() {}

  static void emit(TaggedFields shownTags, int firstLine, int lastLine, RecordSink sink) {
    TaggedFields tags = isOfOvid(shownTags) ? ofOvid(shownTags) : shownTags;
    String title = title(tags);
    String shown = String.join(" ", OneLanguage.of(abstracts(tags)));
    if (title == null) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "a record without a title"));
      if (!ShownAbstract.isOne(shown)) {
        return;
      }
    }
    String type = tags.first("TY");
    RawRecord.Builder record =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.DOI, RisIdentifiers.doi(tags))
            .put(Field.PMID, RisIdentifiers.pmid(tags))
            .put(Field.ARXIV_ID, RisIdentifiers.arxiv(tags))
            .put(Field.URL, RisIdentifiers.url(tags))
            .put(Field.DATE, RisDates.date(tags))
            .put(Field.YEAR, RisDates.year(tags))
            .put(Field.VENUE, tags.first("T2", "JF", "JO", "JA", "J2", "JN", "J1", "BT", "T3"))
            .put(Field.VOLUME, tags.first("VL"))
            .put(Field.ISSUE, issue(tags))
            .put(Field.PAGES, pages(tags))
            .put(Field.TYPE, type == null ? null : RisTypes.name(type.strip()));
    if (!shown.isEmpty()) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
    authors(tags).forEach(author -> record.put(Field.AUTHOR, author));
    tags.all("KW").forEach(list -> keywords(list, record));
    sink.record(record.upTo(lastLine));
  }

  /// The title; a record with a type may have the short one alone.
  private static @Nullable String title(TaggedFields tags) {
    String title = tags.first("TI", "T1", "CT", "BT", "TT");
    return title == null && tags.has("TY") ? tags.first("ST") : title;
  }

  /// One keyword a line by the rule; some databases put all on one, parted by semicolons.
  private static void keywords(String list, RawRecord.Builder record) {
    for (String word : list.indexOf('&') < 0 ? list.split("; ") : new String[] {list}) {
      record.put(Field.KEYWORD, word);
    }
  }

  /// The issue; Ovid's own tags have the number of the serial under `IS`.
  private static @Nullable String issue(TaggedFields tags) {
    String issue = tags.first("IS", "NO");
    return issue != null && isSerial(issue.strip()) ? null : issue;
  }

  /// True for an ISSN: `1234-567X`.
  private static boolean isSerial(String text) {
    return text.length() == 9
        && text.charAt(4) == '-'
        && text.chars().limit(8).filter(Character::isDigit).count() == 7;
  }

  /// Ovid's own tags have no type, but a number and a source in one line.
  private static boolean isOfOvid(TaggedFields tags) {
    return !tags.has("TY") && tags.has("UI") && tags.has("SO");
  }

  /// The source taken apart, and the number as PubMed's where it may be: those of other databases
  /// are longer.
  private static TaggedFields ofOvid(TaggedFields shown) {
    TaggedFields tags = LabelledValues.tidy(shown);
    String number = shown.first("UI");
    if (number != null && TaggedText.isNumber(number.strip(), 8)) {
      tags.begin("PM", number.strip());
    }
    return tags;
  }

  /// The paragraphs of the abstract: all `AB`, or else all `N2`, each once.
  private static List<String> abstracts(TaggedFields tags) {
    List<String> shown = tags.all("AB");
    List<String> chosen = shown.isEmpty() ? tags.all("N2") : shown;
    if (chosen.size() == 1) {
      return List.of(chosen.getFirst().strip());
    }
    return List.copyOf(new LinkedHashSet<>(chosen.stream().map(String::strip).toList()));
  }

  /// One author a line. A record that names its authors under `AU` and `A1` names them once.
  private static List<String> authors(TaggedFields tags) {
    List<String> names = TaggedText.names(tags.all("AU"));
    List<String> others = TaggedText.names(tags.all("A1"));
    if (names.isEmpty() || others.isEmpty()) {
      return names.isEmpty() ? others : names;
    }
    Set<String> known = Set.copyOf(names);
    others.stream().filter(name -> !known.contains(name)).forEach(names::add);
    return names;
  }

  private static @Nullable String pages(TaggedFields tags) {
    String first = tags.first("SP", "PG");
    String last = tags.first("EP");
    if (first != null && last != null && last.strip().equals("Specified")) {
      // PsycINFO's "No Pagination Specified", taken for a range.
      return null;
    }
    if (first == null
        || last == null
        || first.strip().equals(last.strip())
        || first.contains("-")) {
      return first == null ? last : first.strip();
    }
    return first.strip() + "-" + last.strip();
  }
}
