package dev.papersift.dump;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A text made to cost its reader more than its size: a listing that breaks off where something
/// begins to repeat.
///
/// @param what names it for a person
/// @param before the listing up to there
/// @param unit what repeats
public record HostileText(String what, String before, String unit) {
  /// Signs that something opens, closes, ends or parts with.
  private static final List<String> SIGNS =
      List.of("[", "(", ")", "*", "<", "\"", "{", "\\", "|", "&", "](", ", ");

  private static final List<String> MORE_SIGNS =
      List.of(
          "]", "</", "}", "; ", ". ", "a ", "'", "_", "`", "$", "![", "[a](", "<a ", "<!--", ": ",
          "= ", "://", "\u00a0");

  /// A line of running text that seems to carry on the one above.
  private static final String PROSE =
      "and so it goes on from one line to the next, with a word about graphs and no end in sight.\n";

  private static final String BEHIND_LABEL = ":=->}|";
  private static final int APART = 7;
  private static final int LONGEST_LABEL = 24;

  /// The text of about so many characters, at least one unit.
  public String ofSize(int size) {
    return before + unit.repeat(Math.max(1, size / unit.length()));
  }

  /// The whole listing over and over, running text that never ends, each of its labels without a
  /// value, and each sign in a row that never ends, on one of its lines.
  public static List<HostileText> few(Fixture fixture) {
    List<HostileText> texts = new ArrayList<>();
    texts.add(new HostileText("the whole", "", fixture.text() + "\n"));
    List<Place> places = places(fixture.text());
    Set<String> labels = new LinkedHashSet<>();
    for (Place place : places) {
      String label = label(place.line());
      if (!label.isEmpty() && labels.add(label)) {
        texts.add(new HostileText("label " + label, place.before(), label + "\n"));
      }
    }
    texts.add(new HostileText("prose", fixture.text() + "\n", PROSE));
    texts.add(new HostileText("prose", places.get(places.size() / 2).before(), PROSE));
    for (int i = 0; i < SIGNS.size(); i++) {
      texts.add(run(places.get(i * APART % places.size()), SIGNS.get(i)));
    }
    return texts;
  }

  /// Each sign in a row on every line, each line over and over, as lines and on one line.
  public static List<HostileText> many(Fixture fixture) {
    List<HostileText> texts = new ArrayList<>(few(fixture));
    List<String> signs = new ArrayList<>(SIGNS);
    signs.addAll(MORE_SIGNS);
    for (Place place : places(fixture.text())) {
      signs.forEach(sign -> texts.add(run(place, sign)));
      signs.forEach(sign -> texts.add(new HostileText("lines", place.before(), sign + "\n")));
      texts.add(new HostileText("prose", place.before(), PROSE));
      texts.add(new HostileText("line " + place.line(), place.before(), place.line() + "\n"));
      texts.add(new HostileText("long line " + place.line(), place.before(), place.line() + " "));
    }
    return texts;
  }

  private static HostileText run(Place place, String sign) {
    return new HostileText("run of " + sign, place.before() + place.line(), sign);
  }

  /// A line of the listing, the first of its kind, and all before it.
  private record Place(String before, String line) {}

  private static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    int from = 0;
    for (String line : text.split("\n")) {
      if (!line.isBlank() && seen.add(line)) {
        places.add(new Place(text.substring(0, from), line));
      }
      from += line.length() + 1;
    }
    return places;
  }

  /// The line up to what stands between a label and its value, or nothing.
  private static String label(String line) {
    for (int i = 1; i < Math.min(LONGEST_LABEL, line.length()); i++) {
      if (BEHIND_LABEL.indexOf(line.charAt(i)) >= 0) {
        return line.substring(0, i + 1) + " ";
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return what + " behind " + before.length() + " characters";
  }
}
