package dev.papersift.bench;

import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invented records of the size of real ones: titles of 6 to 14 words, abstracts of 120 to 220,
/// one
/// in five a variant of an earlier record (revised, cut, upper case, title changed). Words
/// follow
/// Zipf's law, phrases recur. Seeded; the same call gives the same records.
public final class SyntheticRecords {
  private static final int VOCABULARY = 40_000;
  private static final int PHRASES = 2_000;
  private static final double VARIANTS = 0.2;
  private final Random random;
  private final String[] words = new String[VOCABULARY];
  private final String[] phrases = new String[PHRASES];

  private SyntheticRecords(long seed) {
    random = new Random(seed);
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = word(i);
    }
    for (int i = 0; i < PHRASES; i++) {
      phrases[i] = text(3 + random.nextInt(4), false);
    }
  }

  /// Makes records.
  ///
  /// @param records how many
  /// @param seed of all choices
  /// @return records whose caller id names the paper they show
  public static List<Entry> of(int records, long seed) {
    return new SyntheticRecords(seed).make(records);
  }

  private List<Entry> make(int records) {
    List<Paper> papers = new ArrayList<>(records);
    List<Integer> names = new ArrayList<>(records);
    int originals = (int) Math.round(records * (1 - VARIANTS));
    for (int i = 0; i < originals; i++) {
      papers.add(
          Paper.builder(title()).abstractText(text(120 + random.nextInt(100), true)).build());
      names.add(i);
    }
    for (int i = originals; i < records; i++) {
      int of = random.nextInt(originals);
      papers.add(variant(papers.get(of)));
      names.add(of);
    }
    return entries(papers, names);
  }

  private List<Entry> entries(List<Paper> papers, List<Integer> names) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<Entry> entries = new ArrayList<>(papers.size());
    for (int i : order) {
      int ordinal = entries.size() + 1;
      Source source =
          new Source("synthetic", ordinal, ordinal, ordinal, String.valueOf(names.get(i)));
      entries.add(new Entry(papers.get(i), source, ""));
    }
    return entries;
  }

  private Paper variant(Paper paper) {
    String text = paper.abstractOrEmpty();
    return switch (random.nextInt(5)) {
      case 0 -> paper.toBuilder().abstractText(revised(text, 0.1)).build();
      case 1 -> paper.toBuilder().abstractText(text.substring(0, text.length() / 2) + "…").build();
      case 2 -> paper.toBuilder().title(paper.title().toUpperCase(Locale.ROOT)).build();
      case 3 -> paper.toBuilder().title(paper.title() + ": " + text(4, false)).build();
      default -> paper;
    };
  }

  private String revised(String text, double share) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      double draw = random.nextDouble();
      if (draw >= share / 2) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
      if (draw < share) {
        out.append(' ').append(words[zipf()]);
      }
    }
    return out.toString();
  }

  private String title() {
    return text(6 + random.nextInt(9), false);
  }

  private String text(int length, boolean withPhrases) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean phrase = withPhrases && random.nextInt(25) == 0;
      out.append(i == 0 ? "" : " ")
          .append(phrase ? phrases[random.nextInt(PHRASES)] : words[zipf()]);
      if (withPhrases && random.nextInt(20) == 0) {
        out.append('.');
      }
    }
    return out.toString();
  }

  private int zipf() {
    return (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank + 1;
    do {
      word.append("bcdfglmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
      rest /= 70;
    } while (rest > 0);
    return word.append(rank % 7 == 0 ? "s" : "n").toString();
  }
}
