package dev.papersift.dump.hf;

import dev.papersift.record.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The four invented papers that all fixtures of this room show.
final class Invented {
  static final List<String> TITLES =
      List.of(
          "Lanternfish: Sparse Retrieval for Deep-Sea Sensor Logs",
          "How Much Does a Name Weigh? Measuring [Entity] Bias in Summaries",
          "Twelve Rules for Cheaper Long-Context Inference",
          "A Small Grammar of Large Plots");

  static final List<String> ABSTRACTS =
      List.of(
          "Deep-sea sensor networks record months of readings that nobody labels. We present"
              + " Lanternfish, a retrieval method that indexes such logs without supervision and"
              + " answers questions in plain language. On three public archives it improves recall"
              + " by 12.5% over dense baselines (p < 0.05) while its index is 8x smaller. Code:"
              + " https://github.com/tidelab/lanternfish",
          "Summaries favour well-known names. We define a weight in [0, 1] for every entity, and"
              + " show that seven models drop rare names twice as often as frequent ones. A"
              + " counterfactual test set, NAME_SWAP, and all prompts are released.",
          "Serving long inputs is expensive. This paper states twelve rules that together cut the"
              + " cost of a 128k-token request by a factor of five, and measures each rule on its"
              + " own. Rules 3 and 7 interact; we explain why.",
          "Generated stories repeat a few plots. We give a grammar of nineteen productions, parse"
              + " 40,000 stories with it, and find that instruction tuning removes eleven of them."
              + " The parser runs in linear time.");

  static final List<String> IDS = List.of("2503.04101", "2503.04377", "2410.12088", "2502.00419");

  private Invented() {}

  /// What a card shows beside title and abstract: votes, comments, authors, submitter.
  record Facts(
      @Nullable Integer votes,
      @Nullable Integer comments,
      @Nullable Integer authors,
      @Nullable String submitter) {}

  static List<Facts> facts(List<Paper> papers) {
    return papers.stream()
        .map(p -> new Facts(p.votes(), p.comments(), p.authorCount(), p.submittedBy()))
        .toList();
  }
}
