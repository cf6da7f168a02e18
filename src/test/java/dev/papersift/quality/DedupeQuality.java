package dev.papersift.quality;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Scores deduplication on the labelled sets that lie beside the project. Prints one line a set.
public final class DedupeQuality {
  private DedupeQuality() {}

  /// @param args folder of the labelled sets, `../shared/quality/dedupe` by default
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length > 0 ? args[0] : "../shared/quality/dedupe");
    if (!Files.isDirectory(root)) {
      System.out.println("no labelled sets at " + root + "; nothing measured");
      return;
    }
    for (String name : new String[] {"diabetes", "digital_work"}) {
      for (boolean all : new boolean[] {true, false}) {
        Set<String> columns = all ? LabelledSet.ALL : LabelledSet.TITLE_AND_ABSTRACT;
        LabelledSet set = LabelledSet.load(root.resolve(name), columns);
        for (DedupeMode mode : new DedupeMode[] {DedupeMode.EXACT, DedupeMode.NEAR}) {
          Deduplication result = Deduplicator.dedupe(set.entries(), mode);
          System.out.println(
              name + (all ? "" : " title,abstract") + " " + mode + ": " + score(set, result));
        }
      }
    }
    printOthers(root);
  }

  private static void printOthers(Path root) throws IOException {
    System.out.println(
        "abstract_revisions: " + AbstractRevisions.measure(root.resolve("abstract_revisions")));
    Path dumps = root.resolve("../../seeds");
    if (Files.isDirectory(dumps)) {
      Deduplication seeds = seeds(dumps);
      System.out.println(
          "seeds: " + seeds.records().size() + " records left, possible " + seeds.possible());
    }
    PairCases cases = PairCases.measure(root.resolve("test_cases.json"));
    System.out.println(
        "test_cases: %d of %d right, wrong %s"
            .formatted(cases.cases() - cases.wrong().size(), cases.cases(), cases.wrong()));
  }

  /// The gold records of all dumps in a folder, deduplicated together.
  static Deduplication seeds(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList()) {
        entries.addAll(LabelledSet.read(gold.getFileName().toString(), Files.readString(gold)));
      }
    }
    return Deduplicator.dedupe(entries, DedupeMode.NEAR);
  }

  static DedupeScore score(LabelledSet set, Deduplication result) {
    return DedupeScore.of(
        set.ids(),
        set.groups(),
        result.records().stream().map(MergedRecord::sources).toList(),
        result.possible().size());
  }
}
