package dev.papersift.dump.pubmed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.dump.TaggedFields;
import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From the tags of a MEDLINE record to its fields.
final class MedlineRecord {
  private MedlineRecord() {}

  static void emit(TaggedFields tags, int firstLine, int lastLine, RecordSink sink) {
    String title = title(tags);
    String abstractText = abstractText(tags);
    if (title == null) {
      sink.issue(
          ParseIssue.warning("missing-title", firstLine, lastLine, "a record without a title"));
      if (!ShownAbstract.isOne(abstractText)) {
        return;
      }
    }
    RawRecord.Builder record =
        RawRecord.from(firstLine, Markup.HTML)
            .put(Field.TITLE, title)
            .put(Field.PMID, tags.first("PMID"))
            .put(Field.DOI, doi(tags))
            .put(Field.DATE, tags.first("DP", "DEP"))
            .put(Field.YEAR, tags.first("DP", "DEP"))
            .put(Field.VENUE, tags.first("JT", "TA", "BTI"))
            .put(Field.VOLUME, tags.first("VI"))
            .put(Field.ISSUE, tags.first("IP"))
            .put(Field.PAGES, tags.first("PG"))
            .put(Field.TYPE, tags.first("PT"));
    if (abstractText != null) {
      ShownAbstract.put(record, abstractText, lastLine, sink);
    }
    authors(tags).forEach(author -> record.put(Field.AUTHOR, author));
    tags.all("OT").forEach(keyword -> record.put(Field.KEYWORD, keyword));
    tags.all("MH").forEach(heading -> record.put(Field.KEYWORD, heading));
    sink.record(record.upTo(lastLine));
  }

  /// The title; a title in another language when the English one is said to be missing.
  private static @Nullable String title(TaggedFields tags) {
    String title = tags.first("TI");
    if (title == null) {
      return tags.first("TT", "BTI");
    }
    String other = tags.first("TT");
    return other != null && PubmedText.isMissingTitle(title) ? other : title;
  }

  private static @Nullable String abstractText(TaggedFields tags) {
    String own = tags.first("AB");
    return own != null ? own : PubmedText.otherAbstract(tags.all("OAB"));
  }

  /// Full names where the record has them, else short ones, corporate authors in their place.
  private static List<String> authors(TaggedFields tags) {
    List<String> names = new ArrayList<>();
    boolean full = false;
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.tag(i);
      boolean isFull = tag.equals("FAU");
      boolean isShort = tag.equals("AU");
      if (isFull || tag.equals("CN") || (isShort && !full)) {
        names.add(tags.value(i));
      }
      // A short name repeats the full one right before it.
      full = isFull || (full && !isShort && !tag.equals("CN"));
    }
    return names;
  }

  private static @Nullable String doi(TaggedFields tags) {
    for (String tag : List.of("LID", "AID")) {
      for (String value : tags.all(tag)) {
        String id = Blanks.collapse(value);
        if (id.endsWith("[doi]")) {
          return id.substring(0, id.length() - 5);
        }
      }
    }
    String source = tags.first("SO");
    return source == null ? null : PubmedText.doi(Blanks.collapse(source));
  }
}
