package dev.papersift.dedup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The word lists behind the judgement of titles.
final class TitleWords {
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "untitled",
          "unknown",
          "notitle",
          "na",
          "none",
          "null",
          "notitleavailable",
          "title",
          "titlenotavailable",
          "notavailable",
          "abstract",
          "noname",
          "tbd",
          "nan");

  /// One paper comments on, corrects or answers another of the same title.
  private static final Map<String, String> MARKERS =
      Map.ofEntries(
          Map.entry("erratum", "erratum"),
          Map.entry("errata", "erratum"),
          Map.entry("corrigendum", "erratum"),
          Map.entry("corrigenda", "erratum"),
          Map.entry("correction", "erratum"),
          Map.entry("corrections", "erratum"),
          Map.entry("addendum", "addendum"),
          Map.entry("retraction", "retraction"),
          Map.entry("retracted", "retraction"),
          Map.entry("withdrawn", "retraction"),
          Map.entry("withdrawal", "retraction"),
          Map.entry("reply", "reply"),
          Map.entry("replies", "reply"),
          Map.entry("rejoinder", "reply"),
          Map.entry("comment", "comment"),
          Map.entry("comments", "comment"),
          Map.entry("commentary", "comment"),
          Map.entry("discussion", "comment"),
          Map.entry("rebuttal", "reply"),
          Map.entry("letter", "comment"),
          Map.entry("editorial", "editorial"),
          Map.entry("protocol", "protocol"));

  /// `Special issue` and its like at the head of a title.
  private static final Set<String> FRONT = Set.of("issue", "section", "feature", "topic", "theme");

  /// They tell later work, or another report of one study.
  private static final Set<String> SEQUELS =
      wordList(
          """
          follow followup extension update revisited continued again long later response summary
          economic cost costs subgroup secondary posthoc hoc ancillary substudy interim
          """);

  private static final Set<String> LANGUAGES =
      Set.of(
          "english",
          "german",
          "french",
          "spanish",
          "italian",
          "portuguese",
          "chinese",
          "japanese",
          "korean",
          "russian",
          "polish",
          "turkish",
          "dutch",
          "swedish",
          "danish",
          "norwegian",
          "finnish",
          "hungarian",
          "czech",
          "persian",
          "hebrew",
          "arabic",
          "greek",
          "ukrainian");

  private static final Set<String> STUDIES = Set.of("study", "trial", "review");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "for", "in", "on", "with", "from", "to", "by", "an");
  private static final Set<String> FOREIGN =
      wordList(
          """
          der die das und fur von zum zur des dem den eine einer bei im uber le la les et du une dans
          pour sur aux el los las y del para una en il lo gli della nel nella per e o os da do das dos
          het een van voor
          """);

  /// True for `reply to`, `comment on`, `study protocol`, `protocol for`.
  private static boolean isSaidOfPaper(String marker, List<String> words, int i) {
    String next = words.get(i + 1);
    return marker.equals("protocol")
        ? next.equals("for") || next.equals("of") || STUDIES.contains(words.get(i - 1))
        : next.equals("on") || next.equals("to");
  }

  /// True for `Re:` and `Response to` at the head of a title.
  private static boolean opensReply(List<String> words) {
    return words.size() > 2
        && (words.getFirst().equals("re")
            || (words.getFirst().equals("response") && words.get(1).equals("to")));
  }

  /// True for `rationale and design` and the reverse.
  private static boolean isDesign(List<String> words, int i) {
    if (i + 2 >= words.size() || !words.get(i + 1).equals("and")) {
      return false;
    }
    String first = words.get(i);
    String third = words.get(i + 2);
    return (first.equals("rationale") && third.equals("design"))
        || (first.equals("design") && third.equals("rationale"));
  }

  private static final int LONGEST_PLACEHOLDER = 20;

  private TitleWords() {}

  /// True when one title is English and the other is not, by their little words.
  static boolean isTranslation(List<String> a, List<String> b) {
    return (isEnglish(a) && isForeign(b)) || (isForeign(a) && isEnglish(b));
  }

  private static boolean isEnglish(List<String> words) {
    return count(words, ENGLISH) > count(words, FOREIGN);
  }

  private static boolean isForeign(List<String> words) {
    return count(words, FOREIGN) > count(words, ENGLISH);
  }

  private static long count(List<String> words, Set<String> of) {
    return words.stream().filter(of::contains).count();
  }

  /// The words of a text block as a set.
  static Set<String> wordList(String block) {
    return Set.copyOf(List.of(block.strip().split("\\s+")));
  }

  /// True for the letters of a remark in place of a title, and for none.
  static boolean isPlaceholder(String letters) {
    return letters.isEmpty()
        || (letters.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.contains(letters));
  }

  /// True for a remark in place of an abstract.
  static boolean isNoAbstract(List<String> words) {
    return words.size() <= 8 && words.contains("abstract");
  }

  /// True when one title has a word of later work on the same subject that the other has not.
  static boolean isSequel(List<String> a, List<String> b) {
    return SEQUELS.stream().anyMatch(word -> a.contains(word) != b.contains(word));
  }

  static boolean isLanguage(String word) {
    return LANGUAGES.contains(word);
  }

  /// Kinds of secondary papers that a title names: at its ends, or anywhere as `commentary on`,
  /// `protocol for`.
  static Set<String> markers(List<String> words) {
    Set<String> found = new TreeSet<>();
    int n = words.size();
    for (int i = 0; i < n; i++) {
      String marker = MARKERS.get(words.get(i));
      boolean atEnd = i < 2 || i >= n - 2;
      if (marker != null && (atEnd || isSaidOfPaper(marker, words, i))) {
        found.add(marker);
      }
      if (isDesign(words, i)) {
        found.add("protocol");
      }
    }
    if (opensReply(words)) {
      found.add("reply");
    }
    if (n > 2 && words.getFirst().equals("special") && FRONT.contains(words.get(1))) {
      found.add("editorial");
    }
    if (n > 2 && words.getFirst().equals("introduction") && words.get(1).equals("to")) {
      found.add("introduction");
    }
    return found;
  }
}
