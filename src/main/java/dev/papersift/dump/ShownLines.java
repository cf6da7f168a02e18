package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The lines a page shows; the source lines between them, which show nothing, are furniture before
/// any record can claim them. Not thread-safe.
final class ShownLines implements LineSource {
  private final LineSource shown;
  private final Ledger ledger;
  private int next;

  /// @param first the source line on which the page begins
  ShownLines(LineSource shown, Ledger ledger, int first) {
    this.shown = shown;
    this.ledger = ledger;
    this.next = first;
  }

  @Override
  public @Nullable Line next() throws IOException {
    Line line = shown.next();
    if (line != null && !line.isBlank()) {
      ledger.hidden(next, line.number() - 1);
      next = Math.max(next, line.last() + 1);
    }
    return line;
  }

  /// Settles the lines behind the last one shown.
  ///
  /// @param last the last source line of the page
  void end(int last) {
    ledger.furniture(next, last);
  }
}
