package dev.papersift.bench;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.RecordId;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented abstracts of the size of real ones, about 170 words, on forty subjects: words follow
/// Zipf's law, two in five come from the subject's own vocabulary. Seeded; the same call gives the
/// same abstracts.
final class SyntheticAbstracts {
  private static final int VOCABULARY = 30_000;
  private static final int SUBJECTS = 40;
  private static final int OWN = 400;
  private static final int WORDS = 150;
  private final Random random;

  private SyntheticAbstracts(long seed) {
    random = new Random(seed);
  }

  static List<MergedRecord> of(int count, long seed) {
    SyntheticAbstracts abstracts = new SyntheticAbstracts(seed);
    List<MergedRecord> records = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      int subject = abstracts.random.nextInt(SUBJECTS);
      String title = abstracts.text(subject, 9);
      Paper paper =
          Paper.builder(title + " " + i)
              .abstractText(abstracts.text(subject, WORDS + abstracts.random.nextInt(40)))
              .build();
      Source source = new Source("synthetic.txt", i, i, i, null);
      records.add(new MergedRecord(RecordId.of(paper), paper, List.of(source), List.of(), ""));
    }
    return records;
  }

  private String text(int subject, int length) {
    StringBuilder out = new StringBuilder("The");
    for (int i = 0; i < length; i++) {
      boolean own = random.nextInt(5) < 2;
      int rank = zipf(own ? OWN : VOCABULARY);
      out.append(' ').append(word(own ? VOCABULARY + subject * OWN + rank : rank));
      if (i % 20 == 19) {
        out.append(". The");
      } else if (i % 4 == 3) {
        out.append(" of the");
      }
    }
    return out.append('.').toString();
  }

  private int zipf(int size) {
    return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size)) - 1);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 71;
    while (rest > 0) {
      word.append("bcdfglmnprtvz".charAt(rest % 13)).append("aeiou".charAt(rest / 13 % 5));
      rest /= 65;
    }
    return word.append('n').toString();
  }
}
