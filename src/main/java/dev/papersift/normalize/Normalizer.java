package dev.papersift.normalize;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.record.CodeStatus;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Link;
import dev.papersift.record.Paper;
import dev.papersift.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what a dump shows into the fields of a paper: markup stripped, white space tidied,
/// identifiers and dates in canonical form, links told apart. Invents nothing. Stateless.
public final class Normalizer {
  private Normalizer() {}

  /// The paper of a raw record. A title of which the clean-up leaves nothing is kept as it
  /// stood; a record without one has the empty title.
  public static Paper paper(RawRecord raw) {
    String shown = Objects.requireNonNullElse(raw.first(Field.TITLE), "");
    String title = Objects.requireNonNullElse(text(raw, Field.TITLE), shown);
    String abstractText = paragraphs(raw);
    List<Link> links = Links.of(raw, abstractText == null ? "" : abstractText);
    String date = Dates.iso(raw.first(Field.DATE));
    return Paper.builder(title)
        .abstractText(abstractText)
        .truncated(raw.first(Field.TRUNCATED) != null)
        .authors(Authors.of(raw))
        .authorCount(Numbers.count(raw.first(Field.AUTHOR_COUNT)))
        .date(date)
        .year(Dates.year(raw.first(Field.YEAR), date))
        .venue(text(raw, Field.VENUE))
        .volume(text(raw, Field.VOLUME))
        .issue(text(raw, Field.ISSUE))
        .pages(text(raw, Field.PAGES))
        .type(text(raw, Field.TYPE))
        .ids(identifiers(raw))
        .otherIds(otherIds(raw))
        .url(address(raw))
        .votes(Numbers.count(raw.first(Field.VOTES)))
        .comments(Numbers.count(raw.first(Field.COMMENTS)))
        .stars(Numbers.count(raw.first(Field.STARS)))
        .organization(text(raw, Field.ORGANIZATION))
        .submittedBy(text(raw, Field.SUBMITTED_BY))
        .keywords(distinct(raw, Field.KEYWORD))
        .note(text(raw, Field.NOTE))
        .links(links)
        .code(code(links, abstractText))
        .build();
  }

  private static @Nullable String text(RawRecord raw, Field field) {
    String value = raw.first(field);
    return value == null ? null : orNull(MarkupText.plain(value, raw.markup()));
  }

  /// The address as it stands: a tilde or a double hyphen in it is no markup.
  private static @Nullable String address(RawRecord raw) {
    String value = raw.first(Field.URL);
    return value == null ? null : orNull(MarkupText.plain(value, Markup.PLAIN));
  }

  private static @Nullable String paragraphs(RawRecord raw) {
    List<String> all = raw.all(Field.ABSTRACT);
    if (all.isEmpty()) {
      return null;
    }
    String joined = all.size() == 1 ? all.getFirst() : String.join(" ", all);
    return orNull(MarkupText.plain(joined, raw.markup()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> distinct(RawRecord raw, Field field) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : raw.all(field)) {
      String plain = MarkupText.plain(value, raw.markup());
      if (!plain.isEmpty()) {
        values.add(plain);
      }
    }
    return new ArrayList<>(values);
  }

  private static List<String> otherIds(RawRecord raw) {
    return distinct(raw, Field.OTHER_ID).stream().filter(Normalizer::isPrefixed).sorted().toList();
  }

  private static boolean isPrefixed(String id) {
    return id.startsWith("arxiv:") || id.startsWith("doi:") || id.startsWith("pmid:");
  }

  private static Identifiers identifiers(RawRecord raw) {
    String shownDoi = raw.first(Field.DOI);
    String doi = shownDoi == null ? null : Identifiers.canonicalDoi(Blanks.collapse(shownDoi));
    Identifiers arxiv = arxiv(raw, doi);
    String shownPmid = raw.first(Field.PMID);
    String pmid = shownPmid == null ? null : Identifiers.canonicalPmid(shownPmid);
    return new Identifiers(arxiv.arxivId(), arxiv.arxivVersion(), doi, pmid);
  }

  private static Identifiers arxiv(RawRecord raw, @Nullable String doi) {
    String shown = raw.first(Field.ARXIV_ID);
    if (shown != null) {
      return Identifiers.arxiv(shown);
    }
    return doi == null ? Identifiers.NONE : Identifiers.fromArxivDoi(doi);
  }

  private static CodeStatus code(List<Link> links, @Nullable String abstractText) {
    if (links.stream().anyMatch(link -> link.kind() == Link.Kind.CODE)) {
      return CodeStatus.LINKED;
    }
    return abstractText != null && CodePromise.standsIn(abstractText)
        ? CodeStatus.PROMISED
        : CodeStatus.NONE;
  }
}
