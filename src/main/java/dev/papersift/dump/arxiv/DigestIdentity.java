package dev.papersift.dump.arxiv;

import org.jspecify.annotations.Nullable;

/// Which paper a digest speaks of: the first identifier it shows, and the address that bears it.
final class DigestIdentity {
  /// The papers pages of Hugging Face, whose addresses end in the arXiv identifier.
  static final String OTHER_SITE = "huggingface.co/papers/";

  private static final String SHORT_SITE = "hf.co/papers/";

  private @Nullable String id;
  private @Nullable String url;

  @Nullable String id() {
    return id;
  }

  @Nullable String url() {
    return url;
  }

  /// Takes an identifier.
  ///
  /// @param address true when it is that of an address of arXiv
  void take(String found, boolean address) {
    String own = id == null ? found : id;
    id = own;
    if (address && url == null && DigestFurniture.same(found, own)) {
      url = "https://arxiv.org/abs/" + found;
    }
  }

  /// Takes the address of the paper on another site, when the line shows it and no other is known.
  void shownIn(String line) {
    String own = id;
    String site = line.contains(OTHER_SITE) ? OTHER_SITE : SHORT_SITE;
    int at = url == null ? line.indexOf(site) : -1;
    String shown = at < 0 ? null : ArxivIds.at(line, at + site.length());
    if (shown != null && own != null && DigestFurniture.same(shown, own)) {
      url = "https://" + OTHER_SITE + shown;
    }
  }
}
