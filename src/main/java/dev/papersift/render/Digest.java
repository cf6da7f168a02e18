package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person reads of a set of records: topics, their papers, one quoted sentence a paper.
///
/// @param counts totals of the call
/// @param query what the records had to match, or null
/// @param topics the topics, largest first
/// @param ungrouped the papers of no topic
/// @param dumps the dumps the papers came from
/// @param version of the engine
public record Digest(
    Counts counts,
    @Nullable String query,
    List<Section> topics,
    List<Excerpt> ungrouped,
    List<Listing> dumps,
    String version) {
  /// Totals: `records` = `unique` + `merged`.
  ///
  /// @param records records in all dumps
  /// @param unique records that remain
  /// @param merged records that went into another
  /// @param shown papers of the digest: fewer than `unique` with a query or known dumps
  public record Counts(int records, int unique, int merged, int shown) {}

  /// A topic.
  ///
  /// @param label its name
  /// @param terms single words that set it apart
  /// @param size how many papers it has, those of topics inside it included
  /// @param share size divided by all papers of the digest
  /// @param papers its papers that are in no topic inside it, as many as asked for
  /// @param inside topics inside it
  public record Section(
      String label,
      List<String> terms,
      int size,
      double share,
      List<Excerpt> papers,
      List<Section> inside) {
    public Section {
      terms = List.copyOf(terms);
      papers = List.copyOf(papers);
      inside = List.copyOf(inside);
    }

    /// How many papers the digest leaves out here.
    int left() {
      return size - papers.size() - inside.stream().mapToInt(Section::size).sum();
    }
  }

  /// A paper with the sentence that says what it does.
  ///
  /// @param record the paper
  /// @param sentence quoted from the abstract; null where there is none
  public record Excerpt(MergedRecord record, @Nullable String sentence) {}

  /// A dump.
  ///
  /// @param name its name
  /// @param records how many records it has
  /// @param date the date its page shows, ISO 8601 as far as shown, or null
  public record Listing(String name, int records, @Nullable String date) {}

  public Digest {
    topics = List.copyOf(topics);
    ungrouped = List.copyOf(ungrouped);
    dumps = List.copyOf(dumps);
  }

  /// Every paper shown, in the order of the page.
  List<MergedRecord> papers() {
    List<MergedRecord> all = new ArrayList<>();
    topics.forEach(topic -> collect(topic, all));
    ungrouped.forEach(paper -> all.add(paper.record()));
    return all;
  }

  private static void collect(Section topic, List<MergedRecord> all) {
    topic.inside().forEach(inner -> collect(inner, all));
    topic.papers().forEach(paper -> all.add(paper.record()));
  }

  /// `589 papers in 17 topics`.
  String title() {
    String papers = plural(counts.shown(), "paper");
    return topics.isEmpty() ? papers : papers + " in " + plural(topics.size(), "topic");
  }

  /// Where the papers come from, and which of them are shown.
  String origin() {
    StringBuilder text = new StringBuilder();
    text.append(counts.records() == 1 ? "1 entry" : number(counts.records()) + " entries");
    text.append(" from ").append(plural(dumps.size(), "listing"));
    if (counts.merged() > 0) {
      text.append(", ").append(number(counts.merged())).append(" merged as duplicates");
    }
    text.append('.');
    if (counts.shown() < counts.unique()) {
      text.append(" Of ").append(plural(counts.unique(), "different paper"));
      text.append(query == null ? ", those that are new." : ", those that match “" + query + "”.");
    }
    return text.toString();
  }

  static String plural(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
