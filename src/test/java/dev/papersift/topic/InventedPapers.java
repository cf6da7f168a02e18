package dev.papersift.topic;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.RecordId;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Papers made up of sentences on five subjects far from each other.
public final class InventedPapers {
  private static final List<List<String>> SUBJECTS =
      List.of(
          List.of(
              "coral bleaching",
              "reef fish",
              "ocean warming",
              "coral larvae",
              "reef recovery",
              "sea temperature",
              "symbiotic algae",
              "marine heatwave"),
          List.of(
              "bridge vibration",
              "steel girder",
              "fatigue crack",
              "structural health monitoring",
              "cable tension",
              "traffic load",
              "strain gauge",
              "modal frequency"),
          List.of(
              "medieval manuscript",
              "ink pigment",
              "scribal hand",
              "parchment leaf",
              "monastic library",
              "illuminated initial",
              "binding fragment",
              "colophon date"),
          List.of(
              "glacier mass balance",
              "ice core",
              "snow accumulation",
              "meltwater runoff",
              "firn density",
              "moraine ridge",
              "albedo feedback",
              "crevasse field"),
          List.of(
              "bee pollination",
              "wildflower meadow",
              "pesticide exposure",
              "honey yield",
              "hive temperature",
              "floral diversity",
              "queen survival",
              "foraging range"));

  private InventedPapers() {}

  /// So many papers, their subjects in turn; the same for the same seed.
  public static List<MergedRecord> papers(int count, long seed) {
    Random random = new Random(seed);
    List<MergedRecord> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> subject = SUBJECTS.get(i % SUBJECTS.size());
      String title = "Notes on " + pick(subject, random) + " and " + pick(subject, random);
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 6; s++) {
        text.append("We measured ").append(pick(subject, random)).append(" against ");
        text.append(pick(subject, random)).append(" at site ").append(random.nextInt(90));
        text.append(" over several seasons. ");
      }
      papers.add(record(title + " " + i, text.toString().strip(), i + 1));
    }
    return papers;
  }

  /// One record.
  public static MergedRecord record(String title, String abstractText, int ordinal) {
    Paper paper = Paper.builder(title).abstractText(abstractText).build();
    Source source = new Source("invented.txt", ordinal, ordinal, ordinal, null);
    return new MergedRecord(RecordId.of(paper), paper, List.of(source), List.of(), "");
  }

  /// The number of the subject of a paper by its place.
  public static int subject(MergedRecord record) {
    return (record.sources().getFirst().ordinal() - 1) % SUBJECTS.size();
  }

  private static String pick(List<String> subject, Random random) {
    return subject.get(random.nextInt(subject.size()));
  }
}
