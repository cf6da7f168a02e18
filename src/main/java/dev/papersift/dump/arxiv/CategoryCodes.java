package dev.papersift.dump.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// arXiv's category codes: `cs.RO`, `hep-th`, `cond-mat.str-el`.
final class CategoryCodes {
  private static final Set<String> DIVIDED =
      Set.of(
          "cs",
          "math",
          "physics",
          "stat",
          "q-bio",
          "q-fin",
          "eess",
          "econ",
          "astro-ph",
          "cond-mat",
          "nlin");
  private static final Set<String> WHOLE =
      Set.of(
          "hep-th",
          "hep-ph",
          "hep-ex",
          "hep-lat",
          "gr-qc",
          "quant-ph",
          "nucl-th",
          "nucl-ex",
          "math-ph",
          "astro-ph",
          "cond-mat",
          "physics",
          "alg-geom",
          "dg-ga",
          "funct-an",
          "q-alg",
          "solv-int",
          "chao-dyn",
          "patt-sol",
          "adap-org",
          "comp-gas",
          "chem-ph",
          "cmp-lg",
          "acc-phys",
          "plasm-ph",
          "mtrl-th",
          "supr-con",
          "atom-ph");

  private CategoryCodes() {}

  /// The codes a text consists of, also without blanks between them; null when it holds anything
  /// else.
  static @Nullable List<String> all(String text) {
    List<String> codes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (" ,;|`·\u00a0".indexOf(text.charAt(i)) >= 0) {
        i++;
        continue;
      }
      int end = end(text, i);
      if (end < 0) {
        return null;
      }
      codes.add(text.substring(i, end));
      i = end;
    }
    return codes.isEmpty() ? null : codes;
  }

  private static int end(String text, int from) {
    int dot = lower(text, from);
    if (dot < text.length() && text.charAt(dot) == '.') {
      return DIVIDED.contains(text.substring(from, dot)) ? subject(text, dot + 1) : -1;
    }
    return WHOLE.contains(text.substring(from, dot)) ? dot : -1;
  }

  /// A subject class: two capitals, or small letters as in `cond-mat.str-el`.
  private static int subject(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    if (end - from == 2) {
      return end;
    }
    end = lower(text, from);
    return end - from >= 3 ? end : -1;
  }

  private static int lower(String text, int from) {
    int i = from;
    int most = Math.min(text.length(), from + 14);
    while (i < most
        && ((text.charAt(i) >= 'a' && text.charAt(i) <= 'z') || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }
}
