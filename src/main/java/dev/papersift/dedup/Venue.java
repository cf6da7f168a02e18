package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The name of a venue, comparable in full and abbreviated.
///
/// @param words telling words of the whole name
/// @param head how many of them stand before a subtitle
record Venue(List<String> words, int head) {
  static final Venue NONE = new Venue(List.of(), 0);
  private static final Set<String> FILLERS =
      Set.of(
          "of", "the", "and", "in", "on", "for", "de", "la", "des", "und", "a", "an", "y", "fur",
          "den", "der", "die", "das", "del", "della", "di", "do", "da", "le", "les", "et", "e",
          "voor", "van", "og", "och");
  private static final Set<String> PLACEHOLDERS = Set.of("na", "nan", "null", "none", "unknown");
  private static final Set<String> CUTS =
      Set.of("conference", "supplement", "suppl", "online", "internet");
  private static final String[] SUBTITLES = {":", ";", " - ", " / "};
  private static final Set<String> REPOSITORIES =
      Set.of(
          "arxiv",
          "corr",
          "biorxiv",
          "medrxiv",
          "ssrn",
          "osf",
          "psyarxiv",
          "socarxiv",
          "chemrxiv",
          "techrxiv",
          "preprints",
          "preprint",
          "zenodo",
          "hal",
          "openreview");
  private static final int ENOUGH = 3;
  private static final int SHORTEST_HEAD = 3;

  static Venue of(String name) {
    String plain = name;
    for (char mark : new char[] {'(', '[', '='}) {
      int at = plain.indexOf(mark);
      plain = at > SHORTEST_HEAD ? plain.substring(0, at) : plain;
    }
    int end = headEnd(plain);
    if (end <= SHORTEST_HEAD) {
      return whole(plain);
    }
    int head = whole(plain.substring(0, end)).words.size();
    return new Venue(whole(plain).words, head);
  }

  /// Where the first mark stands behind which a subtitle begins, or -1.
  private static int headEnd(String name) {
    int end = -1;
    for (String mark : SUBTITLES) {
      int at = name.indexOf(mark);
      end = at > 0 && (end < 0 || at < end) ? at : end;
    }
    return end;
  }

  /// The words that count: no fillers, nothing from the name of a conference or supplement on.
  private static Venue whole(String name) {
    List<String> words = new ArrayList<>();
    for (String word : FoldedWords.of(name)) {
      if (!words.isEmpty() && CUTS.contains(word)) {
        break;
      }
      if (!FILLERS.contains(word)) {
        words.add(word);
      }
    }
    boolean nothing = words.size() == 1 && PLACEHOLDERS.contains(words.getFirst());
    return nothing ? NONE : new Venue(List.copyOf(words), words.size());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// True for a preprint server or archive, which is not where a paper was published.
  boolean isRepository() {
    return words.stream().anyMatch(REPOSITORIES::contains);
  }

  /// True when both are known, neither is a repository, and they are not one venue.
  boolean differsFrom(Venue other) {
    return !isEmpty()
        && !other.isEmpty()
        && !isRepository()
        && !other.isRepository()
        && !isSameAs(other);
  }

  /// True when one name is the other or its abbreviation.
  boolean isSameAs(Venue other) {
    if (isEmpty() || other.isEmpty()) {
      return false;
    }
    List<String> mine = words.subList(0, Math.min(head, words.size()));
    List<String> theirs = other.words.subList(0, Math.min(other.head, other.words.size()));
    return matches(words, other.words)
        || matches(mine, theirs)
        || isAcronym(mine, theirs)
        || isAcronym(theirs, mine);
  }

  /// True for a word of the name, in full or abbreviated.
  boolean names(String word) {
    return words.stream().anyMatch(own -> abbreviates(own, word));
  }

  private static boolean matches(List<String> a, List<String> b) {
    int common = Math.min(a.size(), b.size());
    int matched = 0;
    while (matched < common && abbreviates(a.get(matched), b.get(matched))) {
      matched++;
    }
    return common > 0 && matched == common && (a.size() == b.size() || common >= ENOUGH);
  }

  /// True when one word is the other with letters left out, the first excepted.
  private static boolean abbreviates(String a, String b) {
    String small = a.length() <= b.length() ? a : b;
    String large = small.equals(a) ? b : a;
    if (small.charAt(0) != large.charAt(0)) {
      return false;
    }
    int k = 0;
    for (int i = 0; i < large.length() && k < small.length(); i++) {
      if (large.charAt(i) == small.charAt(k)) {
        k++;
      }
    }
    return k == small.length();
  }

  private static boolean isAcronym(List<String> one, List<String> many) {
    if (one.size() != 1 || many.size() < 2 || one.getFirst().length() != many.size()) {
      return false;
    }
    for (int i = 0; i < many.size(); i++) {
      if (many.get(i).charAt(0) != one.getFirst().charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
