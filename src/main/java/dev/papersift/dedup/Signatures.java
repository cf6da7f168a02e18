package dev.papersift.dedup;

import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What a store keeps of a paper to know it again in a later call. Two papers that are one share
/// a key or a band (docs/deduplication.md says how surely); [#match] tells whether they are one.
/// Keys and bands depend on the paper and [#VERSION] alone. Stateless.
public final class Signatures {
  /// Grows whenever another version of this class would give another key or band for some paper.
  public static final int VERSION = 3;

  private Signatures() {}

  /// Why two papers are one.
  ///
  /// @param rule name of the rule that proves it
  /// @param score how surely, from 0 to 1
  public record Match(String rule, double score) {}

  /// Keys under which the paper can be looked up, most telling first: `arxiv:`, `doi:` (versions
  /// put aside), `pmid:`, `title:` and `text:` (hashes of the folded letters; no generic title
  /// such as `Editorial`), `place:` (year and pages). ASCII but for identifiers that are not.
  /// Papers with a key in common are candidates, no more.
  public static List<String> keys(Paper paper) {
    Profile profile = Profile.of(paper);
    List<String> keys = new ArrayList<>();
    for (String kind : List.of("arxiv:", "doi:", "pmid:")) {
      profile.idsOf(kind).forEach(id -> keys.add(kind + id));
    }
    TitleProfile title = profile.title();
    if (!title.absent() && !title.generic()) {
      keys.add("title:" + hash(title.key()));
      title.others().forEach(part -> keys.add("title:" + hash(part)));
    }
    if (!profile.text().isEmpty()) {
      keys.add("text:" + Long.toHexString(profile.text().key()));
    }
    PageRange pages = profile.pages();
    if (pages != null && pages.isTelling() && profile.year() != null) {
      keys.add("place:" + profile.year() + "/" + pages.first() + "-" + pages.last());
    }
    return List.copyOf(keys);
  }

  /// MinHash bands over the abstract's runs of three words: 32, or none for a shorter abstract.
  /// A band's hash holds its number, so bands of all numbers may lie in one index.
  public static List<Long> bands(Paper paper) {
    Profile profile = Profile.of(paper);
    long[] bands = MinHash.bands(WordRuns.of(profile.abstractText()).runs());
    return LongStream.of(bands).boxed().toList();
  }

  /// Whether two papers are one, judged as deduplication judges a pair.
  public static Optional<Match> match(Paper a, Paper b, DedupeMode mode) {
    if (mode == DedupeMode.NONE) {
      return Optional.empty();
    }
    Verdict verdict = Verifier.judge(Profile.of(a), Profile.of(b), mode, new TextScan());
    return verdict instanceof Verdict.Same same
        ? Optional.of(new Match(same.rule(), same.score()))
        : Optional.empty();
  }

  private static String hash(String letters) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * 0x100000001B3L;
    }
    return Long.toHexString(hash);
  }
}
