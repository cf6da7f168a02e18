package dev.papersift.dump.arxiv;

import dev.papersift.dump.RecordSink;
import org.jspecify.annotations.Nullable;

/// The paper of a digest that is being read, the line that may be the next title, and what stood
/// above it.
final class DigestPapers {
  private final RecordSink sink;
  private final PendingHead pending = new PendingHead();
  private @Nullable DigestDraft draft;
  private @Nullable DigestLine candidate;
  private boolean begun;

  DigestPapers(RecordSink sink) {
    this.sink = sink;
  }

  RecordSink sink() {
    return sink;
  }

  PendingHead pending() {
    return pending;
  }

  @Nullable DigestDraft draft() {
    return draft;
  }

  @Nullable DigestLine candidate() {
    return candidate;
  }

  /// Holds a line that may be a title.
  void propose(DigestLine line) {
    candidate = line;
  }

  /// Forgets the possible title: the line was something else.
  void dismiss() {
    candidate = null;
  }

  /// A record was found elsewhere.
  void found() {
    begun = true;
  }

  /// Begins the paper with that title.
  DigestDraft start(DigestLine line, DigestTitle title) {
    flush();
    drop();
    DigestDraft fresh = new DigestDraft(pending.firstLine(line.first()), line.last());
    fresh.put(DigestLabel.TITLE, title.title(), line.last());
    fresh.opensItem(line.item());
    if (title.id() != null) {
      boolean elsewhere = line.bare().contains(DigestIdentity.OTHER_SITE);
      fresh.identify(title.id(), title.linked() && !elsewhere, line.last());
      fresh.shownIn(line.bare());
    }
    if (!title.names().isEmpty()) {
      fresh.put(DigestLabel.AUTHORS, title.names(), line.last());
    }
    pending.give(fresh, line.last());
    draft = fresh;
    begun = true;
    return fresh;
  }

  /// Begins the paper whose title the possible one is.
  DigestDraft adopt(DigestLine title) {
    candidate = null;
    return start(title, DigestTitle.of(title.bare(), null, ""));
  }

  /// Ends the paper at hand, which becomes a record if enough of it is known.
  void flush() {
    DigestDraft current = draft;
    draft = null;
    if (current != null && current.isPaper()) {
      current.finish(sink);
    }
  }

  /// Gives a possible title up: a heading, or a line before the first paper, is furniture.
  void drop() {
    DigestLine line = candidate;
    candidate = null;
    if (line != null && (line.heading() || !begun)) {
      sink.furniture(line.line());
    }
  }

  /// The row of a table is a whole paper: what stood above it belongs to no paper below it.
  void endBeforeRow() {
    flush();
    pending.clear();
  }
}
