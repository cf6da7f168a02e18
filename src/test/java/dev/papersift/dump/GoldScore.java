package dev.papersift.dump;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.record.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares parsed papers with hand-checked gold by the folding rules of `score_dumps.py`: letters
/// and digits alone, case and accents put aside, identifiers without version.
///
/// @param gold records the gold has
/// @param found those whose title was found
/// @param exact found with the right abstract, or rightly without one
/// @param invented parsed records that no gold title explains
/// @param fields per gold field: how many found records have it right, of how many
/// @param misses what was wrong, for a person
public record GoldScore(
    int gold, int found, int exact, int invented, Map<String, int[]> fields, List<String> misses) {
  private static final Path SHARED = Path.of("..", "shared");

  /// One dump with its gold.
  public record Specimen(Path path, String text, List<Map<String, Object>> gold) {
    @Override
    public String toString() {
      return path.getFileName().toString();
    }
  }

  /// The specimens in a folder of the shared material (`seeds`, `dumps/hf`); the calling test is
  /// skipped with a message where that material is not at hand.
  public static List<Specimen> specimens(String folder) {
    Path root = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(root), "no shared specimens beside this checkout: " + folder);
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(p -> p.getFileName().toString().endsWith(".txt"))
          .sorted()
          .map(GoldScore::specimen)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The right share of a gold field, 1 where the gold has none.
  public double share(String field) {
    int[] counts = fields.getOrDefault(field, new int[] {1, 1});
    return (double) counts[0] / counts[1];
  }

  /// Compares in order of appearance.
  public static GoldScore of(List<Map<String, Object>> gold, List<Paper> papers) {
    Map<String, List<Paper>> waiting = new HashMap<>();
    papers.forEach(p -> waiting.computeIfAbsent(fold(p.title()), _ -> new ArrayList<>()).add(p));
    Map<String, int[]> fields = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    int found = 0;
    int exact = 0;
    for (Map<String, Object> g : gold) {
      List<Paper> queue = waiting.getOrDefault(fold(text(g, "title")), List.of());
      if (queue.isEmpty()) {
        misses.add("not found: " + g.get("title"));
        continue;
      }
      String want = fold(text(g, "abstract"));
      Paper paper =
          queue.stream()
              .filter(p -> fold(p.abstractText()).equals(want))
              .findFirst()
              .orElse(queue.getFirst());
      queue.remove(paper);
      found++;
      if (fold(paper.abstractText()).equals(want)) {
        exact++;
      } else {
        misses.add("abstract of " + paper.title() + "\n   is " + paper.abstractText());
      }
      compareFields(g, paper, fields, misses);
    }
    int invented = waiting.values().stream().mapToInt(List::size).sum();
    waiting.values().forEach(q -> q.forEach(p -> misses.add("invented: " + p.title())));
    return new GoldScore(gold.size(), found, exact, invented, fields, misses);
  }

  private static void compareFields(
      Map<String, Object> g, Paper p, Map<String, int[]> fields, List<String> misses) {
    Map<String, Function<Paper, @Nullable Object>> ours = new LinkedHashMap<>();
    ours.put("arxiv_id", x -> x.ids().arxivId());
    ours.put("doi", x -> x.ids().doi());
    ours.put("pmid", x -> x.ids().pmid());
    ours.put("upvotes", Paper::votes);
    ours.put("comments", Paper::comments);
    ours.put("n_authors", Paper::authorCount);
    ours.put("submitted_by", Paper::submittedBy);
    ours.put("authors", x -> x.authors().stream().map(GoldScore::fold).toList());
    ours.forEach(
        (field, getter) -> {
          Object want = g.get(field);
          if (want == null || want.equals(List.of())) {
            return;
          }
          boolean right = Objects.equals(normal(field, want), normal(field, getter.apply(p)));
          int[] counts = fields.computeIfAbsent(field, _ -> new int[2]);
          counts[0] += right ? 1 : 0;
          counts[1]++;
          if (!right) {
            misses.add(field + " of " + p.title() + ": " + getter.apply(p) + " not " + want);
          }
        });
  }

  private static @Nullable Object normal(String field, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> fold(String.valueOf(item))).toList();
    }
    if (value == null || !List.of("arxiv_id", "doi", "pmid").contains(field)) {
      return value == null ? null : value.toString();
    }
    return value
        .toString()
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(https?://)?(dx\\.)?doi\\.org/|^arxiv:", "")
        .replaceFirst("v\\d+$", "");
  }

  /// Letters and digits only, case and accents folded.
  public static String fold(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static @Nullable String text(Map<String, Object> g, String key) {
    Object value = g.get(key);
    return value == null ? null : value.toString();
  }

  private static Specimen specimen(Path path) {
    String stem =
        path.getFileName().toString().replaceFirst("(\\.(md|html|xml|eml|bib|ris))?\\.txt$", "");
    try {
      return new Specimen(
          path, Files.readString(path), gold(path.resolveSibling(stem + ".gold.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> gold(Path path) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(path.toFile())) {
      parser.nextToken();
      Object tree = tree(parser);
      Object records = tree instanceof Map<?, ?> map ? map.get("records") : tree;
      return (List<Map<String, Object>>) Objects.requireNonNull(records);
    }
  }

  private static @Nullable Object tree(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = tree(parser);
        if (value != null) {
          map.put(name, value);
        }
      }
      return map;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = tree(parser);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
