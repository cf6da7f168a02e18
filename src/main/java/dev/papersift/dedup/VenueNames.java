package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares venue names, full against abbreviated.
final class VenueNames {
  private static final Set<String> FILLERS =
      Set.of("of", "the", "and", "in", "on", "for", "de", "la", "des", "und", "a", "an", "y");
  private static final Set<String> CUTS =
      Set.of("conference", "supplement", "suppl", "online", "silver", "basel", "internet");
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

  private VenueNames() {}

  /// The words of a venue's name that count: no fillers, nothing from a subtitle on.
  static List<String> words(String venue) {
    int end = venue.length();
    for (char mark : new char[] {'(', ':', '=', '[', ';'}) {
      int at = venue.indexOf(mark);
      if (at > 3) {
        end = Math.min(end, at);
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : FoldedWords.of(venue.substring(0, end))) {
      if (!words.isEmpty() && CUTS.contains(word)) {
        break;
      }
      if (!FILLERS.contains(word)) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /// True when both are known, neither is a preprint server, and they are not one venue.
  static boolean differ(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !isRepository(a) && !isRepository(b) && !same(a, b);
  }

  /// True when one name is the other or its abbreviation.
  static boolean same(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    int common = Math.min(a.size(), b.size());
    int matched = 0;
    while (matched < common && abbreviates(a.get(matched), b.get(matched))) {
      matched++;
    }
    return (matched == common && (a.size() == b.size() || common >= ENOUGH))
        || isAcronym(a, b)
        || isAcronym(b, a);
  }

  static boolean isRepository(List<String> words) {
    return words.stream().anyMatch(REPOSITORIES::contains);
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
    String acronym = one.getFirst();
    if (one.size() != 1 || many.size() < 2 || acronym.length() != many.size()) {
      return false;
    }
    for (int i = 0; i < many.size(); i++) {
      if (many.get(i).charAt(0) != acronym.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
