package dev.papersift.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplication;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Abstracts before and after a revision, without any title: is the pair found, and no other?
record AbstractRevisions(int revisions, int found, int falsePairs, int possible) {
  private static final Pattern ARXIV_ID = Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7}");

  static AbstractRevisions measure(Path folder) throws IOException {
    List<String> docs = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (String name : List.of("dev", "test", "train")) {
      for (String line : Files.readAllLines(folder.resolve(name + ".json"))) {
        Map<String, String> fields = strings(line);
        String doc = fields.getOrDefault("doc_id", "");
        if (ARXIV_ID.matcher(doc).matches()) {
          add(doc, fields.getOrDefault("before_revision", ""), docs, entries);
          add(doc, fields.getOrDefault("after_revision", ""), docs, entries);
        }
      }
    }
    return score(docs, Deduplicator.dedupe(entries, DedupeMode.NEAR));
  }

  private static void add(String doc, String text, List<String> docs, List<Entry> entries) {
    docs.add(doc);
    int ordinal = docs.size();
    entries.add(
        new Entry(
            Paper.builder("Untitled").abstractText(text.strip()).build(),
            new Source("revisions", ordinal, ordinal, ordinal, doc),
            ""));
  }

  private static AbstractRevisions score(List<String> docs, Deduplication result) {
    Map<Integer, Integer> recordOf = new HashMap<>();
    int wrong = 0;
    for (int r = 0; r < result.records().size(); r++) {
      MergedRecord record = result.records().get(r);
      for (int i = 0; i < record.sources().size(); i++) {
        Source source = record.sources().get(i);
        recordOf.put(source.ordinal(), r);
        for (Source other : record.sources().subList(0, i)) {
          wrong += docs.get(source.ordinal() - 1).equals(docs.get(other.ordinal() - 1)) ? 0 : 1;
        }
      }
    }
    int found = 0;
    for (int i = 1; i < docs.size(); i += 2) {
      found += recordOf.get(i).equals(recordOf.get(i + 1)) ? 1 : 0;
    }
    return new AbstractRevisions(docs.size() / 2, found, wrong, result.possible().size());
  }

  private static Map<String, String> strings(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
    return fields;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d revisions found, recall %.4f, false pairs %d, possible pairs %d",
        found,
        revisions,
        revisions == 0 ? 1 : (double) found / revisions,
        falsePairs,
        possible);
  }
}
