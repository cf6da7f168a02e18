package dev.papersift.dedup;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the identifiers say about a pair.
enum Identity {
  SAME_ARXIV_ID("same-arxiv-id"),
  SAME_PMID("same-pmid"),
  SAME_DOI("same-doi"),
  UNKNOWN(""),

  /// Two DOIs, and no other identifier to tell.
  OTHER_DOI(""),
  DIFFERENT("");

  private final String rule;

  Identity(String rule) {
    this.rule = rule;
  }

  /// Name of the rule when the identifiers agree.
  String rule() {
    return rule;
  }

  boolean agrees() {
    return !rule.isEmpty();
  }

  /// True when an identifier says that there are two papers.
  boolean differs() {
    return this == OTHER_DOI || this == DIFFERENT;
  }

  static Identity of(Profile a, Profile b) {
    if (!a.otherIds().isEmpty() || !b.otherIds().isEmpty()) {
      return ofMany(a, b);
    }
    if (both(a.ids().arxivId(), b.ids().arxivId())) {
      return Objects.equals(a.ids().arxivId(), b.ids().arxivId()) ? SAME_ARXIV_ID : DIFFERENT;
    }
    if (both(a.ids().pmid(), b.ids().pmid())) {
      return Objects.equals(a.ids().pmid(), b.ids().pmid()) ? SAME_PMID : DIFFERENT;
    }
    String left = a.doi();
    String right = b.doi();
    if (left == null || right == null) {
      return UNKNOWN;
    }
    if (left.equals(right)) {
      return SAME_DOI;
    }
    return DoiKey.mayGoTogether(left, right) ? UNKNOWN : OTHER_DOI;
  }

  /// The same for papers that were merged from several and bear the identifiers of each.
  private static Identity ofMany(Profile a, Profile b) {
    Identity arxiv = of(a.idsOf("arxiv:"), b.idsOf("arxiv:"), SAME_ARXIV_ID);
    if (arxiv != UNKNOWN) {
      return arxiv;
    }
    Identity pmid = of(a.idsOf("pmid:"), b.idsOf("pmid:"), SAME_PMID);
    if (pmid != UNKNOWN) {
      return pmid;
    }
    Set<String> left = a.idsOf("doi:");
    Set<String> right = b.idsOf("doi:");
    return !Collections.disjoint(left, right)
        ? SAME_DOI
        : contradict(left, right) ? OTHER_DOI : UNKNOWN;
  }

  private static Identity of(Set<String> a, Set<String> b, Identity same) {
    if (a.isEmpty() || b.isEmpty()) {
      return UNKNOWN;
    }
    return Collections.disjoint(a, b) ? DIFFERENT : same;
  }

  /// True when two of the DOIs are of one sort: both a preprint's, or both a published paper's.
  private static boolean contradict(Set<String> a, Set<String> b) {
    return a.stream()
        .anyMatch(left -> b.stream().anyMatch(right -> !DoiKey.mayGoTogether(left, right)));
  }

  private static boolean both(@Nullable String a, @Nullable String b) {
    return a != null && b != null;
  }
}
