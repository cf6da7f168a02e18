package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// What stands above a title and belongs to it: the identifier and date of an abstract page, or an
/// address line.
final class PendingHead {
  private @Nullable String id;
  private @Nullable String date;
  private boolean address;
  private int firstLine;

  boolean isSet() {
    return firstLine > 0;
  }

  void identify(String found, boolean isAddress, int line) {
    id = found;
    date = null;
    address = isAddress;
    firstLine = line;
  }

  void date(String found, int line) {
    date = found;
    firstLine = firstLine == 0 ? line : firstLine;
  }

  /// A labelled line without a title yet.
  void note(DigestLine line, DigestLabel.At at) {
    String found = at.label() == DigestLabel.LINK ? DigestFurniture.anyId(line.bare()) : null;
    if (found != null) {
      identify(found, line.bare().contains("arxiv.org/"), line.first());
    }
  }

  int firstLine(int titleLine) {
    return firstLine == 0 ? titleLine : Math.min(firstLine, titleLine);
  }

  /// Hands everything to the paper whose title came.
  void give(DigestDraft draft, int line) {
    if (id != null && draft.id() == null) {
      draft.identify(id, address, line);
    }
    if (date != null) {
      draft.put(DigestLabel.DATE, date, line);
    }
    clear();
  }

  /// Forgets everything: a whole paper stood between it and the next title.
  void clear() {
    id = null;
    date = null;
    firstLine = 0;
  }
}
