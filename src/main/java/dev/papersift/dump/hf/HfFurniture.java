package dev.papersift.dump.hf;

import java.util.List;
import java.util.regex.Pattern;

/// The lines of a Hugging Face papers page that are not papers.
final class HfFurniture {
  static final String SUBSCRIBE = "Subscribe";
  private static final List<String> LINES =
      List.of(
          "new",
          "Get trending papers in your email inbox!",
          "Get trending papers in your email inbox once a day!",
          SUBSCRIBE,
          "byAK and the research community",
          "by AK and the research community");
  private static final Pattern DATE =
      Pattern.compile("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{1,2}");

  private HfFurniture() {}

  static boolean isFurniture(String text) {
    return LINES.contains(text);
  }

  /// True when the text is the beginning of a furniture line that a cut dump ends with.
  static boolean isCutFurniture(String text) {
    return LINES.stream().anyMatch(line -> line.startsWith(text));
  }

  static boolean isInvitation(String text) {
    return text.startsWith("Get trending papers in your email inbox");
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /// The title behind a `Subscribe` button that was glued onto it, or the text itself.
  static String withoutButton(String text) {
    boolean glued =
        text.length() > SUBSCRIBE.length()
            && text.startsWith(SUBSCRIBE)
            && !Character.isWhitespace(text.charAt(SUBSCRIBE.length()))
            && !Character.isLowerCase(text.charAt(SUBSCRIBE.length()));
    return glued ? text.substring(SUBSCRIBE.length()) : text;
  }
}
