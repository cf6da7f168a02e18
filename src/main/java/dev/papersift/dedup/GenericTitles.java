package dev.papersift.dedup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells titles that many papers bear, such as `Editorial` or `This month in …`, from those that
/// stand for one.
final class GenericTitles {
  /// Words that say nothing about the content of a paper.
  private static final Set<String> GENERIC =
      TitleWords.wordList(
          """
          a about abstract abstracts acknowledgement acknowledgements acknowledgment
          acknowledgments addendum an and annotation announcement announcements
          annual appendix article articles author authors back board book books
          brief briefly calendar call case chair chairs column comment commentary
          comments communication communications conclusion conclusions conference
          congress content contents contributors correction corrections
          correspondence corrigenda corrigendum cover current department diary
          discussion editor editorial editorials editors epilogue errata erratum
          events for foreword forthcoming forum from front general guest highlight
          highlights image images in index information instructions interview
          introduction introductory invited is issue issues journal keynote letter
          letters list literature masthead matter meeting message miscellaneous
          miscellany new news newsletter no note notes notice number obituary of on
          or oral our outlook overview page panel paper papers part perspective
          perspectives poster posters practice preface presentation presentations
          president presidents proceedings program programme prologue publication
          publications publisher publishers quick reader readers recent rejoinder
          remarks reply report reports research response responses retraction review
          reviewer reviewers reviews s section session sessions short special
          statement study summary supplement symposium table thanks the this title
          to toc transactions tribute tutorial update updates viewpoint vol volume
          welcome with workshop year years
          """);

  /// How what an editor writes in every issue begins.
  private static final List<String> FRONT_MATTER =
      List.of(
          "from the editor",
          "notes from the editor",
          "remarks from the editor",
          "a message from the editor",
          "in this issue",
          "this month in",
          "this week in",
          "highlights from this issue",
          "highlights of this issue");

  private static final Set<String> OPENERS =
      Set.of("from", "notes", "remarks", "a", "in", "this", "highlights");
  private static final int LONGEST_OPENING = 5;
  private static final int FEWEST_ALONE = 6;
  private static final int FEWEST_LETTERS = 16;
  private static final int FEWEST_TELLING = 3;
  private static final int LETTERS_ALONE = 30;

  private GenericTitles() {}

  /// True when no word of the title tells what the paper is about, or it opens as what an editor
  /// writes in every issue.
  static boolean isGeneric(List<String> words) {
    return saysNothing(words)
        || (!words.isEmpty() && OPENERS.contains(words.getFirst()) && opensFrontMatter(words));
  }

  private static boolean saysNothing(List<String> words) {
    for (String word : words) {
      if (!saysNothing(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensFrontMatter(List<String> words) {
    String head = String.join(" ", words.subList(0, Math.min(words.size(), LONGEST_OPENING)));
    return FRONT_MATTER.stream().anyMatch(head::startsWith);
  }

  /// True for a word that does not tell what a paper is about.
  static boolean saysNothing(String word) {
    return GENERIC.contains(word) || Numerals.isNumeral(word);
  }

  /// True when a title has words enough, or words long enough, to stand for one paper.
  static boolean tells(List<String> words) {
    return telling(words).mapToInt(String::length).sum() >= FEWEST_LETTERS;
  }

  /// True when a title says enough to stand for one paper with nothing else known: six words, or
  /// three telling ones that are long.
  static boolean tellsAlone(List<String> words) {
    boolean many = words.size() >= FEWEST_ALONE && tells(words);
    return many
        || (telling(words).count() >= FEWEST_TELLING
            && telling(words).mapToInt(String::length).sum() >= LETTERS_ALONE);
  }

  private static Stream<String> telling(List<String> words) {
    return words.stream().filter(word -> !GENERIC.contains(word));
  }
}
