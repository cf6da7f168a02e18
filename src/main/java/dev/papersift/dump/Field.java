package dev.papersift.dump;

/// What a piece of a raw record is, before any clean-up. Fields marked "many" may stand several
/// times in one record; of the others the first counts.
public enum Field {
  TITLE,
  ABSTRACT,
  /// One author a value, as shown. Many.
  AUTHOR,
  /// All authors in one text, separated as the dump does it; the clean-up splits it.
  AUTHOR_LIST,
  /// A number of authors shown.
  AUTHOR_COUNT,
  DATE,
  YEAR,
  VENUE,
  VOLUME,
  ISSUE,
  PAGES,
  /// Kind of publication or listing entry.
  TYPE,
  ARXIV_ID,
  DOI,
  PMID,
  /// Address of the paper's page.
  URL,
  VOTES,
  COMMENTS,
  /// Stars of the code repository, `11.3k` allowed.
  STARS,
  ORGANIZATION,
  SUBMITTED_BY,
  /// Many.
  KEYWORD,
  /// Remark of the listing, e.g. arXiv's `Comments:`.
  NOTE,
  /// A link whose kind its host tells. Many.
  LINK,
  /// A link the page itself names as code. Many.
  CODE_LINK,
  /// A link the page itself names as the project's page. Many.
  PROJECT_LINK,
  /// Present when the dump itself cuts the abstract short; the value is ignored.
  TRUNCATED,
  /// The id under which a caller knows the record.
  CALLER_ID,
  /// A further identifier of a merged record, as `arxiv:…`, `doi:…`, `pmid:…`; any number.
  OTHER_ID
}
