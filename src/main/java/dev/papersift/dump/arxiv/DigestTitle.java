package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// The title in a line that opens a paper, with what stands beside it.
///
/// @param title the title, numbering and emphasis taken off
/// @param id identifier in the line, or null
/// @param linked true when the identifier is that of a link
/// @param names author names on the same line; empty when there are none
record DigestTitle(String title, @Nullable String id, boolean linked, String names) {
  /// Reads a line: a link that shows the title, bold type before a link, or plain text.
  static DigestTitle of(DigestLine line) {
    PaperLink link = line.link();
    if (link == null) {
      return of(line.bare(), null, "");
    }
    if (link.namesPaper()) {
      return of(link.text(), link.id(), line.bare().substring(link.end()));
    }
    BoldTitle bold = BoldTitle.in(line);
    if (bold != null) {
      return of(bold.title(), link.id(), bold.behind());
    }
    ItemTitle item = ItemTitle.in(line);
    return item == null
        ? of(withoutLink(line.bare(), link), link.id(), "")
        : of(item.title(), link.id(), item.behind());
  }

  /// A title with the link and the text that stand beside it.
  static DigestTitle of(String shown, @Nullable String linkId, String beside) {
    TitleText title = TitleText.of(PageText.unlink(shown, 0, shown.length()));
    String names = DigestFurniture.names(PageText.unlink(beside, 0, beside.length()));
    return new DigestTitle(
        title.title(),
        linkId == null ? title.id() : linkId,
        linkId != null,
        NameList.is(names) ? names : "");
  }

  private static String withoutLink(String bare, PaperLink link) {
    String rest = bare.substring(0, link.start()) + bare.substring(link.end());
    return rest.replace("[]", "").replace("()", "");
  }
}
