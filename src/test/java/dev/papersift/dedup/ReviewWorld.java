package dev.papersift.dedup;

import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The records of one invented review: papers as several databases export them, with every
/// [ReviewChanges] and every [ReviewStrangers], all answers to one search of one field. What is
/// one paper is known.
final class ReviewWorld {
  private static final Paper SIGNED = Paper.builder("Any").authors(List.of("Rowan, A")).build();

  /// Papers that only authors and place tell from another of the same title.
  private static final Set<String> SAME_TEXT =
      Set.of(
          "the same abstract at two meetings",
          "letter under the same title",
          "meeting abstract of the year before",
          "meeting abstract of the same year",
          "meeting abstract in the same volume",
          "joint publication",
          "Reprint of",
          "thesis");

  private final Random random;
  private final UnaryOperator<Paper> view;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, int[]> tally = new TreeMap<>();
  private int papers;

  private ReviewWorld(long seed, UnaryOperator<Paper> view) {
    this.random = new Random(seed);
    this.view = view;
  }

  /// What came of one world.
  ///
  /// @param found of all pairs of records of one paper, how many stand in one record
  /// @param pairs how many there are
  /// @param mixed records of more than one paper, each by the kinds that were mixed
  /// @param missed pairs that were not found, by kind of change
  record Outcome(int found, int pairs, List<String> mixed, Map<String, Integer> missed) {
    double sensitivity() {
      return (double) found / pairs;
    }
  }

  /// Makes a world and deduplicates it.
  ///
  /// @param each how many papers of every kind
  /// @param view what of each record is shown
  static Outcome measure(int each, long seed, UnaryOperator<Paper> view) {
    return made(each, seed, view).outcome();
  }

  /// The records of a world in no order; the caller's id names the paper and its kind.
  static List<Entry> entries(int each, long seed, UnaryOperator<Paper> view) {
    return List.copyOf(made(each, seed, view).entries);
  }

  private static ReviewWorld made(int each, long seed, UnaryOperator<Paper> view) {
    ReviewWorld world = new ReviewWorld(seed, view);
    Map<String, ReviewStrangers.Other> strangers = ReviewStrangers.all();
    strangers.keySet().removeAll(view.apply(SIGNED).authors().isEmpty() ? SAME_TEXT : Set.of());
    for (int i = 0; i < each; i++) {
      ReviewChanges.all().forEach(world::same);
      strangers.forEach(world::stranger);
      ReviewStrangers.pairs().forEach(world::pair);
      ReviewCompany.exchanged().forEach(world::exchanged);
      world.frontMatter();
    }
    Collections.shuffle(world.entries, world.random);
    return world;
  }

  private static ReviewExport database(Random random) {
    ReviewExport[] all = ReviewExport.values();
    return all[random.nextInt(all.length)];
  }

  private void same(String kind, ReviewChanges.Change change) {
    ReviewWork work = ReviewWork.draw(random);
    int number = papers++;
    add(kind, number, database(random).of(work, number));
    add(kind, number, change.apply(database(random).of(work, number), work, random));
    tally.computeIfAbsent(kind, k -> new int[2])[1]++;
  }

  private void stranger(String kind, ReviewStrangers.Other other) {
    ReviewWork work = ReviewWork.draw(random);
    int number = papers++;
    add(kind, number, database(random).of(work, number));
    apart(kind, other.of(work, random));
  }

  private void pair(String kind, String[] tails) {
    ReviewWork work = ReviewWork.draw(random);
    apart(kind, work.withTitle(work.title() + ", " + tails[0], work.subtitle()));
    ReviewWork next = work.printedIn(work.year(), work.venue(), work.volume(), work.last() + 1);
    apart(
        kind,
        next.withTitle(work.title() + ", " + tails[1], work.subtitle())
            .withSections(ReviewWork.draw(random).sections()));
  }

  /// Two papers of one team whose titles and abstracts differ in one word throughout.
  private void exchanged(String kind, String[] words) {
    ReviewWork work = ReviewWork.draw(random);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      List<String> sections =
          work.sections().stream().map(s -> s + " So it was with " + word + ".").toList();
      int first = work.first() + i * 17;
      apart(
          kind,
          work.printedIn(work.year(), work.venue(), work.volume(), first)
              .withTitle(work.title() + " with " + word, work.subtitle())
              .withSections(sections));
    }
  }

  /// What the editor of a journal writes in each of its issues, under one title.
  private void frontMatter() {
    ReviewWork work = ReviewWork.draw(random);
    String journal = ReviewWork.VENUES[work.venue()][0];
    for (String title :
        new String[] {"From the Editor of " + journal, "This month in " + journal}) {
      for (int issue = 0; issue < 3; issue++) {
        apart(
            "front matter",
            work.printedIn(work.year(), work.venue(), work.volume(), 1 + issue * 96)
                .withTitle(title, "")
                .withSections(List.of()));
      }
    }
  }

  /// A paper of its own; one in three without pages, as databases often have it.
  private void apart(String kind, ReviewWork work) {
    int number = papers++;
    Paper.Builder record = database(random).of(work, number);
    boolean meeting = kind.startsWith("meeting");
    if (meeting) {
      record.pages("S" + work.first()).volume(work.volume() + " (Supplement 1)");
    }
    add(kind, number, random.nextInt(3) == 0 ? record.pages(null) : record);
  }

  private void add(String kind, int number, Paper.Builder record) {
    int ordinal = entries.size() + 1;
    Paper paper = record.build();
    String text = paper.abstractText();
    Paper shown =
        text != null && text.isBlank() ? paper.toBuilder().abstractText(null).build() : paper;
    entries.add(
        new Entry(
            view.apply(shown),
            new Source("world", ordinal, ordinal, ordinal, number + "/" + kind),
            ""));
  }

  private Outcome outcome() {
    List<String> mixed = new ArrayList<>();
    for (MergedRecord record : Deduplicator.dedupe(entries, DedupeMode.NEAR).records()) {
      Set<String> papers = new HashSet<>();
      record.sources().forEach(source -> papers.add(source.callerId()));
      if (papers.size() > 1) {
        mixed.add(record.merged().getFirst().rule() + " " + papers);
      } else if (record.sources().size() > 1) {
        tally.get(kind(record.sources().getFirst()))[0]++;
      }
    }
    int found = 0;
    int pairs = 0;
    Map<String, Integer> missed = new TreeMap<>();
    for (Map.Entry<String, int[]> kind : tally.entrySet()) {
      found += kind.getValue()[0];
      pairs += kind.getValue()[1];
      if (kind.getValue()[0] < kind.getValue()[1]) {
        missed.put(kind.getKey(), kind.getValue()[1] - kind.getValue()[0]);
      }
    }
    return new Outcome(found, pairs, mixed, missed);
  }

  private static String kind(Source source) {
    String id = String.valueOf(source.callerId());
    return id.substring(id.indexOf('/') + 1);
  }

  /// Everything the databases give.
  static Paper whole(Paper paper) {
    return paper;
  }

  /// Nothing but title and abstract.
  static Paper text(Paper paper) {
    return Paper.builder(paper.title()).abstractText(paper.abstractText()).build();
  }

  /// No identifiers.
  static Paper unidentified(Paper paper) {
    return paper.toBuilder().ids(Identifiers.NONE).build();
  }

  /// Neither identifiers nor abstracts, as older reviews have them.
  static Paper bare(Paper paper) {
    return paper.toBuilder().ids(Identifiers.NONE).abstractText(null).build();
  }

  /// @param args papers of every kind, and the seed
  public static void main(String[] args) {
    int each = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Map<String, UnaryOperator<Paper>> views = new TreeMap<>();
    views.put("all fields", ReviewWorld::whole);
    views.put("no identifiers", ReviewWorld::unidentified);
    views.put("neither identifiers nor abstracts", ReviewWorld::bare);
    views.put("title and abstract", ReviewWorld::text);
    views.forEach(
        (name, view) -> {
          Outcome outcome = measure(each, seed, view);
          System.out.printf(
              Locale.ROOT,
              "%s: %d of %d pairs, sensitivity %.4f, %d records mixed%n  missed %s%n",
              name,
              outcome.found(),
              outcome.pairs(),
              outcome.sensitivity(),
              outcome.mixed().size(),
              outcome.missed());
          outcome.mixed().forEach(record -> System.out.println("  " + record));
        });
  }
}
