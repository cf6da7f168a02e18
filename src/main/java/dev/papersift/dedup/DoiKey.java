package dev.papersift.dedup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// DOIs as far as they tell papers apart: versions of one Cochrane review, one preprint or one
/// article with open review share a key.
final class DoiKey {
  private static final String[] PREPRINTS = {
    "10.48550/",
    "10.1101/",
    "10.64898/",
    "10.2139/ssrn",
    "10.21203/rs",
    "10.31234/osf",
    "10.31219/osf",
    "10.31235/osf",
    "10.20944/preprints",
    "10.36227/techrxiv",
    "10.26434/chemrxiv",
    "10.5281/zenodo",
    "10.22541/au",
    "10.12688/",
    "10.6084/m9.figshare"
  };

  /// A register of trials that has the same report under several numbers.
  private static final String REGISTER = "10.1002/central/";

  /// Registers and archives that give a paper a DOI beside its own.
  private static final String[] COPIES = {REGISTER, "10.2307/", "10.3410/f."};

  private DoiKey() {}

  /// The DOI without its version; null for none.
  static @Nullable String of(@Nullable String doi) {
    if (doi == null) {
      return null;
    }
    String plain = doi.indexOf('%') < 0 ? doi : decoded(doi);
    int cut = versionStart(plain);
    return cut > 0 ? plain.substring(0, cut) : plain;
  }

  /// The DOI with `%28` and the like, as resolver addresses bear them, written out.
  private static String decoded(String doi) {
    try {
      return URLDecoder.decode(doi.replace("+", "%2B"), StandardCharsets.UTF_8)
          .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      return doi;
    }
  }

  /// True when two DOIs may both belong to one paper: one of them is a preprint's, or that of a
  /// copy in a register or archive, or both are numbers of a register.
  static boolean mayGoTogether(String left, String right) {
    return isPreprint(left) != isPreprint(right)
        || !copy(left).equals(copy(right))
        || left.startsWith(REGISTER);
  }

  /// The prefix of the register or archive; empty for none.
  private static String copy(String doi) {
    for (String prefix : COPIES) {
      if (doi.startsWith(prefix)) {
        return prefix;
      }
    }
    return "";
  }

  /// True when the DOI names a preprint or deposit, of which there may be a published version
  /// under
  /// another DOI.
  static boolean isPreprint(String doi) {
    for (String prefix : PREPRINTS) {
      if (doi.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static int versionStart(String doi) {
    int end = doi.length();
    int digits = end;
    while (digits > 0 && Character.isDigit(doi.charAt(digits - 1))) {
      digits--;
    }
    if (digits == end) {
      return -1;
    }
    if (doi.startsWith("10.1002/14651858.") && doi.startsWith(".pub", digits - 4)) {
      return digits - 4;
    }
    if (doi.startsWith("10.12688/") && doi.charAt(digits - 1) == '.') {
      return digits - 1;
    }
    if (isPreprint(doi) && doi.charAt(digits - 1) == 'v') {
      return doi.charAt(digits - 2) == '/' ? digits - 2 : digits - 1;
    }
    return -1;
  }
}
