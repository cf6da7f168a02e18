package dev.papersift.dump;

/// The kinds of lines that layouts differ in, as bits: what a line begins with, as far as it is
/// not plain text.
final class LineKind {
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_BYLINE = 240;
  private static final String MARKS = "#|@[%<>*-+=_{\"(•·";
  private static final String POINTS = "*-+•";
  private static final int NUMBER = MARKS.length();
  private static final int NUMBERED = NUMBER + 1;
  private static final int PICTURE = NUMBER + 2;
  private static final int BYLINE = NUMBER + 3;
  private static final int ADDRESS = NUMBER + 4;
  private static final int LABELS = NUMBER + 5;

  private LineKind() {}

  /// The kind of a line as one bit; 0 for plain text.
  static long of(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) <= ' ') {
      i++;
    }
    if (i == line.length()) {
      return 0;
    }
    char c = line.charAt(i);
    if (!Character.isLetter(c)) {
      int label = POINTS.indexOf(c) < 0 ? -1 : label(line, afterPoint(line, i));
      return 1L << (label >= 0 ? label : marked(line, i, c));
    }
    if (line.startsWith("http", i)) {
      return 1L << ADDRESS;
    }
    int label = label(line, i);
    if (label >= 0) {
      return 1L << label;
    }
    return isByline(line) ? 1L << BYLINE : 0;
  }

  /// True for the kind of lines that begin with a number in a list.
  static boolean isNumbered(long kind) {
    return kind == 1L << NUMBERED;
  }

  /// The place of the first character behind the point of a list and the marks of bold type.
  private static int afterPoint(String line, int at) {
    int i = at;
    while (i < line.length() && (line.charAt(i) == ' ' || POINTS.indexOf(line.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int marked(String line, int at, char c) {
    if (c >= '0' && c <= '9') {
      int end = at;
      while (end < line.length() && Character.isDigit(line.charAt(end))) {
        end++;
      }
      boolean listed = end < line.length() && ".:)".indexOf(line.charAt(end)) >= 0;
      return listed ? NUMBERED : NUMBER;
    }
    int mark = MARKS.indexOf(c);
    return mark < 0 ? PICTURE : mark;
  }

  /// The bit of a label that names a field, or -1.
  private static int label(String line, int at) {
    int most = Math.min(line.length(), at + LONGEST_LABEL);
    for (int i = at + 1; i < most; i++) {
      if (line.charAt(i) == ':') {
        Field field = Labels.field(line.substring(at, i));
        return field == null
            ? -1
            : LABELS + Math.floorMod(field.name().hashCode(), Long.SIZE - LABELS);
      }
    }
    return -1;
  }

  /// True for a line that ends in a year behind a dash.
  private static boolean isByline(String line) {
    int end = line.length();
    return end <= LONGEST_BYLINE
        && end > 8
        && Character.isDigit(line.charAt(end - 1))
        && Character.isDigit(line.charAt(end - 4))
        && line.contains(" - ");
  }
}
