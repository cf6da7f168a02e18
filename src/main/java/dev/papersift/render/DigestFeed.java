package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers of a digest as the entries of a feed, in the order of the page.
final class DigestFeed {
  static final String ID = "urn:papersift:digest";
  static final String TITLE = "Paper digest";

  private DigestFeed() {}

  /// @param record the paper
  /// @param sentence the quoted sentence, or null
  /// @param topics the labels of its topic and of the one inside it
  record Entry(MergedRecord record, @Nullable String sentence, List<String> topics) {}

  static List<Entry> entries(Digest digest) {
    List<Entry> entries = new ArrayList<>();
    digest.topics().forEach(topic -> collect(topic, List.of(), entries));
    digest.ungrouped().forEach(p -> entries.add(new Entry(p.record(), p.sentence(), List.of())));
    return entries;
  }

  private static void collect(Digest.Section topic, List<String> around, List<Entry> entries) {
    List<String> labels = new ArrayList<>(around);
    labels.add(topic.label());
    topic.inside().forEach(inner -> collect(inner, labels, entries));
    topic.papers().forEach(p -> entries.add(new Entry(p.record(), p.sentence(), labels)));
  }

  /// What the feed is, in a sentence or two.
  static String description(Digest digest) {
    return digest.title() + ". " + digest.origin();
  }
}
