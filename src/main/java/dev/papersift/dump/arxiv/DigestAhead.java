package dev.papersift.dump.arxiv;

import dev.papersift.dump.LineCursor;
import dev.papersift.text.Line;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What the lines below a line of a digest tell of it.
///
/// @param lines the lines below
/// @param afterBlank true when an empty line stands above the line asked about
record DigestAhead(LineCursor lines, boolean afterBlank) {
  private static final int SHORTEST_WRAPPED = 50;
  private static final int WRAPPED_COLUMN = 66;
  private static final int MOST_EMPTY = 3;

  /// The next line, some empty lines passed over, or null.
  private @Nullable DigestLine following() throws IOException {
    for (int i = 0; i <= MOST_EMPTY; i++) {
      Line next = lines.peek(i);
      if (next == null || !next.isBlank()) {
        return next == null ? null : DigestLine.of(next);
      }
    }
    return null;
  }

  /// True when a labelled title stands below.
  boolean isTitle() throws IOException {
    DigestLine following = following();
    return following != null && following.is(DigestLabel.TITLE);
  }

  /// True when labelled names stand below.
  boolean isAuthors() throws IOException {
    DigestLine following = following();
    return following != null && following.is(DigestLabel.AUTHORS);
  }

  /// The label of the line below, or null.
  @Nullable DigestLabel label() throws IOException {
    DigestLine following = following();
    return following == null || following.label() == null ? null : following.label().label();
  }

  /// True when a text of sentences, or lines that wrap, stand below.
  boolean isProse() throws IOException {
    DigestLine following = following();
    return following != null && following.label() == null && following.isProse();
  }

  /// True when a line of running text stands right below.
  boolean isColumn() throws IOException {
    Line next = lines.peek();
    DigestLine below = next == null || next.isBlank() ? null : DigestLine.of(next);
    return below != null
        && below.label() == null
        && !below.heading()
        && !below.namesPaper()
        && (below.isProse() || below.plain().length() > SHORTEST_WRAPPED);
  }

  /// The identifier that stands alone below, or null.
  @Nullable String identifier() throws IOException {
    DigestLine following = following();
    return following == null ? null : following.identifier();
  }

  /// True when the line may be the next title, since fields of a paper follow it.
  boolean leadsOn(DigestLine line) throws IOException {
    if (!line.isShort()) {
      return false;
    }
    DigestLine following = following();
    if (following == null || Announcement.end(following.plain()) > 0) {
      return false;
    }
    if (following.label() != null) {
      DigestLabel label = following.label().label();
      boolean opening = label == DigestLabel.AUTHORS || (afterBlank && label == DigestLabel.LINK);
      return opening || (afterBlank && label != DigestLabel.OTHER && label != DigestLabel.COMMENTS);
    }
    return afterBlank && (following.identifier() != null || DigestDraft.isNames(following));
  }

  /// True for a line that breaks off where a column ends and goes on below.
  boolean wraps(DigestLine line) throws IOException {
    Line next = lines.peek();
    if (next == null || next.isBlank() || line.plain().length() < SHORTEST_WRAPPED) {
      return false;
    }
    DigestLine below = DigestLine.of(next);
    String text = below.plain();
    int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    return below.label() == null
        && below.identifier() == null
        && (text.length() > SHORTEST_WRAPPED || text.endsWith("."))
        && line.plain().length() + word > WRAPPED_COLUMN;
  }
}
