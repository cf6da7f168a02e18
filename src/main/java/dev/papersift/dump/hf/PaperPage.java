package dev.papersift.dump.hf;

import dev.papersift.dump.Field;
import dev.papersift.dump.Markup;
import dev.papersift.dump.RawRecord;
import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page of one paper while it is read. Not thread-safe.
final class PaperPage {
  private static final int SHORT = 60;

  private final int first;
  private int last;
  private final Map<Field, String> fields = new EnumMap<>(Field.class);
  private final StringBuilder authors = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private final StringBuilder abstractText = new StringBuilder();
  private boolean awaitsVotes;
  private boolean awaitsSubmitter;

  PaperPage(int first, Line date, String title, @Nullable String id) {
    this.first = first;
    this.last = date.last();
    fields.put(Field.TITLE, title);
    identify(id);
  }

  void date(@Nullable String shown) {
    String date = shown == null ? null : Marks.date(shown);
    if (date != null) {
      fields.putIfAbsent(Field.DATE, date);
    }
  }

  void reach(Piece line) {
    last = Math.max(last, line.lastLine());
  }

  private void identify(@Nullable String arxivId) {
    if (arxivId != null && fields.putIfAbsent(Field.ARXIV_ID, arxivId) == null) {
      fields.put(Field.URL, PaperAddress.page(arxivId));
    }
  }

  /// Takes a line between the date and the authors.
  ///
  /// @param text the line with its links
  void takeHead(Piece line, String text) {
    reach(line);
    identify(PaperAddress.isVote(text) ? PaperAddress.id(text) : null);
    String shown = line.text();
    String votes = Marks.upvotes(shown);
    String count = awaitsVotes ? Counts.count(shown) : votes;
    if (count != null) {
      fields.putIfAbsent(Field.VOTES, count);
      awaitsVotes = false;
    } else if (shown.equals("Upvote")) {
      awaitsVotes = true;
    } else if (shown.startsWith(Marks.SUBMITTED)) {
      submitter(Marks.submitter(shown));
    } else if (awaitsSubmitter && !shown.isEmpty() && !Marks.isOrnament(shown)) {
      submitter(shown);
    }
  }

  private void submitter(String name) {
    awaitsSubmitter = name.isEmpty();
    if (!name.isEmpty() && name.length() < SHORT) {
      fields.putIfAbsent(Field.SUBMITTED_BY, name);
    }
  }

  void addAuthors(Piece line, String text) {
    reach(line);
    JoinedLines.append(authors, text);
    if (!text.isEmpty() && !Marks.isOrnament(text)) {
      names.add(text);
    }
  }

  void addAbstract(Piece line, String text) {
    reach(line);
    if (line.text().equals(PaperPageLine.GENERATED)) {
      abstractText.setLength(0);
    } else {
      JoinedLines.append(abstractText, text);
    }
  }

  /// Takes a line behind the abstract: the buttons tell where the paper and its code are.
  void takeTail(Piece line, String text) {
    for (InlineLinks.Stretch part : InlineLinks.split(text)) {
      String shown = InlineLinks.visible(part.text());
      if (shown.startsWith("View arXiv page") || shown.startsWith("arXiv page")) {
        identify(PaperAddress.idElsewhere(part.target()));
        reach(line);
      } else if (shown.startsWith("GitHub") && PaperAddress.isCode(part.target())) {
        fields.putIfAbsent(Field.CODE_LINK, String.valueOf(part.target()));
        reach(line);
      }
    }
    if (line.text().startsWith("Cite arxiv.org/abs/")) {
      identify(PaperAddress.idElsewhere(line.text()));
    }
  }

  RawRecord record(Markup markup) {
    RawRecord.Builder record = RawRecord.from(first, markup);
    fields.forEach(record::put);
    if (authors.indexOf(",") >= 0) {
      record.put(Field.AUTHOR_LIST, authors.toString());
    } else {
      names.forEach(name -> record.put(Field.AUTHOR, name));
    }
    record.put(Field.ABSTRACT, abstractText.isEmpty() ? null : abstractText.toString());
    return record.upTo(last);
  }
}
