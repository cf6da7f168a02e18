package dev.papersift.dedup;

import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A paper as deduplication sees it.
///
/// @param title the title
/// @param abstractText the abstract, or the title where that is one in truth; empty for none
/// @param text the words of the abstract
/// @param truncated true when the abstract is known to be cut
/// @param team authors
/// @param year year of publication
/// @param venue the venue
/// @param volume leading number of the volume, empty when there is none
/// @param pages pages
/// @param supplement true when it is known to stand in a supplement, as abstracts of meetings do
/// @param doi DOI without version
/// @param ids identifiers
/// @param otherIds further identifiers of a paper merged before, with prefix
record Profile(
    TitleProfile title,
    String abstractText,
    TextProfile text,
    boolean truncated,
    Team team,
    @Nullable Integer year,
    Venue venue,
    String volume,
    @Nullable PageRange pages,
    boolean supplement,
    @Nullable String doi,
    Identifiers ids,
    List<String> otherIds) {
  private static final int LONG_HEAD = 12;
  private static final int LONGEST_REMARK = 100;

  static Profile of(Paper paper) {
    return of(paper, new TextScan());
  }

  /// The profiles of contents, by their numbers.
  ///
  /// @param order in which the papers are read
  static List<Profile> of(List<Content> contents, int[] order) {
    Profile[] profiles = new Profile[contents.size()];
    TextScan scan = new TextScan();
    for (int i : order) {
      profiles[i] = of(contents.get(i).paper(), scan);
    }
    return Arrays.asList(profiles);
  }

  private static Profile of(Paper paper, TextScan scan) {
    TitleProfile title = TitleProfile.of(paper.title(), scan);
    String shown = paper.abstractOrEmpty();
    String text = AbstractBody.beforeCut(shown);
    boolean cut = text.length() < shown.length();
    if (saysNothing(text)) {
      text = title.absent() && title.size() >= LONG_HEAD ? paper.title() : "";
    } else if (opens(text, title, scan)) {
      title = title.asAbsent();
    }
    return new Profile(
        title,
        text,
        scan.profile(text),
        paper.truncated() || isCut(text) || cut,
        Team.of(paper.authors()),
        paper.year(),
        paper.venue() == null ? Venue.NONE : Venue.of(paper.venue()),
        volume(paper),
        PageRange.of(paper.pages()),
        Supplement.holds(paper) || TitleRemarks.nameAbstract(paper.title()),
        DoiKey.of(paper.ids().doi()),
        paper.ids(),
        paper.otherIds());
  }

  /// True when many papers bear the title: no word tells what this one is about, but for those of
  /// the journal's own name.
  boolean generic() {
    if (title.generic()) {
      return true;
    }
    for (String word : title.words()) {
      if (!GenericTitles.saysNothing(word) && !venue.names(word)) {
        return false;
      }
    }
    return true;
  }

  /// All identifiers of one kind, DOIs without version.
  ///
  /// @param prefix `arxiv:`, `doi:` or `pmid:`
  Set<String> idsOf(String prefix) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : List.of(ids.prefixed(), otherIds)) {
      for (String id : some) {
        if (id.startsWith(prefix)) {
          String bare = id.substring(prefix.length());
          found.add(prefix.equals("doi:") ? Objects.requireNonNull(DoiKey.of(bare)) : bare);
        }
      }
    }
    return found;
  }

  private static boolean saysNothing(String text) {
    if (text.length() > LONGEST_REMARK) {
      return false;
    }
    List<String> words = FoldedWords.of(AbstractBody.withoutNotices(text));
    return TitleWords.isPlaceholder(String.join("", words)) || TitleWords.isNoAbstract(words);
  }

  /// True when the title is but the beginning of the abstract.
  private static boolean opens(String text, TitleProfile title, TextScan scan) {
    int most = title.size() - 1;
    if (most < LONG_HEAD - 1 || !startsLike(text, title.key(), scan)) {
      return false;
    }
    List<String> words = FoldedWords.of(text);
    return words.size() > title.size()
        && words.subList(0, most).equals(title.words().subList(0, most));
  }

  private static boolean startsLike(String text, String key, TextScan scan) {
    if (parts(text.charAt(0), key.charAt(0))) {
      return false;
    }
    FoldedText head = scan.fold(text.substring(0, Math.min(text.length(), LONGEST_REMARK)));
    return head.size() > 0 && key.startsWith(head.word(0));
  }

  /// True for letters of ASCII that differ in more than case.
  private static boolean parts(char a, char b) {
    int mine = a | ' ';
    int theirs = b | ' ';
    return mine != theirs && mine >= 'a' && mine <= 'z' && theirs >= 'a' && theirs <= 'z';
  }

  private static boolean isCut(String text) {
    return text.endsWith("...") || text.endsWith("\u2026");
  }

  /// The volume's number; the year in its place, as some exports have it, says nothing.
  private static String volume(Paper paper) {
    String lead = leadingNumber(paper.volume());
    return lead.equals(String.valueOf(paper.year())) ? "" : lead;
  }

  private static String leadingNumber(@Nullable String shown) {
    if (shown == null) {
      return "";
    }
    int i = 0;
    while (i < shown.length() && Character.isLetterOrDigit(shown.charAt(i))) {
      i++;
    }
    if (i < shown.length() && shown.charAt(i) == ')') {
      return "";
    }
    String lead = shown.substring(0, i);
    return lead.chars().anyMatch(Character::isDigit) ? lead : "";
  }
}
