package dev.papersift.dump.arxiv;

import dev.papersift.dump.Recognition;
import dev.papersift.text.Line;

/// Counts what speaks for a digest of arXiv papers in the head of a dump, and what speaks for some
/// other kind of text.
final class DigestEvidence {
  private static final double OF_THE_SITE = 0.44;
  private static final double ELSEWHERE = 0.56;
  private static final double LABELLED_ELSEWHERE = 0.72;

  /// Surer than a fallback, which does not read what stands above the labels.
  private static final double UNIDENTIFIED = 0.46;

  /// An identifier or a number that leads a title stands so far to the left.
  private static final int LEADING = 12;

  /// A label, with the marks before it, ends before that.
  private static final int LABELLED = 80;

  private static final int LONGEST_ENTRY_TYPE = 24;

  private int papers;
  private int authors;
  private int texts;
  private int titles;
  private int linkedTitles;
  private int addresses;
  private int lines;
  private int pages;
  private int rulers;
  private int rows;
  private int others;
  private int elsewhere;
  private int items;
  private boolean site;
  private boolean yaml;

  void add(Line source) {
    lines++;
    yaml |= isYaml(source.text().strip());
    if (isOther(source.text())) {
      others++;
      return;
    }
    if (isPlain(source.text())) {
      return;
    }
    DigestLine line = DigestLine.of(source);
    String text = line.bare();
    if (text.startsWith("|")) {
      rulers += text.contains("---") ? 1 : 0;
      rows += line.link() != null ? 1 : 0;
    }
    site |= isOfTheSite(text);
    boolean otherSite = text.contains(DigestIdentity.OTHER_SITE) || text.contains("hf.co/papers/");
    elsewhere += otherSite ? 1 : 0;
    items += otherSite && line.listed() && line.namesPaper() ? 1 : 0;
    boolean address = line.is(DigestLabel.LINK) && DigestFurniture.anyId(text) != null;
    boolean identified = address || line.identifier() != null;
    boolean named =
        identified
            || ArxivIds.SITES.stream().anyMatch(text::contains)
            || text.contains("arxiv.org/")
            || ArxivIds.mentioned(text) != null;
    papers += named ? 1 : 0;
    linkedTitles += line.namesPaper() ? 1 : 0;
    pages += isPage(line.plain()) ? 1 : 0;
    addresses += identified ? 1 : 0;
    if (line.label() != null) {
      switch (line.label().label()) {
        case AUTHORS -> authors++;
        case ABSTRACT, SUMMARY -> texts++;
        case TITLE -> titles++;
        case COMMENTS, SUBJECTS, LINK, DATE, JOURNAL, DOI, CODE, VOTES, OTHER -> {}
      }
    }
  }

  /// True for running text: neither a label nor a link, heading, number or identifier, each of
  /// which has a sign of its own. Most lines stop here.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean plain =
          switch (text.charAt(i)) {
            case '[', '<', '#' -> false;
            case ':', '：' -> i > LABELLED && !isOfAddress(text, i);
            case '*', '_', '|' -> i > LABELLED;
            case '/' -> i > LABELLED && !isOfPath(text, i);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> i >= LEADING;
            default -> true;
          };
      if (!plain) {
        return false;
      }
    }
    return !DigestFurniture.endsPage(text.strip());
  }

  /// True for the colon of `https://` or of `arXiv:`.
  private static boolean isOfAddress(String text, int colon) {
    return text.startsWith("/", colon + 1) || (text.charAt(colon - 1) | 0x20) == 'v';
  }

  /// True for a slash behind a site, `arxiv.org/` or `huggingface.co/`, before the number of an
  /// identifier, `hep-th/9901001`, or before `login`.
  private static boolean isOfPath(String text, int slash) {
    char next = slash + 1 < text.length() ? text.charAt(slash + 1) : ' ';
    return "go".indexOf(text.charAt(slash - 1)) >= 0 || next == 'l' || (next >= '0' && next <= '9');
  }

  /// Lines of arXiv's own pages, which other formats of this room read better.
  private static boolean isPage(String text) {
    return DigestFurniture.endsPage(text)
        || (!text.isEmpty()
            && "[0123456789".indexOf(text.charAt(0)) >= 0
            && PageHead.of(text) != null);
  }

  /// Lines of other formats: bibliographies, mark-up, tagged text, other sites' listings.
  private static boolean isOther(String text) {
    String line = text.stripLeading();
    return isBibliography(line)
        || line.startsWith("<?xml")
        || line.startsWith("<entry")
        || line.startsWith("<item")
        || line.startsWith("TY  - ")
        || line.startsWith("PMID")
        || (line.startsWith("{") && !line.startsWith("{{"))
        || line.startsWith("\\\\");
  }

  /// True for `@article{…`, not for the name of an account.
  private static boolean isBibliography(String line) {
    int open = line.startsWith("@") ? line.indexOf('{') : -1;
    return open > 0 && open <= LONGEST_ENTRY_TYPE;
  }

  /// True for what Hugging Face itself writes around its papers.
  private static boolean isOfTheSite(String text) {
    return text.startsWith("Submitted by")
        || text.contains("#community")
        || text.contains("/login?next=")
        || (text.endsWith(" authors") && text.length() < 40);
  }

  /// Values that YAML quotes or folds.
  private static boolean isYaml(String line) {
    String text = line.stripTrailing();
    return text.endsWith(": >-")
        || text.endsWith(": >")
        || text.endsWith(": |-")
        || text.endsWith(": |")
        || text.startsWith("- title: \"")
        || text.startsWith("title: \"");
  }

  /// Digests made from Hugging Face's pages are read as well, but where nothing is labelled another
  /// room knows them better.
  Recognition recognition() {
    Recognition own = ownRecognition();
    boolean known = site || items > 1;
    double most = known ? OF_THE_SITE : authors + texts < 2 ? ELSEWHERE : LABELLED_ELSEWHERE;
    return own.confidence() > most && elsewhere * 2 >= papers
        ? new Recognition(most, own.evidence() + "; addresses of Hugging Face")
        : own;
  }

  private Recognition ownRecognition() {
    int fields = authors + texts;
    if (papers == 0 && !yaml && others == 0 && titles == 0 && texts >= 2) {
      return new Recognition(UNIDENTIFIED, "labelled abstracts below titles, no identifiers");
    }
    boolean titled = linkedTitles >= 2 || (addresses >= 2 && lines >= 2 * addresses);
    if (papers == 0 || yaml || others >= Math.max(1, papers) || (fields == 0 && !titled)) {
      return Recognition.NONE;
    }
    if (pages > 0) {
      return new Recognition(0.3, "numbered entries of a page of arXiv's own");
    }
    if (rulers > 0 && rows > 0) {
      return new Recognition(0.97, "Markdown table rows with arXiv links");
    }
    if (fields >= 2 || titles > 0) {
      return new Recognition(0.85, "arXiv links with labelled authors or abstracts");
    }
    return titled
        ? new Recognition(0.6, "titles with arXiv links")
        : new Recognition(0.4, "an arXiv link and a labelled field");
  }
}
