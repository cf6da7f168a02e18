package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Merge;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.RecordIds;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Turns groups of contents into the records of the answer.
final class Answer {
  private final List<Content> contents;
  private final Grouping grouping;
  private final DedupeMode mode;
  private final List<Profile> profiles;
  private final TextScan scan = new TextScan();
  private final RecordIds ids = new RecordIds();

  Answer(List<Content> contents, List<Profile> profiles, Grouping grouping, DedupeMode mode) {
    this.contents = contents;
    this.profiles = profiles;
    this.grouping = grouping;
    this.mode = mode;
  }

  /// One entry of a group and why it stands there.
  private record Member(Entry entry, String rule, double score) {}

  /// The answer, with the pairs that are merely possible.
  ///
  /// @param order in which contents are read; it has no effect on the answer
  Deduplication with(int[] order, List<Edge> possible) {
    List<Made> made = new ArrayList<>(contents.size());
    int[] next = new int[contents.size()];
    int[] first = chains(next);
    for (int content : order) {
      int group = grouping.group(content);
      int member = first[group];
      if (member >= 0) {
        List<Entry> entries = contents.get(member).entries();
        boolean alone = next[member] < 0 && entries.size() == 1;
        made.add(
            new Made(
                group,
                alone
                    ? Deduplicator.single(entries.getFirst(), ids)
                    : record(members(member, next, made))));
        first[group] = -1;
      }
    }
    made.sort(Comparator.comparing(Made::first));
    return new Deduplication(made.stream().map(Made::record).toList(), pairs(made, possible));
  }

  /// The contents of each group as a chain.
  ///
  /// @param next filled with the content that follows each, or -1
  /// @return the first of each group, -1 for a number without contents
  private int[] chains(int[] next) {
    int[] first = new int[next.length];
    Arrays.fill(first, -1);
    for (int i = next.length - 1; i >= 0; i--) {
      int group = grouping.group(i);
      next[i] = first[group];
      first[group] = i;
    }
    return first;
  }

  /// The entries of a group. Equal ones that prove nothing, such as two called `Editorial`, become
  /// records of their own.
  private List<Member> members(int first, int[] next, List<Made> made) {
    List<Member> group = new ArrayList<>(2);
    for (int i = first; i >= 0; i = next[i]) {
      List<Entry> entries = contents.get(i).entries();
      Verdict own =
          entries.size() == 1
              ? Verdict.APART
              : Verifier.judge(profiles.get(i), profiles.get(i), mode, scan);
      boolean one = own instanceof Verdict.Same || grouping.best(i) != null;
      for (int k = 0; k < entries.size(); k++) {
        Member member = member(i, entries.get(k), own);
        if (k == 0 || one) {
          group.add(member);
        } else {
          made.add(new Made(-1, Deduplicator.single(member.entry(), ids)));
        }
      }
    }
    return group;
  }

  /// A record, its group and its first source, by which records are ordered.
  private record Made(int group, MergedRecord record, Source first) {
    Made(int group, MergedRecord record) {
      this(group, record, record.sources().getFirst());
    }
  }

  private Member member(int content, Entry entry, Verdict own) {
    if (own instanceof Verdict.Same same) {
      return new Member(entry, same.rule(), same.score());
    }
    Edge edge = grouping.best(content);
    return edge == null ? new Member(entry, "", 1) : new Member(entry, edge.rule(), edge.score());
  }

  private MergedRecord record(List<Member> members) {
    if (members.size() == 1) {
      // The others of its group, which say the same, prove nothing.
      return Deduplicator.single(members.getFirst().entry(), ids);
    }
    members.sort(Comparator.comparing(m -> m.entry().source()));
    Set<Paper> variants = new LinkedHashSet<>();
    List<Source> sources = new ArrayList<>();
    List<Merge> merges = new ArrayList<>();
    for (Member member : members) {
      Source source = member.entry().source();
      variants.add(member.entry().paper());
      if (!sources.isEmpty()) {
        merges.add(new Merge(member.rule(), member.score(), source.dump(), source.ordinal()));
      }
      sources.add(source);
    }
    Paper paper = PaperMerge.of(variants);
    return new MergedRecord(
        ids.of(paper),
        paper,
        sources,
        merges,
        members.getFirst().entry().raw(),
        variants.size() == 1 ? List.of() : List.copyOf(variants));
  }

  private List<PossibleDuplicate> pairs(List<Made> made, List<Edge> possible) {
    if (possible.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> place = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      place.put(made.get(i).group(), i);
    }
    Map<Long, Edge> best = new TreeMap<>();
    for (Edge edge : possible) {
      int a = place.getOrDefault(grouping.group(edge.first()), 0);
      int b = place.getOrDefault(grouping.group(edge.second()), 0);
      if (a != b) {
        best.merge(
            (long) Math.min(a, b) << 32 | Math.max(a, b),
            edge,
            (x, y) -> x.compareTo(y) <= 0 ? x : y);
      }
    }
    List<PossibleDuplicate> pairs = new ArrayList<>(best.size());
    best.forEach(
        (pair, edge) ->
            pairs.add(
                new PossibleDuplicate(
                    List.of(
                        made.get((int) (pair >>> 32)).record().id(),
                        made.get(pair.intValue()).record().id()),
                    edge.score(),
                    edge.rule())));
    return pairs;
  }
}
