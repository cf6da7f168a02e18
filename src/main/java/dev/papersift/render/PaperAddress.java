package dev.papersift.render;

import dev.papersift.record.Identifiers;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The address under which a paper is found.
final class PaperAddress {
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

  private PaperAddress() {}

  /// The address shown when a browser may follow it, else the one its identifier resolves to,
  /// else null.
  static @Nullable String of(Paper paper) {
    if (paper.url() != null && isWeb(paper.url())) {
      return legal(paper.url(), ALLOWED);
    }
    Identifiers ids = paper.ids();
    if (ids.arxivId() != null) {
      return "https://arxiv.org/abs/" + ids.arxivId();
    }
    if (ids.doi() != null) {
      return "https://doi.org/" + legal(ids.doi(), "-._~:/@!$&'()*+,;=");
    }
    return ids.pmid() == null ? null : "https://pubmed.ncbi.nlm.nih.gov/" + ids.pmid() + "/";
  }

  /// True for an address of the web; a listing may also hold `javascript:` and the like.
  static boolean isWeb(String url) {
    return url.regionMatches(true, 0, "https://", 0, 8)
        || url.regionMatches(true, 0, "http://", 0, 7);
  }

  /// An absolute identifier of the record that never changes: what feeds need.
  static String permanent(MergedRecord record) {
    return "urn:papersift:" + legal(record.id(), ALLOWED);
  }

  /// Percent-encodes what an address cannot hold (RFC 3987: other scripts may stay).
  private static String legal(String text, String allowed) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              boolean letter = c > 0xa0 ? isScript(c) : c < 0x80 && Character.isLetterOrDigit(c);
              if (letter || (c < 0x80 && allowed.indexOf(c) >= 0)) {
                out.appendCodePoint(c);
              } else {
                encode(out, c);
              }
            });
    return out.toString();
  }

  private static boolean isScript(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void encode(StringBuilder out, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%');
      out.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xf, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
    }
  }
}
