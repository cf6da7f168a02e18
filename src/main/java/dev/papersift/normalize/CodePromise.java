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
    boolean worthALook = text.contains("ode") || text.contains("mplementation");
    return worthALook && PROMISE.matcher(text).find();
  }
}
