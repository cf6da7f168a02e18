package dev.papersift.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import dev.papersift.topic.Member;
import dev.papersift.topic.Term;
import dev.papersift.topic.Topic;
import dev.papersift.topic.TopicFinder;
import dev.papersift.topic.TopicOptions;
import dev.papersift.topic.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/// Measures topics on the labelled sets and prints the figures.
public final class TopicQuality {
  private static final Path SETS = Path.of("..", "shared", "quality", "topics");
  private static final TopicOptions ALL = TopicOptions.DEFAULT.withMembers(Integer.MAX_VALUE);
  private static final int SMALL = 100;
  private static final int SAMPLES = 20;

  private TopicQuality() {}

  private record Labelled(MergedRecord record, String label) {}

  /// Prints the figures, or says that the sets are missing.
  public static void main(String[] args) throws IOException {
    if (!Files.isDirectory(SETS)) {
      System.out.println("topics: no labelled sets at " + SETS);
      return;
    }
    List<Labelled> abstracts = json(SETS.resolve("csabs5.jsonl.gz"));
    clusters("csabs5, found", abstracts, 0);
    clusters("csabs5, 5 given", abstracts, 5);
    samples(abstracts);
    clusters("stackoverflow titles, found", json(SETS.resolve("short-stackoverflow.jsonl.gz")), 0);
    peers(abstracts);
    words();
  }

  /// What Carrot2 finds in the same abstracts.
  private static void peers(List<Labelled> set) throws IOException {
    Carrot carrot = Carrot.english();
    List<MergedRecord> records = set.stream().map(Labelled::record).toList();
    peer("Carrot2 Lingo", set, carrot.lingo(records));
    peer("Carrot2 bisecting k-means, 5 given", set, carrot.bisectingKMeans(records, 5));
  }

  private static void peer(String name, List<Labelled> set, List<List<String>> clusters) {
    Map<String, String> found = new HashMap<>();
    for (int c = 0; c < clusters.size(); c++) {
      for (String id : clusters.get(c)) {
        found.putIfAbsent(id, String.valueOf(c));
      }
    }
    ClusterScore score = agreement(set, found);
    System.out.printf(
        Locale.ROOT, "csabs5, %s: NMI %.3f ARI %.3f%n", name, score.nmi(), score.ari());
  }

  private static void clusters(String name, List<Labelled> set, int wanted) {
    ClusterScore score = score(set, wanted);
    System.out.printf(Locale.ROOT, "%s: NMI %.3f ARI %.3f%n", name, score.nmi(), score.ari());
  }

  private static void samples(List<Labelled> set) {
    double found = 0;
    double given = 0;
    for (int seed = 0; seed < SAMPLES; seed++) {
      List<Labelled> shuffled = new ArrayList<>(set);
      Collections.shuffle(shuffled, new Random(seed));
      List<Labelled> sample = shuffled.subList(0, SMALL);
      found += score(sample, 0).nmi() / SAMPLES;
      given += score(sample, 5).nmi() / SAMPLES;
    }
    System.out.printf(Locale.ROOT, "samples of 100: NMI found %.3f, 5 given %.3f%n", found, given);
  }

  private static ClusterScore score(List<Labelled> set, int wanted) {
    Topics topics =
        TopicFinder.find(set.stream().map(Labelled::record).toList(), ALL.withTopics(wanted));
    Map<String, String> found = new HashMap<>();
    for (Topic topic : topics.topics()) {
      for (Member member : topic.records()) {
        found.put(member.record().id(), String.valueOf(topic.id()));
      }
    }
    return agreement(set, found);
  }

  private static ClusterScore agreement(List<Labelled> set, Map<String, String> found) {
    return ClusterScore.of(
        set.stream().map(Labelled::label).toList(),
        set.stream().map(l -> found.getOrDefault(l.record().id(), "ungrouped")).toList());
  }

  private static void words() throws IOException {
    List<MergedRecord> records = new ArrayList<>();
    List<List<String>> documents = new ArrayList<>();
    for (String line : lines(SETS.resolve("octis-BBC_News.tsv.gz"))) {
      String text = line.substring(0, line.indexOf('\t'));
      documents.add(Arrays.asList(text.split(" ", -1)));
      records.add(record("b" + records.size(), "-", text, records.size() + 1));
    }
    double npmi = 0;
    double diversity = 0;
    for (int k = 10; k <= 50; k += 10) {
      List<List<String>> words = new ArrayList<>();
      for (Topic topic : TopicFinder.find(records, ALL.withTopics(k)).topics()) {
        words.add(topic.terms().stream().map(Term::term).toList());
      }
      WordScore score = WordScore.of(words, documents);
      npmi += score.npmi() / 5;
      diversity += score.diversity() / 5;
    }
    System.out.printf(
        Locale.ROOT, "BBC words, 10 to 50 topics: NPMI %.3f diversity %.3f%n", npmi, diversity);
  }

  private static List<Labelled> json(Path file) throws IOException {
    List<Labelled> all = new ArrayList<>();
    for (String line : lines(file)) {
      Map<String, String> fields = new HashMap<>();
      try (JsonParser json = new JsonFactory().createParser(line)) {
        json.nextToken();
        while (json.nextFieldName() != null) {
          String name = json.currentName();
          fields.put(name, json.nextTextValue());
        }
      }
      all.add(
          new Labelled(
              record(
                  fields.get("id"),
                  fields.get("title"),
                  fields.getOrDefault("abstract", ""),
                  all.size() + 1),
              fields.get("label")));
    }
    return all;
  }

  private static MergedRecord record(String id, String title, String text, int ordinal) {
    Paper paper = Paper.builder(title.isBlank() ? "-" : title).abstractText(text).build();
    Source source = new Source("set", ordinal, ordinal, ordinal, null);
    return new MergedRecord(id, paper, List.of(source), List.of(), "");
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank()).toList();
    }
  }
}
