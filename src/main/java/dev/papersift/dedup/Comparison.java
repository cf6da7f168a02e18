package dev.papersift.dedup;

import java.util.ArrayList;
import java.util.List;

/// The judged pairs: what is proved and what is merely possible.
///
/// @param edges pairs that are one paper
/// @param possible pairs for a person to look at
record Comparison(List<Edge> edges, List<Edge> possible) {
  /// Judges every candidate pair.
  static Comparison of(List<Profile> profiles, DedupeMode mode) {
    TextScan scan = new TextScan();
    List<Edge> edges = new ArrayList<>();
    List<Edge> possible = new ArrayList<>();
    for (long pair : Candidates.of(profiles)) {
      int i = (int) (pair >>> 32);
      int j = (int) pair;
      switch (Verifier.judge(profiles.get(i), profiles.get(j), mode, scan)) {
        case Verdict.Same same -> edges.add(new Edge(i, j, same.rule(), same.score()));
        case Verdict.Possible maybe -> possible.add(new Edge(i, j, maybe.reason(), maybe.score()));
        case Verdict.Apart _ -> {}
      }
    }
    return new Comparison(edges, possible);
  }
}
