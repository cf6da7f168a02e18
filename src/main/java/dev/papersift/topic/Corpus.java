package dev.papersift.topic;

import dev.papersift.record.MergedRecord;
import dev.papersift.text.Language;
import dev.papersift.text.Stems;
import dev.papersift.text.StopWords;
import dev.papersift.text.Tokens;
import dev.papersift.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The records as words over one vocabulary of stems, in an order that depends on the records
/// alone.
///
/// @param documents the records as words, ordered by id, then source
/// @param vocabulary the stem of each term
record Corpus(List<Document> documents, List<String> vocabulary) {
  private static final Comparator<MergedRecord> ORDER =
      Comparator.comparing(MergedRecord::id)
          .thenComparing(r -> r.paper().title())
          .thenComparing(r -> r.paper().abstractOrEmpty())
          .thenComparing(r -> r.sources().getFirst());

  Corpus {
    documents = List.copyOf(documents);
    vocabulary = List.copyOf(vocabulary);
  }

  /// Reads the words of the records, whatever order they come in.
  static Corpus of(List<MergedRecord> records) {
    List<MergedRecord> ordered = new ArrayList<>(records);
    ordered.sort(ORDER);
    Reader reader = new Reader();
    List<Document> documents = new ArrayList<>(ordered.size());
    for (MergedRecord record : ordered) {
      documents.add(reader.read(record));
    }
    return new Corpus(documents, reader.vocabulary);
  }

  int size() {
    return documents.size();
  }

  private static final class Reader {
    private final Map<Language, Map<String, Integer>> terms = new EnumMap<>(Language.class);
    private final Map<Language, Stems> stems = new EnumMap<>(Language.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();

    Document read(MergedRecord record) {
      String title = record.paper().title();
      String text = title + "\n" + record.paper().abstractOrEmpty();
      List<Word> words = Tokens.of(text);
      Language language = Language.of(words);
      int[] term = new int[words.size()];
      int[] start = new int[term.length];
      int[] end = new int[term.length];
      int titleWords = 0;
      for (int i = 0; i < term.length; i++) {
        Word word = words.get(i);
        term[i] = term(written(words, i), language);
        start[i] = word.start();
        end[i] = word.end();
        if (word.start() < title.length()) {
          titleWords = i + 1;
        }
      }
      return new Document(record, text, titleWords, term, start, end);
    }

    /// The word itself; an ideograph together with the next one, for one alone says little.
    private static String written(List<Word> words, int i) {
      Word word = words.get(i);
      if (i + 1 < words.size()
          && word.text().charAt(0) >= 0x0e00
          && words.get(i + 1).start() == word.end()
          && Tokens.isUnspaced(word.text().codePointAt(0))) {
        return word.text() + words.get(i + 1).text();
      }
      return word.text();
    }

    private int term(String word, Language language) {
      Map<String, Integer> known = terms.computeIfAbsent(language, l -> new HashMap<>());
      Integer term = known.get(word);
      if (term == null) {
        term = StopWords.of(language).contains(word) ? stop(word) : number(word, language);
        known.put(word, term);
      }
      return term;
    }

    private static int stop(String word) {
      int link = Document.LINKS.indexOf(word);
      return link < 0 ? Document.STOP : Document.STOP - 1 - link;
    }

    private int number(String word, Language language) {
      String stem = stems.computeIfAbsent(language, Stems::new).of(word);
      Integer number = numbers.putIfAbsent(stem, vocabulary.size());
      if (number != null) {
        return number;
      }
      vocabulary.add(stem);
      return vocabulary.size() - 1;
    }
  }
}
