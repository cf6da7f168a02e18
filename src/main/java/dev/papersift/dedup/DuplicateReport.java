package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What deduplication did, for a person to check.
///
/// @param groups the records that more than one source merged into, in order of the answer
/// @param possible pairs that were not merged
/// @param dumps counts for each dump, by name
/// @param overlaps records that two dumps share, by name; a dump with itself: its inner repeats
/// @param prisma the counts of a PRISMA flow diagram
public record DuplicateReport(
    List<Group> groups,
    List<PossibleDuplicate> possible,
    List<DumpCount> dumps,
    List<Overlap> overlaps,
    Prisma prisma) {
  /// A record of several sources.
  ///
  /// @param id id of the record
  /// @param kept the merged paper
  /// @param source its first source, which stands for it
  /// @param merged the others
  public record Group(String id, Paper kept, Source source, List<MergedSource> merged) {
    public Group {
      merged = List.copyOf(merged);
    }
  }

  /// A source that was merged.
  ///
  /// @param source where it stands
  /// @param title its own title
  /// @param rule why it belongs to the group
  /// @param score how surely, from 0 to 1
  /// @param differing the fields that it shows otherwise than the first source
  public record MergedSource(
      Source source, String title, String rule, double score, List<Difference> differing) {
    public MergedSource {
      differing = List.copyOf(differing);
    }
  }

  /// A field side by side.
  ///
  /// @param field name of the field as in JSON
  /// @param kept what the first source shows; empty when it shows nothing
  /// @param merged what the merged source shows; empty when it shows nothing
  public record Difference(String field, String kept, String merged) {}

  /// Counts of a dump.
  ///
  /// @param dump its name
  /// @param records how many records it holds
  /// @param alone how many of the answer's records stand in no other dump
  /// @param merged how many of its records were merged into one that comes before them
  public record DumpCount(String dump, int records, int alone, int merged) {}

  /// How many records of the answer stand in both dumps, or twice in one.
  public record Overlap(String first, String second, int records) {}

  /// Counts of a PRISMA 2020 flow diagram.
  ///
  /// @param identified records read
  /// @param duplicatesRemoved records removed before screening
  /// @param screened records left to screen
  /// @param possible pairs to be looked at by hand
  public record Prisma(int identified, int duplicatesRemoved, int screened, int possible) {}

  public DuplicateReport {
    groups = List.copyOf(groups);
    possible = List.copyOf(possible);
    dumps = List.copyOf(dumps);
    overlaps = List.copyOf(overlaps);
  }

  /// The report on an answer.
  ///
  /// @param entries the entries that were deduplicated
  /// @param result what came of them
  public static DuplicateReport of(List<Entry> entries, Deduplication result) {
    Map<Source, Paper> papers = new HashMap<>();
    entries.forEach(entry -> papers.put(entry.source(), entry.paper()));
    List<Group> groups = new ArrayList<>();
    for (MergedRecord record : result.records()) {
      if (record.sources().size() > 1) {
        groups.add(group(record, papers));
      }
    }
    int screened = result.records().size();
    Prisma prisma =
        new Prisma(entries.size(), entries.size() - screened, screened, result.possible().size());
    return new DuplicateReport(
        groups, result.possible(), counts(result.records()), overlaps(result.records()), prisma);
  }

  private static Group group(MergedRecord record, Map<Source, Paper> papers) {
    Source first = record.sources().getFirst();
    Paper shown = papers.getOrDefault(first, record.paper());
    List<MergedSource> merged = new ArrayList<>();
    for (int i = 1; i < record.sources().size(); i++) {
      Source source = record.sources().get(i);
      Merge merge = record.merged().get(i - 1);
      Paper other = papers.getOrDefault(source, record.paper());
      merged.add(
          new MergedSource(
              source,
              other.title(),
              merge.rule(),
              merge.score(),
              FieldDifferences.between(shown, other)));
    }
    return new Group(record.id(), record.paper(), first, merged);
  }

  private static List<DumpCount> counts(List<MergedRecord> records) {
    Map<String, int[]> counts = new TreeMap<>();
    for (MergedRecord record : records) {
      long dumps = record.sources().stream().map(Source::dump).distinct().count();
      for (int i = 0; i < record.sources().size(); i++) {
        int[] count = counts.computeIfAbsent(record.sources().get(i).dump(), _ -> new int[3]);
        count[0]++;
        count[1] += i == 0 && dumps == 1 ? 1 : 0;
        count[2] += i > 0 ? 1 : 0;
      }
    }
    List<DumpCount> list = new ArrayList<>();
    counts.forEach((dump, c) -> list.add(new DumpCount(dump, c[0], c[1], c[2])));
    return list;
  }

  private static List<Overlap> overlaps(List<MergedRecord> records) {
    Map<String, Map<String, Integer>> shared = new TreeMap<>();
    for (MergedRecord record : records) {
      Map<String, Integer> times = new TreeMap<>();
      record.sources().forEach(s -> times.merge(s.dump(), 1, Integer::sum));
      for (String first : times.keySet()) {
        for (String second : new TreeSet<>(times.keySet()).tailSet(first)) {
          boolean twice = !first.equals(second) || times.getOrDefault(first, 0) > 1;
          if (twice) {
            shared.computeIfAbsent(first, _ -> new TreeMap<>()).merge(second, 1, Integer::sum);
          }
        }
      }
    }
    List<Overlap> list = new ArrayList<>();
    shared.forEach(
        (first, row) -> row.forEach((second, n) -> list.add(new Overlap(first, second, n))));
    return list;
  }
}
