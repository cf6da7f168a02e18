package dev.papersift.bench;

import dev.papersift.function.http.SampleDumps;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Dumps of invented papers in several layouts and sizes, with what their answer must be.
final class InventedDumps {
  private static final String[] THINGS = {
    "Lantern", "Harbour", "Kiln", "Teapot", "Orchard", "Compass", "Bridge", "Loom", "Glacier",
    "Violin"
  };
  private static final String[] WAYS = {
    "Sampling", "Folding", "Counting", "Mapping", "Tuning", "Sorting", "Weighing", "Dating"
  };

  private InventedDumps() {}

  /// One call of the mix.
  ///
  /// @param body what is sent
  /// @param status what must be answered
  /// @param records how many records must be counted, or -1
  record Call(byte[] body, int status, int records) {}

  /// A mix of calls, the same for the same seed.
  static List<Call> mix(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Call> calls = new ArrayList<>();
    for (int size : new int[] {1, 3, 10, 40, 120, 300}) {
      for (Layout layout : Layout.values()) {
        byte[] text = layout.write(papers(size, random)).getBytes(StandardCharsets.UTF_8);
        calls.add(new Call(text, 200, size));
        calls.add(new Call(SampleDumps.gzip(text), 200, size));
      }
    }
    Map<String, String> two =
        Map.of("a.ris", Layout.RIS.write(papers(20, random)), "b.txt", SampleDumps.compact());
    calls.add(new Call(SampleDumps.zip(two), 200, 23));
    calls.add(new Call("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), 415, -1));
    calls.add(new Call("\n\n".getBytes(StandardCharsets.UTF_8), 422, -1));
    return calls;
  }

  /// An invented paper.
  private record Paper(String title, String text, int year) {}

  private static List<Paper> papers(int count, SplittableRandom random) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String thing = THINGS[random.nextInt(THINGS.length)];
      String way = WAYS[random.nextInt(WAYS.length)];
      String title = way + " the " + thing + " Number " + i + "-" + random.nextInt(1_000_000);
      StringBuilder text = new StringBuilder("This paper is about " + title + ".");
      for (int s = random.nextInt(4, 12); s > 0; s--) {
        text.append(" We find ").append(random.nextInt(900)).append(" ways of ");
        text.append(WAYS[random.nextInt(WAYS.length)].toLowerCase(java.util.Locale.ROOT));
        text.append(" a ").append(THINGS[random.nextInt(THINGS.length)]);
        text.append(" in less than ").append(random.nextInt(90)).append(" steps.");
      }
      papers.add(new Paper(title, text.toString(), 2000 + random.nextInt(30)));
    }
    return papers;
  }

  /// The layouts of the mix.
  private enum Layout {
    RIS {
      @Override
      String one(Paper p) {
        return "TY  - JOUR\nTI  - %s\nAB  - %s\nPY  - %d\nER  - \n\n"
            .formatted(p.title, p.text, p.year);
      }
    },
    BIBTEX {
      @Override
      String one(Paper p) {
        return "@article{p%d,\n  title = {%s},\n  abstract = {%s},\n  year = {%d}\n}\n\n"
            .formatted(Math.abs(p.title.hashCode()), p.title, p.text, p.year);
      }
    },
    NDJSON {
      @Override
      String one(Paper p) {
        return "{\"title\": \"%s\", \"abstract\": \"%s\", \"year\": %d}\n"
            .formatted(p.title, p.text, p.year);
      }
    };

    abstract String one(Paper paper);

    String write(List<Paper> papers) {
      StringBuilder text = new StringBuilder();
      papers.forEach(paper -> text.append(one(paper)));
      return text.toString();
    }
  }
}
