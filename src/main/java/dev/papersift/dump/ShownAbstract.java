package dev.papersift.dump;

import dev.papersift.text.Fold;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the abstract an export shows into a record: a placeholder such as "No abstract available"
/// or the title once more is none, and a cut one is marked. Stateless.
public final class ShownAbstract {
  private static final int LONGEST_PLACEHOLDER = 60;
  private static final int LONGEST_NAME = 300;
  private static final String PROPERTY = " is the property of ";
  private static final String COPIED = " may not be copied";
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "noabstract",
          "noabstractavailable",
          "noabstractisavailable",
          "noabstractprovided",
          "noabstractfound",
          "noabstracts",
          "noabstractpresent",
          "thereisnoabstractavailable",
          "thisarticlehasnoabstract",
          "abstractnotavailable",
          "abstractunavailable",
          "abstractisnotavailable",
          "abstractavailablefromthepublisher",
          "notavailable",
          "na",
          "none",
          "null",
          "nan",
          "undefined");

  private ShownAbstract() {}

  /// True for a text that stands where an abstract would and says that there is none.
  public static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.contains(Fold.letters(text));
  }

  /// True for a text that makes a record also where the title is missing.
  public static boolean isOne(@Nullable String text) {
    String shown = text == null ? "" : withoutNotice(text);
    return !shown.isBlank() && !isPlaceholder(shown);
  }

  /// Puts the abstract of a record that has its title already, if it has one.
  ///
  /// @param record the record
  /// @param text the abstract as shown
  /// @param lastLine where the record ends as far as is known, for the issue
  /// @param sink takes the issue when the text is no abstract
  public static void put(RawRecord.Builder record, String text, int lastLine, RecordSink sink) {
    String shown = withoutNotice(text);
    if (shown.isBlank()) {
      return;
    }
    if (isPlaceholder(shown)) {
      note(record, "no-abstract", "says that it has no abstract", lastLine, sink);
      return;
    }
    String title = record.first(Field.TITLE);
    if (title != null && isTitle(shown, title)) {
      note(record, "title-as-abstract", "shows its title where the abstract goes", lastLine, sink);
      return;
    }
    record.put(Field.ABSTRACT, shown);
    if (isCut(shown)) {
      record.put(Field.TRUNCATED, "true");
    }
  }

  /// The abstract without EBSCO's notice behind it, which is a page's and no paper's: `Copyright of
  /// Journal of Tides is the property of Harbor Press and its content may not be copied …`.
  private static String withoutNotice(String shown) {
    if (!shown.contains(PROPERTY)) {
      return shown;
    }
    int property = shown.lastIndexOf(PROPERTY);
    int start = shown.lastIndexOf("Copyright of ", property);
    int copied = shown.indexOf(COPIED, property);
    boolean notice =
        start >= 0
            && copied >= 0
            && property - start < LONGEST_NAME
            && copied - property < LONGEST_NAME;
    return notice ? shown.substring(0, start).stripTrailing() : shown;
  }

  private static boolean isTitle(String shown, String title) {
    return shown.length() <= title.length() + 8 && Fold.letters(shown).equals(Fold.letters(title));
  }

  private static void note(
      RawRecord.Builder record, String code, String what, int lastLine, RecordSink sink) {
    sink.issue(ParseIssue.info(code, record.firstLine(), lastLine, "the record " + what));
  }

  /// True when the text says itself that it was cut: it ends in dots of omission, or with
  /// MEDLINE's remark of former years.
  private static boolean isCut(String text) {
    String end = text.substring(Math.max(0, text.length() - 60)).stripTrailing();
    return end.endsWith("\u2026")
        || end.endsWith("...")
        || end.endsWith("[...]")
        || end.contains("ABSTRACT TRUNCATED");
  }
}
