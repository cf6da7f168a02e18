package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a title says for comparison. Immutable; what only few titles are asked for is made when
/// asked.
final class TitleProfile {
  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_PART = 3;
  private static final int LEAST_WITH_LANGUAGE = 3;
  private final String title;
  private final int from;
  private final int to;
  private final String key;
  private final List<String> others;
  private final boolean absent;
  private @Nullable List<String> words;
  private @Nullable Set<String> numerals;
  private @Nullable Set<String> markers;
  private @Nullable Boolean generic;

  private TitleProfile(
      String title, int from, int to, String key, List<String> others, boolean absent) {
    this.title = title;
    this.from = from;
    this.to = to;
    this.key = key;
    this.others = others;
    this.absent = absent;
  }

  static TitleProfile of(String shown) {
    return of(shown, new TextScan());
  }

  static TitleProfile of(String shown, TextScan scan) {
    String title = TitleRemarks.without(shown);
    FoldedText text = scan.fold(title);
    int from = opensWithLabel(text) ? 1 : 0;
    int to = text.size();
    while (to - from > LEAST_WITH_LANGUAGE && TitleWords.isLanguage(text.word(to - 1))) {
      to--;
    }
    String key = key(text, from, to);
    boolean absent = TitleWords.isPlaceholder(key) || to - from > LONGEST_TITLE;
    return new TitleProfile(
        title, from, to, key.isEmpty() ? title.strip() : key, parts(title), absent);
  }

  private static boolean opensWithLabel(FoldedText text) {
    if (text.size() <= 2 || text.length(0) != 5) {
      return false;
    }
    String first = text.word(0);
    return first.equals("title") || first.equals("titre");
  }

  private static String key(FoldedText text, int from, int to) {
    String letters = text.letters(to);
    return from == 0 ? letters : letters.substring(text.length(0));
  }

  /// The keys of `Title [Translated title]`: both parts, each if it is a title's length.
  /// `Title [erratum]` is no such title.
  private static List<String> parts(String title) {
    int open = title.indexOf('[');
    int close = title.lastIndexOf(']');
    if (open < 0 || close < open) {
      return List.of();
    }
    List<String> inner = FoldedWords.of(title.substring(open + 1, close));
    boolean few = !inner.isEmpty() && inner.size() < SHORTEST_PART;
    if (few && !TitleWords.markers(inner.subList(0, 1)).isEmpty()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(2);
    for (String part : List.of(title.substring(0, open), title.substring(open + 1, close))) {
      TitleProfile profile = of(part.replace('[', ' '));
      if (profile.size() >= SHORTEST_PART && GenericTitles.tells(profile.words())) {
        keys.add(profile.key);
      }
    }
    return keys;
  }

  /// Number of words.
  int size() {
    return to - from;
  }

  /// Folded words in order, without leads such as `Title:` and language notes.
  List<String> words() {
    List<String> made = words;
    if (made == null) {
      made = FoldedWords.of(title).subList(from, to).stream().map(Greek::spelled).toList();
      words = made;
    }
    return made;
  }

  /// The words joined without separator.
  String key() {
    return key;
  }

  /// The key with the names of Greek letters.
  String spelledKey() {
    return Greek.spelled(key);
  }

  /// Keys of the parts, where the title gives a translation in brackets.
  List<String> others() {
    return others;
  }

  /// Numbers that tell parts, years and versions apart: digits, roman and spelled.
  Set<String> numerals() {
    Set<String> made = numerals;
    if (made == null) {
      made = Numerals.of(words());
      numerals = made;
    }
    return made;
  }

  /// Kinds of secondary papers named: erratum, reply, comment …
  Set<String> markers() {
    Set<String> made = markers;
    if (made == null) {
      made = TitleWords.markers(words());
      markers = made;
    }
    return made;
  }

  /// True when many different papers bear it, such as `Editorial`.
  boolean generic() {
    Boolean made = generic;
    if (made == null) {
      made = GenericTitles.isGeneric(words());
      generic = made;
    }
    return made;
  }

  /// True when it is a placeholder, or in truth an abstract.
  boolean absent() {
    return absent;
  }

  /// True when the titles have their key, or that of a part, in common.
  boolean sharesKey(TitleProfile other) {
    return key.equals(other.key)
        || spelledKey().equals(other.spelledKey())
        || others.contains(other.key)
        || other.others.contains(key)
        || others.stream().anyMatch(other.others::contains);
  }

  /// True when the other title is this one up to a mark such as a colon, or behind it.
  boolean addsSubtitleTo(TitleProfile other) {
    for (int i = 1; i < title.length() - 1; i++) {
      boolean mark = ":.?;\u2013\u2014".indexOf(title.charAt(i)) >= 0;
      boolean dash = title.charAt(i) == '-' && title.charAt(i - 1) == ' ';
      if ((mark || dash)
          && (of(title.substring(0, i)).key.equals(other.key)
              || of(title.substring(i + 1)).key.equals(other.key))) {
        return true;
      }
    }
    return false;
  }

  /// True when another number, or another kind of paper, is named.
  boolean namesOther(TitleProfile other) {
    return !key.equals(other.key)
        && (!numerals().equals(other.numerals()) || !markers().equals(other.markers()));
  }

  /// The same, known to say nothing.
  TitleProfile asAbsent() {
    return new TitleProfile(title, from, to, key, others, true);
  }
}
