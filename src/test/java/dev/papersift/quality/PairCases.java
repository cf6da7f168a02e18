package dev.papersift.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dedup.DedupeMode;
import dev.papersift.dedup.Deduplicator;
import dev.papersift.record.Entry;
import dev.papersift.record.Identifiers;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Hand-made pairs of records with the expected answer.
record PairCases(int cases, List<String> wrong) {
  PairCases {
    wrong = List.copyOf(wrong);
  }

  static PairCases measure(Path file) throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() != JsonToken.START_ARRAY) {}
      while (json.nextToken() == JsonToken.START_OBJECT) {
        cases++;
        readCase(json, wrong);
      }
    }
    return new PairCases(cases, wrong);
  }

  private static void readCase(JsonParser json, List<String> wrong) throws IOException {
    String id = "";
    boolean expected = false;
    List<Entry> entries = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.startsWith("record_")) {
        int ordinal = entries.size() + 1;
        entries.add(new Entry(paper(fields(json)), new Source("case", ordinal, 1, 1, null), ""));
      } else if (name.equals("id")) {
        id = json.getText();
      } else if (name.equals("expected_duplicate")) {
        expected = value == JsonToken.VALUE_TRUE;
      }
    }
    boolean merged = Deduplicator.dedupe(entries, DedupeMode.NEAR).records().size() == 1;
    if (merged != expected) {
      wrong.add(id);
    }
  }

  private static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        fields.put(name, json.getText());
      }
    }
    return fields;
  }

  private static Paper paper(Map<String, String> fields) {
    String author = fields.getOrDefault("author", "UNKNOWN");
    String year = fields.get("year");
    String doi = fields.get("doi");
    return Paper.builder(fields.getOrDefault("title", "UNKNOWN"))
        .abstractText(fields.get("abstract"))
        .authors(
            author.equals("UNKNOWN") ? List.of() : Arrays.asList(author.split("\\s+and\\s+|;\\s*")))
        .year(year == null ? null : Integer.valueOf(year))
        .venue(either(fields.get("journal"), fields.get("booktitle")))
        .volume(fields.get("volume"))
        .pages(fields.get("pages"))
        .ids(
            doi == null
                ? Identifiers.NONE
                : new Identifiers(null, null, Identifiers.canonicalDoi(doi), null))
        .build();
  }

  private static @Nullable String either(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }
}
