package dev.papersift.normalize;

import java.util.regex.Pattern;

/// Finds the sentence in which an abstract promises its code.
final class CodePromise {
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(code|codes|codebase|implementation|source code)\\b[^.]{0,80}\\b(available|released?|"
              + "open-?sourced?|public|publicly|found)\\b"
              + "|\\b(release|open-?source|publish)\\b[^.]{0,60}\\b(code|codes|codebase|implementation)\\b",
          Pattern.CASE_INSENSITIVE);

  private CodePromise() {}

  static boolean standsIn(String text) {
    return (hasWord(text, "code") || hasWord(text, "Code") || text.contains("mplementation"))
        && PROMISE.matcher(text).find();
  }

  /// True when a word begins so; the pattern is too slow to be tried on every abstract with a
  /// model.
  private static boolean hasWord(String text, String beginning) {
    int at = text.indexOf(beginning);
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
  }
}
