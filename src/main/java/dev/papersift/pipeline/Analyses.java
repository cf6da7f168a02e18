package dev.papersift.pipeline;

import dev.papersift.dedup.DuplicateReport;
import dev.papersift.dump.Dump;
import dev.papersift.record.MergedRecord;
import dev.papersift.render.Digest;
import dev.papersift.topic.Member;
import dev.papersift.topic.Topic;
import dev.papersift.topic.TopicFinder;
import dev.papersift.topic.TopicOptions;
import dev.papersift.topic.Topics;
import dev.papersift.trend.Theme;
import dev.papersift.trend.TrendFinder;
import dev.papersift.trend.Trends;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The functions that look at the records of an answer: duplicates, topics, trends. Immutable and
/// thread-safe.
public final class Analyses {
  /// Part or folder of the earlier dumps of a trends call.
  public static final String BEFORE = "before";

  /// Part or folder of the later dumps of a trends call.
  public static final String AFTER = "after";

  private final RecordsPipeline pipeline;

  /// @param pipeline reads and deduplicates
  public Analyses(RecordsPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// What deduplication did.
  ///
  /// @param report groups, possible pairs, overlaps and PRISMA counts
  /// @param records the answer it reports on
  public record Duplicates(DuplicateReport report, RecordsAnswer records) {}

  /// The topics of an answer's records.
  ///
  /// @param topics the topics
  /// @param records the answer they stand in
  public record TopicsOf(Topics topics, RecordsAnswer records) {}

  /// What changed between two sets of dumps.
  ///
  /// @param trends the changes
  /// @param records the answer over both sets
  public record TrendsOf(Trends trends, RecordsAnswer records) {}

  /// A digest of an answer's records.
  ///
  /// @param digest what a person reads
  /// @param records the answer it is made from
  public record DigestOf(Digest digest, RecordsAnswer records) {}

  /// All papers of each topic and a few terms: what a digest shows unless told otherwise.
  public static final TopicOptions DIGEST =
      TopicOptions.DEFAULT.withMembers(Integer.MAX_VALUE).withTerms(6);

  /// Reports on deduplication.
  public Duplicates duplicates(List<Dump> dumps, Options options) {
    RecordsPipeline.Read read = pipeline.read(dumps, options);
    DuplicateReport report = DuplicateReport.of(read.entries(), read.deduplication());
    return new Duplicates(report, pipeline.answer(read, options));
  }

  /// Finds topics.
  public TopicsOf topics(List<Dump> dumps, Options options, TopicOptions wanted) {
    return topicsOf(pipeline.run(dumps, options), wanted);
  }

  /// Finds the topics of an answer that is there already.
  public static TopicsOf topicsOf(RecordsAnswer answer, TopicOptions wanted) {
    return new TopicsOf(TopicFinder.find(answer.records(), wanted), answer);
  }

  /// Puts a digest together: topics, their papers, one quoted sentence a paper.
  ///
  /// @param wanted its `members` says how many papers a topic shows
  /// @param version engine version to state
  public DigestOf digest(List<Dump> dumps, Options options, TopicOptions wanted, String version) {
    TopicsOf found = topics(dumps, options, wanted.withMembers(Integer.MAX_VALUE));
    return new DigestOf(Digests.of(found, wanted.members(), version), found.records());
  }

  /// Compares the dumps of the part `before` with those of the part `after`.
  ///
  /// @throws UnreadableException when one of the two is missing
  public TrendsOf trends(List<Dump> dumps, Options options) {
    RecordsAnswer answer = pipeline.run(dumps, options);
    List<MergedRecord> before = standingIn(answer, names(dumps, BEFORE));
    List<MergedRecord> after = standingIn(answer, names(dumps, AFTER));
    TopicOptions all = TopicOptions.DEFAULT.withMembers(Integer.MAX_VALUE);
    List<Theme> themes =
        TopicFinder.find(answer.records(), all).topics().stream().map(Analyses::theme).toList();
    return new TrendsOf(TrendFinder.compare(before, after, themes), answer);
  }

  private static Theme theme(Topic topic) {
    Set<String> ids = new TreeSet<>();
    for (Member member : topic.records()) {
      ids.add(member.record().id());
    }
    return new Theme(topic.id(), topic.label(), ids);
  }

  private static Set<String> names(List<Dump> dumps, String part) {
    Set<String> names = new HashSet<>();
    for (Dump dump : dumps) {
      if (part.equals(dump.part())) {
        names.add(dump.name());
      }
    }
    if (names.isEmpty()) {
      throw new UnreadableException(
          UnreadableException.Reason.MISSING_PART,
          "trends compares the parts or folders `before` and `after`; there is no `" + part + "`",
          null,
          null);
    }
    return names;
  }

  private static List<MergedRecord> standingIn(RecordsAnswer answer, Set<String> dumps) {
    return answer.records().stream()
        .filter(record -> record.sources().stream().anyMatch(s -> dumps.contains(s.dump())))
        .toList();
  }
}
