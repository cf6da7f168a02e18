package dev.papersift.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Macro F1 of keyphrase lists against gold lists by stemmed exact match, the rule of pke and of
/// `score_keyphrases.py`.
final class KeyphraseScore {
  private final Porter porter = new Porter();
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Set<List<String>>> gold = new TreeMap<>();

  /// Reads a set with `docsutf8/*.txt` and `keys/*.key`.
  KeyphraseScore(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        String name = entry.getName();
        String id = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        if (name.contains("/docsutf8/") && name.endsWith(".txt")) {
          texts.put(id, read(file, entry).strip().replaceAll("\\s+", " "));
        } else if (name.contains("/keys/") && name.endsWith(".key")) {
          gold.put(id, stems(List.of(read(file, entry).split("\n"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(ZipFile file, ZipEntry entry) throws IOException {
    return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  /// F1 at `k` times 100 of phrases drawn from each text.
  double at(int k, Function<String, List<String>> extract) {
    double sum = 0;
    int papers = 0;
    for (Map.Entry<String, String> paper : texts.entrySet()) {
      Set<List<String>> right = gold.getOrDefault(paper.getKey(), Set.of());
      if (!right.isEmpty()) {
        List<List<String>> found = new ArrayList<>(stems(extract.apply(paper.getValue())));
        sum += f1(found.subList(0, Math.min(k, found.size())), right);
        papers++;
      }
    }
    return 100 * sum / papers;
  }

  private static double f1(List<List<String>> found, Set<List<String>> right) {
    Set<List<String>> hits = new HashSet<>(found);
    hits.retainAll(right);
    return 2.0 * hits.size() / (found.size() + right.size());
  }

  private Set<List<String>> stems(List<String> phrases) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (String phrase : phrases) {
      all.add(Porter.words(phrase, true).stream().map(porter::stem).toList());
    }
    all.remove(List.<String>of());
    return all;
  }
}
