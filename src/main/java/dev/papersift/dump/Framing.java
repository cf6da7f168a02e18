package dev.papersift.dump;

import dev.papersift.text.Line;
import dev.papersift.text.LineSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Passes lines on without what authors of notes put around a listing: YAML front matter at the
/// top, the fences of code blocks, byte-order marks inside the text. Those lines are furniture.
/// Not thread-safe.
final class Framing implements LineSource {
  private static final int LONGEST_FRONT_MATTER = 60;
  private static final int LONGEST_FENCE = 40;

  /// Pandoc's bibliography: a front matter with it is the listing.
  private static final String REFERENCES = "references:";

  /// A fenced block of so many lines, and so many times the lines above it, is the listing itself.
  private static final int LISTING_LINES = 20;

  private static final int LISTING_SHARE = 4;

  /// So many listings are taken off the lines they were glued to.
  private static final int MOST_GLUED = 50;

  private final LineSource source;
  private final Ledger ledger;
  private final ArrayDeque<Line> ahead = new ArrayDeque<>();
  private final Set<Integer> listingEnds = new HashSet<>();
  private boolean begun;
  private boolean fenced;
  private int glued;
  private int before;
  private int solid;

  Framing(LineSource source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  @Override
  public @Nullable Line next() throws IOException {
    if (!begun) {
      begun = true;
      frontMatter();
    }
    Line line = take();
    while (line != null && isFence(line.text())) {
      fence(line);
      drop(line);
      line = take();
    }
    solid += line == null || line.isBlank() ? 0 : 1;
    return line;
  }

  /// Notes where a block ends that is the listing itself: what follows is somebody's own words.
  private void fence(Line line) {
    int inside = solid - before;
    if (fenced && inside >= LISTING_LINES && inside >= LISTING_SHARE * before) {
      listingEnds.add(line.last() + 1);
    }
    fenced = !fenced;
    before = solid;
  }

  /// True for a line that stands right behind a fenced block which is the listing itself.
  boolean endsListing(Line line) {
    return !listingEnds.isEmpty() && listingEnds.contains(line.number());
  }

  /// The next line, without the byte-order mark that joining files leaves inside and the form feed
  /// of a new page; two where a listing begins behind a file that did not end in a line break.
  private @Nullable Line take() throws IOException {
    Line line = ahead.isEmpty() ? source.next() : ahead.poll();
    int page = line == null || glued == MOST_GLUED ? -1 : Glued.at(line.text());
    if (line != null && page > 0) {
      glued++;
      ahead.addFirst(new Line(line.number(), line.last(), line.text().substring(page)));
      return new Line(line.number(), line.last(), line.text().substring(0, page));
    }
    return line == null || line.text().isEmpty() || "\ufeff\f".indexOf(line.text().charAt(0)) < 0
        ? line
        : new Line(line.number(), line.last(), line.text().substring(1));
  }

  /// Reads the lines of a front matter and drops them; when it never ends they are kept.
  private void frontMatter() throws IOException {
    Line line = source.next();
    if (line == null) {
      return;
    }
    ahead.add(line);
    if (!line.text().stripTrailing().equals("---")) {
      return;
    }
    while (ahead.size() < LONGEST_FRONT_MATTER) {
      line = source.next();
      if (line == null) {
        return;
      }
      ahead.add(line);
      String text = line.text().stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        ahead.forEach(this::drop);
        ahead.clear();
        return;
      }
      if (text.equals(REFERENCES)) {
        drop(ahead.removeFirst());
        return;
      }
      if (!isYaml(text)) {
        return;
      }
    }
  }

  private static boolean isYaml(String text) {
    return text.isEmpty()
        || text.startsWith(" ")
        || text.startsWith("- ")
        || text.startsWith("#")
        || text.indexOf(':') > 0;
  }

  private static boolean isFence(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first == text.length() || "`~".indexOf(text.charAt(first)) < 0) {
      return false;
    }
    String line = text.strip();
    return (line.startsWith("```") || line.startsWith("~~~"))
        && line.length() < LONGEST_FENCE
        && line.indexOf('`', 3) < 0
        && line.indexOf(' ', 4) < 0;
  }

  private void drop(Line line) {
    ledger.seen(line);
    ledger.furniture(line.number(), line.last());
  }
}
