package dev.papersift.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One paper as the dumps show it, cleaned. Absent facts are null or empty, never guessed.
/// Immutable; made with [#builder].
///
/// @param title title in Unicode on one line; empty for none, which only a paper with an
///     abstract may lack
/// @param abstractText abstract on one line
/// @param truncated true when the dump itself cut the abstract short
/// @param authors names as shown, in order
/// @param authorCount how many authors the page counts, when it shows a number
/// @param date ISO 8601 as far as shown: `2024-05-29`, `2024-05`, or `05-29` without a year
/// @param year four-digit year of publication
/// @param venue journal, proceedings or repository
/// @param volume volume of the venue
/// @param issue issue of the volume
/// @param pages page range as shown
/// @param type kind of publication or listing entry, e.g. `article`, `replacement`, `cross-list`
/// @param ids identifiers
/// @param otherIds further identifiers of a paper that was merged, as `arxiv:…`, `doi:…`, `pmid:…`,
///     in order of the alphabet
/// @param url address of the paper's page
/// @param votes votes (upvotes) shown
/// @param comments comments shown
/// @param stars stars of the linked code repository
/// @param organization organisation shown as the submitter's or authors'
/// @param submittedBy account that submitted it to the listing
/// @param keywords keywords, subject categories, descriptors
/// @param note remark of the listing, e.g. arXiv's `Comments:`
/// @param links links shown, in order, without repeats
/// @param code whether code is linked or promised
public record Paper(
    String title,
    @Nullable String abstractText,
    boolean truncated,
    List<String> authors,
    @Nullable Integer authorCount,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String venue,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String type,
    Identifiers ids,
    List<String> otherIds,
    @Nullable String url,
    @Nullable Integer votes,
    @Nullable Integer comments,
    @Nullable Integer stars,
    @Nullable String organization,
    @Nullable String submittedBy,
    List<String> keywords,
    @Nullable String note,
    List<Link> links,
    CodeStatus code) {
  public Paper {
    if (title.isBlank() && (abstractText == null || !title.isEmpty())) {
      throw new IllegalArgumentException("a paper without a title");
    }
    authors = List.copyOf(authors);
    otherIds = List.copyOf(otherIds);
    keywords = List.copyOf(keywords);
    links = List.copyOf(links);
    Objects.requireNonNull(ids);
    Objects.requireNonNull(code);
  }

  /// The abstract, or the empty text where there is none.
  public String abstractOrEmpty() {
    return abstractText == null ? "" : abstractText;
  }

  /// The title, or null where the dump shows none.
  public @Nullable String titleOrNull() {
    return title.isEmpty() ? null : title;
  }

  /// The title for a page that has to show one.
  public String heading() {
    return title.isEmpty() ? "(no title)" : title;
  }

  /// A builder for a paper of this title with everything else absent.
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /// A builder that starts from this paper.
  public Builder toBuilder() {
    Builder b = new Builder(title);
    b.abstractText = abstractText;
    b.truncated = truncated;
    b.authors = new ArrayList<>(authors);
    b.authorCount = authorCount;
    b.date = date;
    b.year = year;
    b.venue = venue;
    b.volume = volume;
    b.issue = issue;
    b.pages = pages;
    b.type = type;
    b.ids = ids;
    b.otherIds = new ArrayList<>(otherIds);
    b.url = url;
    b.votes = votes;
    b.comments = comments;
    b.stars = stars;
    b.organization = organization;
    b.submittedBy = submittedBy;
    b.keywords = new ArrayList<>(keywords);
    b.note = note;
    b.links = new ArrayList<>(links);
    b.code = code;
    return b;
  }

  /// Collects the fields of a paper. Not thread-safe.
  public static final class Builder {
    private String title;
    private @Nullable String abstractText;
    private boolean truncated;
    private List<String> authors = new ArrayList<>();
    private @Nullable Integer authorCount;
    private @Nullable String date;
    private @Nullable Integer year;
    private @Nullable String venue;
    private @Nullable String volume;
    private @Nullable String issue;
    private @Nullable String pages;
    private @Nullable String type;
    private Identifiers ids = Identifiers.NONE;
    private List<String> otherIds = new ArrayList<>();
    private @Nullable String url;
    private @Nullable Integer votes;
    private @Nullable Integer comments;
    private @Nullable Integer stars;
    private @Nullable String organization;
    private @Nullable String submittedBy;
    private List<String> keywords = new ArrayList<>();
    private @Nullable String note;
    private List<Link> links = new ArrayList<>();
    private CodeStatus code = CodeStatus.NONE;

    private Builder(String title) {
      this.title = title;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder abstractText(@Nullable String value) {
      abstractText = value;
      return this;
    }

    public Builder truncated(boolean value) {
      truncated = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder authorCount(@Nullable Integer value) {
      authorCount = value;
      return this;
    }

    public Builder date(@Nullable String value) {
      date = value;
      return this;
    }

    public Builder year(@Nullable Integer value) {
      year = value;
      return this;
    }

    public Builder venue(@Nullable String value) {
      venue = value;
      return this;
    }

    public Builder volume(@Nullable String value) {
      volume = value;
      return this;
    }

    public Builder issue(@Nullable String value) {
      issue = value;
      return this;
    }

    public Builder pages(@Nullable String value) {
      pages = value;
      return this;
    }

    public Builder type(@Nullable String value) {
      type = value;
      return this;
    }

    public Builder ids(Identifiers value) {
      ids = value;
      return this;
    }

    public Builder otherIds(List<String> value) {
      otherIds = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder votes(@Nullable Integer value) {
      votes = value;
      return this;
    }

    public Builder comments(@Nullable Integer value) {
      comments = value;
      return this;
    }

    public Builder stars(@Nullable Integer value) {
      stars = value;
      return this;
    }

    public Builder organization(@Nullable String value) {
      organization = value;
      return this;
    }

    public Builder submittedBy(@Nullable String value) {
      submittedBy = value;
      return this;
    }

    public Builder keywords(List<String> value) {
      keywords = value;
      return this;
    }

    public Builder note(@Nullable String value) {
      note = value;
      return this;
    }

    public Builder links(List<Link> value) {
      links = value;
      return this;
    }

    public Builder code(CodeStatus value) {
      code = value;
      return this;
    }

    /// The paper; fails when the title is blank, but for an empty one beside an abstract.
    public Paper build() {
      return new Paper(
          title,
          abstractText,
          truncated,
          authors,
          authorCount,
          date,
          year,
          venue,
          volume,
          issue,
          pages,
          type,
          ids,
          otherIds,
          url,
          votes,
          comments,
          stars,
          organization,
          submittedBy,
          keywords,
          note,
          links,
          code);
    }
  }
}
