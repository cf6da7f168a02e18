package dev.papersift.dump.arxiv;

import dev.papersift.dump.Head;
import java.util.List;
import java.util.stream.Stream;

/// A head as the formats of arXiv's pages look at it, made once for all of them.
///
/// @param lines its lines as a reader sees them, Markdown off, blank ones left out
record PlainHead(List<String> lines) {
  static PlainHead of(Head head) {
    return head.seen(PlainHead.class, PlainHead::plain);
  }

  private static PlainHead plain(Head head) {
    return new PlainHead(head.solid().stream().map(line -> PageText.plain(line.text())).toList());
  }

  /// True when the head names arXiv: most listings of other sites never do.
  static boolean namesArxiv(Head head) {
    return Stream.of("rxiv", "rXiv", "RXIV").anyMatch(head::holds);
  }
}
