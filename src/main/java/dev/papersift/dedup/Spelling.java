package dev.papersift.dedup;

/// British and American spelling under one form, which need not be a word: `haemorrhage`,
/// `hemorrhage`; `randomised`, `randomized`; `tumour`, `tumor`; `centre`, `center`.
final class Spelling {
  private static final String[][] FORMS = {
    {"ae", "e"}, {"oe", "e"}, {"ou", "o"}, {"is", "iz"}, {"ys", "yz"}, {"tre", "ter"}, {"ph", "f"},
  };

  private Spelling() {}

  /// The form of folded words; the same for words in a row.
  static String of(String folded) {
    String form = folded;
    for (String[] pair : FORMS) {
      form = form.replace(pair[0], pair[1]);
    }
    return form;
  }
}
