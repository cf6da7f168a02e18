package dev.papersift.dedup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the identifiers say about a pair.
enum Identity {
  SAME_ARXIV_ID("same-arxiv-id"),
  SAME_PMID("same-pmid"),
  SAME_DOI("same-doi"),
  UNKNOWN(""),
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

  static Identity of(Profile a, Profile b) {
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
    return DoiKey.isPreprint(left) != DoiKey.isPreprint(right) ? UNKNOWN : DIFFERENT;
  }

  private static boolean both(@Nullable String a, @Nullable String b) {
    return a != null && b != null;
  }
}
