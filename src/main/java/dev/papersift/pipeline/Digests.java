package dev.papersift.pipeline;

import dev.papersift.dump.ParsedDump;
import dev.papersift.normalize.Dates;
import dev.papersift.record.MergedRecord;
import dev.papersift.render.Digest;
import dev.papersift.summary.Tldr;
import dev.papersift.topic.Member;
import dev.papersift.topic.Term;
import dev.papersift.topic.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts a digest together from topics of all records and a quoted sentence of each.
final class Digests {
  private final int shown;

  private Digests(int shown) {
    this.shown = shown;
  }

  /// @param found topics that hold all of their records
  /// @param members how many papers a topic shows
  static Digest of(Analyses.TopicsOf found, int members, String version) {
    Digests digests = new Digests(members);
    RecordsAnswer answer = found.records();
    RecordsAnswer.Counts counts = answer.counts();
    return new Digest(
        new Digest.Counts(
            counts.records(), counts.unique(), counts.merged(), answer.records().size()),
        answer.options().query(),
        found.topics().topics().stream().map(digests::section).toList(),
        found.topics().ungrouped().stream().map(Digests::excerpt).toList(),
        answer.dumps().stream().map(Digests::listing).toList(),
        version);
  }

  private Digest.Section section(Topic topic) {
    Set<String> inner = new HashSet<>();
    for (Topic inside : topic.topics()) {
      inside.records().forEach(member -> inner.add(member.record().id()));
    }
    List<Digest.Excerpt> own =
        topic.records().stream()
            .filter(member -> !inner.contains(member.record().id()))
            .limit(shown)
            .map(Digests::excerpt)
            .toList();
    return new Digest.Section(
        topic.label(),
        topic.terms().stream().map(Term::term).toList(),
        topic.size(),
        topic.share(),
        own,
        topic.topics().stream().map(this::section).toList());
  }

  private static Digest.Excerpt excerpt(Member member) {
    MergedRecord record = member.record();
    return new Digest.Excerpt(record, Tldr.of(record.paper()).map(Tldr::sentence).orElse(null));
  }

  private static Digest.Listing listing(ParsedDump dump) {
    return new Digest.Listing(dump.name(), dump.records(), Dates.iso(dump.pageDate()));
  }
}
