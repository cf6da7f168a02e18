package dev.papersift.dump.pubmed;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.RecordSink;
import dev.papersift.dump.ShownAbstract;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one record of the abstract format block by block: citation, title, authors, affiliations,
/// abstract, remarks, identifiers. Blocks that do not say what they are go by their place.
final class AbstractRecord {
  private static final int LONGEST_AFFILIATION = 1_000;
  private static final int LONGEST_RIGHTS_HOLDER = 160;

  private final RawRecord.Builder record;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private boolean authorsPassed;
  private boolean abstractEnded;
  private @Nullable BlockKind heading;

  private AbstractRecord(int firstLine) {
    record = RawRecord.from(firstLine, Markup.HTML);
  }

  static void emit(List<Line> lines, RecordSink sink) {
    int firstLine = lines.getFirst().number();
    int last = lastSolid(lines);
    AbstractRecord reading = new AbstractRecord(firstLine);
    reading.read(Block.of(lines));
    if (!reading.record.has(Field.TITLE)) {
      sink.issue(
          ParseIssue.warning("cut-record", firstLine, last, "no citation or no title; left over"));
      return;
    }
    reading.putAbstract(last, sink);
    if (!reading.record.has(Field.PMID)) {
      sink.issue(ParseIssue.info("missing-pmid", firstLine, last, "a record without a PubMed id"));
    }
    sink.record(reading.record.upTo(last));
  }

  private static int lastSolid(List<Line> lines) {
    int last = lines.getFirst().last();
    for (Line line : lines) {
      last = line.isBlank() ? last : line.last();
    }
    return last;
  }

  private void read(List<Block> blocks) {
    String opening = blocks.getFirst().text();
    String text = opening.substring(Math.min(RecordNumber.rest(opening), opening.length()));
    Citation citation = Citation.of(text);
    if (citation != null) {
      putCitation(citation);
    } else if (isBook(blocks)) {
      record.put(Field.TITLE, text);
    } else {
      return;
    }
    boolean ended = false;
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.TRAILER) {
        trailer(block);
        ended = true;
      } else if (!ended) {
        body(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      }
    }
  }

  /// True when a record without a journal's citation is a book or a chapter, not a cut one.
  private static boolean isBook(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(b -> b.kind() == BlockKind.BOOK || b.kind() == BlockKind.TRAILER);
  }

  private void putCitation(Citation citation) {
    record
        .put(Field.DATE, citation.date())
        .put(Field.YEAR, citation.date())
        .put(Field.VENUE, citation.journal())
        .put(Field.VOLUME, citation.volume())
        .put(Field.ISSUE, citation.issue())
        .put(Field.PAGES, citation.pages())
        .put(Field.DOI, citation.doi());
  }

  private void trailer(Block block) {
    for (String line : block.lines()) {
      if (line.startsWith("PMID:") && !record.has(Field.PMID)) {
        record.put(Field.PMID, PubmedId.in(line));
      } else if (line.regionMatches(true, 0, "DOI:", 0, 4) && !record.has(Field.DOI)) {
        record.put(Field.DOI, line.substring(4).strip());
      }
    }
  }

  private void body(Block block, @Nullable Block following) {
    switch (block.kind()) {
      case TEXT -> text(block, following);
      case COPYRIGHT -> copyright(block, following);
      case OTHER_ABSTRACT -> {
        others.add(block.text());
        abstractEnded = !paragraphs.isEmpty();
      }
      case AFFILIATIONS -> authorsPassed = true;
      case SOURCE_HEADING, ABSTRACT_HEADING -> {
        authorsPassed = true;
        heading = block.kind();
      }
      case CROSS_REFERENCE, INDEXING, CONFLICT -> abstractEnded = !paragraphs.isEmpty();
      case BOOK -> book(block);
      case LANGUAGE, TRAILER -> {}
    }
  }

  private void book(Block block) {
    if (!record.has(Field.VENUE)) {
      String text = block.text().substring(4);
      int dot = text.indexOf(". ");
      record.put(Field.VENUE, dot < 0 ? text : text.substring(0, dot));
      int date = Citation.dateAt(text, 0);
      int year = date < 0 ? text.indexOf("; ") + 2 : date;
      record.put(Field.YEAR, text.substring(year));
    }
  }

  /// A copyright line ends the abstract, but a title may speak of copyright as well.
  private void copyright(Block block, @Nullable Block following) {
    if (!record.has(Field.TITLE)) {
      text(block, following);
    } else {
      abstractEnded = !paragraphs.isEmpty();
    }
  }

  private void text(Block block, @Nullable Block following) {
    String text = block.text();
    if (!record.has(Field.TITLE)) {
      record.put(Field.TITLE, text);
    } else if (authorsPassed || !putAuthors(text, following)) {
      behindAuthors(text);
    }
  }

  private void behindAuthors(String text) {
    if (heading == BlockKind.SOURCE_HEADING || isAffiliation(text)) {
      authorsPassed = true;
      heading = null;
    } else if (!abstractEnded) {
      authorsPassed = true;
      abstractEnded = !paragraphs.isEmpty() && isRightsHolder(text);
      if (!abstractEnded) {
        paragraphs.add(text);
      }
    }
  }

  /// True for a short line of names behind an abstract: `American Heart Association, Inc.`
  private static boolean isRightsHolder(String text) {
    return text.length() < LONGEST_RIGHTS_HOLDER && Affiliation.isMostlyNames(text);
  }

  private boolean putAuthors(String text, @Nullable Block following) {
    AuthorLine authors = AuthorLine.of(text);
    if (!authors.believable() && !isAnnounced(following) && !GroupName.is(text)) {
      return false;
    }
    authors.names().forEach(name -> record.put(Field.AUTHOR, name));
    authorsPassed = true;
    return true;
  }

  private static boolean isAnnounced(@Nullable Block following) {
    return following != null
        && (following.kind() == BlockKind.AFFILIATIONS
            || following.kind() == BlockKind.SOURCE_HEADING);
  }

  private boolean isAffiliation(String text) {
    return heading == null
        && paragraphs.isEmpty()
        && text.length() < LONGEST_AFFILIATION
        && Affiliation.is(text);
  }

  private void putAbstract(int lastLine, RecordSink sink) {
    String own = paragraphs.isEmpty() ? null : String.join(" ", paragraphs);
    String shown = own == null ? PubmedText.otherAbstract(others) : own;
    if (shown != null) {
      ShownAbstract.put(record, shown, lastLine, sink);
    }
  }
}
