package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bounded beginning of a dump (or of a part of one) that detection looks at. Not thread-safe.
public final class Head {
  /// Most lines in a head.
  public static final int MAX_LINES = 400;

  /// Most characters in a head: the line that passes this is the last.
  public static final int MAX_CHARS = 1 << 16;

  private final List<Line> lines;
  private final List<Line> solid;
  private final boolean complete;
  private final Map<Class<?>, Object> seen = new HashMap<>();
  private final Map<String, Boolean> held = new HashMap<>();
  private @Nullable String text;

  /// @param lines first lines, blank ones included
  /// @param complete true when these are all the lines there are
  public Head(List<Line> lines, boolean complete) {
    this.lines = List.copyOf(lines);
    this.solid = lines.stream().filter(line -> !line.isBlank()).toList();
    this.complete = complete;
  }

  /// The first lines, blank ones included.
  public List<Line> lines() {
    return lines;
  }

  /// The lines that are not blank.
  public List<Line> solid() {
    return solid;
  }

  /// True when these are all the lines there are.
  public boolean complete() {
    return complete;
  }

  /// True when one of the lines holds these characters, none of them a line break. A format asks
  /// this first for what it cannot do without: one search through the whole head is many times
  /// quicker than looking at what each line is.
  public boolean holds(String characters) {
    String all = text();
    return held.computeIfAbsent(characters, all::contains);
  }

  private String text() {
    String known = text;
    if (known == null) {
      known = solid.stream().map(Line::text).collect(Collectors.joining("\n"));
      text = known;
    }
    return known;
  }

  /// What several formats want to know of this head, found out once.
  ///
  /// @param type what is found out
  /// @param look finds it out; always the same for one type
  public <T> T seen(Class<T> type, Function<Head, T> look) {
    Object known = seen.get(type);
    if (known == null) {
      known = look.apply(this);
      seen.put(type, known);
    }
    return type.cast(known);
  }
}
