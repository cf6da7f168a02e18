package dev.papersift.bench;

import dev.papersift.dump.Dump;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// The dumps that listing benchmarks read: the seeds beside the checkout when they are there, else
/// invented ones of the same size and layouts from a fixed seed.
final class Listings {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final String[] WORDS =
      ("lantern graph sampling tide harbour kiln drift sparse model network learning robust joint"
              + " estimate bound method training data error sequence transfer policy search latent"
              + " planning retrieval token memory vision language proof kernel causal adaptive")
          .split(" ");
  private static final int DUMPS = 5;
  private static final int RECORDS = 140;

  private Listings() {}

  /// The text of each dump by name.
  static Map<String, String> all() {
    return Files.isDirectory(SEEDS) ? seeds() : invented(7);
  }

  private static Map<String, String> seeds() {
    Map<String, String> dumps = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        dumps.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dumps;
  }

  /// Five dumps of 140 papers each, about a megabyte; each repeats a fifth of the one before.
  static Map<String, String> invented(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, String> dumps = new LinkedHashMap<>();
    List<String> before = new ArrayList<>();
    for (int d = 0; d < DUMPS; d++) {
      List<String> lines = new ArrayList<>();
      lines.add("Get trending papers in your email inbox once a day!");
      lines.add("Get trending papers in your email inbox!");
      List<String> papers = new ArrayList<>(before.subList(0, before.size() / 5 / 2 * 2));
      while (papers.size() < 2 * RECORDS) {
        papers.add(title(random));
        papers.add(prose(random));
      }
      lines.add("Subscribe" + papers.getFirst());
      lines.addAll(papers.subList(1, papers.size()));
      dumps.put("invented-" + d + ".txt", String.join("\n", lines) + "\n");
      before = papers;
    }
    return dumps;
  }

  private static String title(SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      out.append(i == 0 ? "" : " ").append(Character.toUpperCase(word.charAt(0)));
      out.append(word, 1, word.length());
    }
    return out.append(' ').append(random.nextInt(100, 100_000)).toString();
  }

  private static String prose(SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    while (out.length() < 1_300) {
      out.append(out.isEmpty() ? "We" : " We");
      for (int i = 0; i < 18; i++) {
        out.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      }
      out.append('.');
    }
    return out.toString();
  }

  static List<Dump> dumps(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(e -> Dump.of(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
