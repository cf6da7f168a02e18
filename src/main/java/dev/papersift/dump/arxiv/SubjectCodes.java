package dev.papersift.dump.arxiv;

import java.util.ArrayList;
import java.util.List;

/// The category codes in a list of subjects: `q-fin.TR` of `Trading and Market Microstructure
/// (q-fin.TR)`; a subject without a code stands for itself.
final class SubjectCodes {
  private SubjectCodes() {}

  /// True for a text that ends with a category code in parentheses.
  static boolean ends(String text) {
    int start = text.lastIndexOf('(');
    return start >= 0
        && text.endsWith(")")
        && CategoryCodes.all(text.substring(start + 1, text.length() - 1)) != null;
  }

  static List<String> of(String text) {
    List<String> plain = CategoryCodes.all(text.replace('[', ' ').replace(']', ' '));
    if (plain != null) {
      return plain;
    }
    List<String> codes = new ArrayList<>();
    for (String subject : text.split(text.indexOf(';') >= 0 ? ";" : ",")) {
      int start = subject.lastIndexOf('(');
      int end = subject.indexOf(')', start + 1);
      codes.add(start >= 0 && end > start ? subject.substring(start + 1, end) : subject.strip());
    }
    return codes;
  }
}
