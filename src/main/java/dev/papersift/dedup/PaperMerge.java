package dev.papersift.dedup;

import dev.papersift.record.CodeStatus;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes one paper of several that are the same: each field from the most complete of them that
/// has
/// it. The result does not depend on their order.
final class PaperMerge {
  private static final Comparator<Paper> MOST_COMPLETE =
      Comparator.comparing(Paper::truncated)
          .thenComparing(PaperMerge::version, Comparator.reverseOrder())
          .thenComparing(PaperMerge::filled, Comparator.reverseOrder())
          .thenComparing(p -> p.abstractOrEmpty().length(), Comparator.reverseOrder())
          .thenComparing(p -> isShouted(p.title()))
          .thenComparing(p -> p.title().length(), Comparator.reverseOrder())
          .thenComparing(Paper::toString);
  private final List<Paper> papers;

  private PaperMerge(List<Paper> papers) {
    this.papers = papers;
  }

  /// The merged paper.
  ///
  /// @param variants the papers, at least one, in any order
  static Paper of(Collection<Paper> variants) {
    List<Paper> papers = new ArrayList<>(variants);
    if (papers.size() == 1) {
      return papers.getFirst();
    }
    papers.sort(MOST_COMPLETE);
    return new PaperMerge(papers).merged();
  }

  private Paper merged() {
    Identifiers ids = ids();
    return Paper.builder(title())
        .abstractText(abstractText())
        .truncated(truncated())
        .authors(authors())
        .authorCount(most(Paper::authorCount))
        .date(date())
        .year(first(Paper::year))
        .venue(first(Paper::venue))
        .volume(first(Paper::volume))
        .issue(first(Paper::issue))
        .pages(first(Paper::pages))
        .type(first(Paper::type))
        .ids(ids)
        .otherIds(otherIds(ids))
        .url(first(Paper::url))
        .votes(most(Paper::votes))
        .comments(most(Paper::comments))
        .stars(most(Paper::stars))
        .organization(first(Paper::organization))
        .submittedBy(first(Paper::submittedBy))
        .keywords(keywords())
        .note(first(Paper::note))
        .links(links())
        .code(code())
        .build();
  }

  private String title() {
    String best = null;
    for (Paper paper : papers) {
      String title = paper.title();
      boolean better = best == null || (isShouted(best) && !isShouted(title));
      if (better && !TitleProfile.of(title).absent()) {
        best = title;
      }
    }
    return best == null ? papers.getFirst().title() : best;
  }

  private @Nullable String abstractText() {
    Paper best = null;
    for (Paper paper : papers) {
      if (paper.abstractText() != null
          && (best == null || (best.truncated() && !paper.truncated()))) {
        best = paper;
      }
    }
    return best == null ? null : best.abstractText();
  }

  private boolean truncated() {
    boolean any = false;
    boolean all = true;
    for (Paper paper : papers) {
      any |= paper.truncated();
      all &= paper.abstractText() == null || paper.truncated();
    }
    return any && all;
  }

  /// The longest list with the longest names; the last in order of the alphabet of those.
  private List<String> authors() {
    List<String> best = List.of();
    for (Paper paper : papers) {
      List<String> authors = paper.authors();
      if (authors.size() > best.size()
          || (authors.size() == best.size() && !authors.isEmpty() && isLonger(authors, best))) {
        best = authors;
      }
    }
    return best;
  }

  private static boolean isLonger(List<String> names, List<String> others) {
    int more = String.join("", names).length() - String.join("", others).length();
    return more > 0
        || (more == 0 && String.join(";", names).compareTo(String.join(";", others)) > 0);
  }

  private @Nullable String date() {
    String best = null;
    for (Paper paper : papers) {
      String date = paper.date();
      if (date != null
          && (best == null
              || date.length() > best.length()
              || (date.length() == best.length() && date.compareTo(best) < 0))) {
        best = date;
      }
    }
    return best;
  }

  private Identifiers ids() {
    String arxivId = first(p -> p.ids().arxivId());
    Integer version =
        papers.stream()
            .map(Paper::ids)
            .filter(ids -> ids.arxivId() != null && ids.arxivId().equals(arxivId))
            .map(Identifiers::arxivVersion)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    String doi =
        papers.stream()
            .map(p -> p.ids().doi())
            .filter(Objects::nonNull)
            .min(Comparator.comparing(DoiKey::isPreprint))
            .orElse(null);
    return new Identifiers(arxivId, version, doi, first(p -> p.ids().pmid()));
  }

  /// Every identifier that the merged paper does not bear as its own.
  private List<String> otherIds(Identifiers own) {
    Set<String> all = new TreeSet<>();
    for (Paper paper : papers) {
      all.addAll(paper.ids().prefixed());
      all.addAll(paper.otherIds());
    }
    all.removeAll(own.prefixed());
    return new ArrayList<>(all);
  }

  private List<String> keywords() {
    Set<String> all = new LinkedHashSet<>();
    papers.forEach(p -> all.addAll(p.keywords()));
    return new ArrayList<>(all);
  }

  private List<Link> links() {
    Map<String, Link> all = new LinkedHashMap<>();
    papers.forEach(p -> p.links().forEach(link -> all.putIfAbsent(link.url(), link)));
    return new ArrayList<>(all.values());
  }

  private CodeStatus code() {
    return papers.stream().map(Paper::code).min(Comparator.naturalOrder()).orElse(CodeStatus.NONE);
  }

  private <T> @Nullable T first(Function<Paper, @Nullable T> field) {
    for (Paper paper : papers) {
      T value = field.apply(paper);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private @Nullable Integer most(Function<Paper, @Nullable Integer> field) {
    Integer most = null;
    for (Paper paper : papers) {
      Integer value = field.apply(paper);
      if (value != null && (most == null || value > most)) {
        most = value;
      }
    }
    return most;
  }

  private static int version(Paper paper) {
    Integer version = paper.ids().arxivVersion();
    return version == null ? 0 : version;
  }

  /// How many of the fields that describe a publication are there.
  private static int filled(Paper p) {
    int n = p.authors().isEmpty() ? 0 : 1;
    for (Object field :
        new @Nullable Object[] {
          p.abstractText(),
          p.year(),
          p.date(),
          p.venue(),
          p.volume(),
          p.issue(),
          p.pages(),
          p.ids().doi(),
          p.ids().arxivId(),
          p.ids().pmid()
        }) {
      n += field == null ? 0 : 1;
    }
    return n;
  }

  private static boolean isShouted(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT));
  }
}
