package dev.papersift.dump.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gives entries what they inherit from the book they name under `crossref`. The book mostly stands
/// behind its papers: these wait for it, and what follows waits behind them, so that the order
// stays.
final class Crossrefs {
  private static final int MOST_WAITING = 1_000;
  private static final int MOST_BOOKS = 10_000;
  private static final List<String> INHERITED = List.of("year", "date", "month");

  /// One entry whose fields were read.
  ///
  /// @param type entry type in lower case
  /// @param fields values by name in lower case
  record Entry(String type, Map<String, String> fields, int firstLine, int lastLine) {}

  private final Consumer<Entry> out;
  private final Map<String, Map<String, String>> books = new HashMap<>();
  private final Deque<Entry> waiting = new ArrayDeque<>();

  Crossrefs(Consumer<Entry> out) {
    this.out = out;
  }

  void take(Entry entry) {
    if (BibtexRecord.isCollection(entry.type()) && books.size() < MOST_BOOKS) {
      String key = key(entry.fields().get(BibtexFields.KEY));
      books.putIfAbsent(key, legacy(entry.fields()));
    }
    waiting.add(entry);
    release(waiting.size() > MOST_WAITING);
  }

  /// Hands on what still waits: the books never came.
  void close() {
    release(true);
  }

  private void release(boolean all) {
    Entry first = waiting.peek();
    while (first != null && (all || !lacksBook(first))) {
      out.accept(inherited(first));
      waiting.remove();
      first = waiting.peek();
    }
  }

  private boolean lacksBook(Entry entry) {
    String shown = entry.fields().get("crossref");
    return shown != null && !books.containsKey(key(shown));
  }

  private Entry inherited(Entry entry) {
    String shown = entry.fields().get("crossref");
    Map<String, String> book = shown == null ? null : books.get(key(shown));
    if (book == null) {
      return entry;
    }
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    book.forEach(fields::putIfAbsent);
    return new Entry(entry.type(), fields, entry.firstLine(), entry.lastLine());
  }

  /// What a book leaves to its papers.
  private static Map<String, String> legacy(Map<String, String> book) {
    Map<String, String> legacy = new HashMap<>();
    String title = book.getOrDefault("booktitle", book.get("title"));
    if (title != null) {
      legacy.put("booktitle", title);
    }
    for (String name : INHERITED) {
      String value = book.get(name);
      if (value != null) {
        legacy.put(name, value);
      }
    }
    return legacy;
  }

  private static String key(@Nullable String shown) {
    return shown == null ? "" : shown.strip().toLowerCase(Locale.ROOT);
  }
}
