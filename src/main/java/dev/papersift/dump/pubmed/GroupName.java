package dev.papersift.dump.pubmed;

import java.util.List;

/// Names of groups that sign papers: `RETINA Study Group.`
final class GroupName {
  private static final List<String> WORDS =
      List.of(
          "Group",
          "Consortium",
          "Committee",
          "Collaborators",
          "Collaboration",
          "Association",
          "Society",
          "Investigators",
          "Network",
          "Organization",
          "Foundation",
          "Academy",
          "College",
          "Centers",
          "Council",
          "Federation",
          "Force",
          "Team",
          "Program",
          "Panel",
          "Initiative",
          "Board",
          "Alliance",
          "Institute",
          "Department",
          "Commission",
          "Registry",
          "Staff",
          "Editors",
          "Project");
  private static final List<String> SMALL =
      List.of("of", "the", "for", "on", "and", "in", "to", "at", "with", "de", "del", "la", "von");
  private static final int LONGEST = 160;

  private GroupName() {}

  /// True for a capitalised phrase with a word for a group in it.
  static boolean is(String text) {
    if (text.length() > LONGEST || text.contains(": ") || text.contains("?")) {
      return false;
    }
    boolean group = false;
    for (String word : text.split("[ ,.;()/]+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
        return false;
      }
      group |= WORDS.contains(word);
    }
    return group;
  }
}
