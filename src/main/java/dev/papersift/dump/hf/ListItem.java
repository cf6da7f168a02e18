package dev.papersift.dump.hf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a list of papers, told apart into title, votes, address and the remark behind.
///
/// @param title the title as written
/// @param address address of the paper's page, or null
/// @param votes votes shown, or null
/// @param remark text behind the title, or the empty text
record ListItem(String title, @Nullable String address, @Nullable String votes, String remark) {
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_ADDRESS_NAME = 30;
  private static final String[] SEPARATORS = {" - ", " – ", " — ", ": "};

  /// Reads the text of an item, bullet and table bars aside.
  ///
  /// @param text the text of the item
  /// @param last true for the last line of the dump, which may be cut
  static ListItem of(String text, boolean last) {
    String item = Ordinal.without(text);
    String votes = null;
    int open = item.lastIndexOf('(');
    if (open > 0 && item.endsWith(")")) {
      votes = Marks.upvotes(item.substring(open + 1, item.length() - 1).strip());
      item = votes == null ? item : item.substring(0, open).strip();
    } else if (last && open > 0 && item.length() - open < 12) {
      item = item.substring(0, open).strip();
    }
    return titled(item, votes, last);
  }

  /// True for an item that is a named field of a paper and no title: `**Link**: https://…`.
  static boolean isField(String text) {
    int end = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    if (end < 0 || end > LONGEST_NAME) {
      return isNamedAddress(text);
    }
    boolean colon = ":：".indexOf(text.charAt(end - 1)) >= 0;
    return colon || (end + 2 < text.length() && ":：".indexOf(text.charAt(end + 2)) >= 0);
  }

  /// True for an address that a few small words name: `Hugging Face paper page: https://…`.
  private static boolean isNamedAddress(String text) {
    int colon = text.indexOf(": http");
    return colon > 0
        && colon <= LONGEST_ADDRESS_NAME
        && text.indexOf(' ', colon + 2) < 0
        && Character.isLowerCase(text.charAt(text.lastIndexOf(' ', colon) + 1));
  }

  private static ListItem titled(String item, @Nullable String votes, boolean last) {
    List<InlineLinks.Stretch> parts = InlineLinks.split(withoutStars(item));
    for (int i = 0; i < parts.size(); i++) {
      InlineLinks.Stretch part = parts.get(i);
      String shown = InlineLinks.visible(part.text());
      if (part.isLink() && i == 0 && !shown.isEmpty() && !isLinkWord(shown)) {
        int open = part.text().endsWith(" ▲)") ? part.text().lastIndexOf(" (") : -1;
        return open < 0
            ? new ListItem(part.text(), part.target(), votes, remark(parts, i + 1))
            : new ListItem(
                part.text().substring(0, open),
                part.target(),
                Marks.upvotes(part.text().substring(open + 2, part.text().length() - 1).strip()),
                remark(parts, i + 1));
      }
    }
    String address =
        parts.stream()
            .filter(p -> isPaper(p.target()))
            .map(InlineLinks.Stretch::target)
            .findFirst()
            .orElse(null);
    String own =
        parts.isEmpty() ? item : item.startsWith("[") && last ? cut(item) : lead(item, parts);
    int split = separator(own);
    String bare = bareAddress(own);
    if (bare != null) {
      String before = own.substring(0, own.indexOf(bare)).strip();
      return new ListItem(trimmed(before), bare, votes, "");
    }
    return split < 0
        ? new ListItem(trimmed(own), address, votes, "")
        : new ListItem(trimmed(own.substring(0, split)), address, votes, behind(own, split));
  }

  /// The text up to the first link, where the links follow the title.
  private static String lead(String item, List<InlineLinks.Stretch> parts) {
    String first = parts.getFirst().text();
    boolean links = parts.size() > 1 && !parts.getFirst().isLink();
    if (!links) {
      return item;
    }
    int read = first.lastIndexOf("(Read more");
    return read > 0 ? first.substring(0, read).strip() : first;
  }

  private static String cut(String item) {
    int middle = item.indexOf("](");
    return item.substring(1, middle < 0 ? item.length() : middle);
  }

  private static String behind(String text, int split) {
    int from = split;
    while (from < text.length() && " -–—:*".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from).strip();
  }

  /// Where the remark begins behind a title in bold, or -1.
  private static int separator(String text) {
    if (!text.startsWith("**")) {
      return -1;
    }
    int end = text.indexOf("**", 2);
    if (end < 0) {
      return -1;
    }
    String rest = text.substring(end + 2);
    for (String sign : SEPARATORS) {
      if (rest.startsWith(sign) || rest.startsWith(sign.strip())) {
        return end + 2;
      }
    }
    return -1;
  }

  private static @Nullable String bareAddress(String text) {
    int at = text.indexOf("http");
    if (at <= 0) {
      return null;
    }
    int end = at;
    while (end < text.length() && " )>]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String address = text.substring(at, end);
    return isPaper(address) ? address : null;
  }

  private static String remark(List<InlineLinks.Stretch> parts, int from) {
    StringBuilder text = new StringBuilder();
    for (InlineLinks.Stretch part : parts.subList(from, parts.size())) {
      if (!part.isLink()) {
        text.append(text.isEmpty() ? "" : " ").append(part.text());
      }
    }
    return behind(text.toString(), 0);
  }

  private static boolean isLinkWord(String text) {
    return Marks.of(text) != Mark.TEXT || text.equalsIgnoreCase("link");
  }

  static boolean isPaper(@Nullable String address) {
    return PaperAddress.isPaper(address) || PaperAddress.idElsewhere(address) != null;
  }

  private static String withoutStars(String text) {
    return text.startsWith("**[") ? text.replace("**", "") : text;
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " -–—:(|,<".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
