package dev.papersift.dedup;

/// Greek letters under their names, as some databases write them.
final class Greek {
  private static final char FIRST = '\u03b1';
  private static final char LAST = '\u03c9';
  private static final String[] NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };

  private Greek() {}

  /// The folded text with each Greek letter spelled; the text itself when there is none.
  static String spelled(String folded) {
    int i = 0;
    while (i < folded.length() && !isGreek(folded.charAt(i))) {
      i++;
    }
    if (i == folded.length()) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length() + 8);
    for (int k = 0; k < folded.length(); k++) {
      char c = folded.charAt(k);
      if (isGreek(c)) {
        out.append(NAMES[c - FIRST]);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isGreek(char c) {
    return c >= FIRST && c <= LAST;
  }
}
