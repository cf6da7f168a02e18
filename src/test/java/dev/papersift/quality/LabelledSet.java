package dev.papersift.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.dump.Dump;
import dev.papersift.dump.DumpReader;
import dev.papersift.dump.Field;
import dev.papersift.dump.Limits;
import dev.papersift.dump.json.JsonRecordsFormat;
import dev.papersift.normalize.Normalizer;
import dev.papersift.record.Entry;
import dev.papersift.record.Paper;
import dev.papersift.record.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A labelled set for deduplication: its records as the service would read them from NDJSON, and
/// the gold groups by record id.
record LabelledSet(List<Entry> entries, List<String> ids, List<Set<String>> groups) {
  static final Set<String> ALL =
      Set.of("title", "abstract", "author", "year", "journal", "doi", "volume", "pages");
  static final Set<String> TITLE_AND_ABSTRACT = Set.of("title", "abstract");

  static LabelledSet load(Path folder, Set<String> columns) throws IOException {
    List<String> ids = new ArrayList<>();
    StringWriter ndjson = new StringWriter();
    for (CSVRecord row : rows(folder)) {
      String id = row.isMapped("ID") ? row.get("ID") : row.get("record_id");
      String known = id.startsWith("id_") ? id : "id_%07d".formatted(Integer.parseInt(id));
      ids.add(known);
      write(known, fields(row, columns), ndjson);
    }
    return new LabelledSet(read("dump", ndjson.toString()), ids, gold(folder));
  }

  private static List<CSVRecord> rows(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      Path csv =
          files
              .filter(f -> f.toString().endsWith(".csv"))
              .filter(f -> !f.getFileName().toString().startsWith("merged"))
              .sorted()
              .findFirst()
              .orElseThrow();
      String text = decoded(csv);
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new java.io.StringReader(text))
          .getRecords();
    }
  }

  private static String decoded(Path csv) throws IOException {
    try {
      return Files.readString(csv, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      return Files.readString(csv, java.nio.charset.Charset.forName("windows-1252"));
    }
  }

  private static Map<String, String> fields(CSVRecord row, Set<String> columns) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String column :
        List.of("title", "abstract", "author", "year", "journal", "doi", "volume", "pages")) {
      if (columns.contains(column) && row.isMapped(column)) {
        String value = row.get(column).strip();
        if (!value.isEmpty() && !value.equals("UNKNOWN")) {
          fields.put(column, value);
        }
      }
    }
    return fields;
  }

  static void write(String id, Map<String, String> fields, StringWriter out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      for (Map.Entry<String, String> field : fields.entrySet()) {
        if (field.getKey().equals("author")) {
          json.writeArrayFieldStart("authors");
          for (String name : field.getValue().split(" and |;")) {
            if (!name.isBlank()) {
              json.writeString(name.strip());
            }
          }
          json.writeEndArray();
        } else {
          json.writeStringField(field.getKey(), field.getValue());
        }
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  /// Reads NDJSON or JSON records as the service does.
  static List<Entry> read(String name, String text) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int[] ordinal = {0};
    new DumpReader(JsonRecordsFormat.all(), Limits.DEFAULT)
        .read(
            Dump.of(name, text.getBytes(StandardCharsets.UTF_8)),
            null,
            raw -> {
              ordinal[0]++;
              Paper paper = Normalizer.paper(raw);
              if (paper != null) {
                String callerId = raw.first(Field.CALLER_ID);
                entries.add(
                    new Entry(
                        paper,
                        new Source(name, ordinal[0], raw.firstLine(), raw.lastLine(), callerId),
                        ""));
              }
            });
    return entries;
  }

  private static List<Set<String>> gold(Path folder) throws IOException {
    List<Set<String>> groups = new ArrayList<>();
    List<String> lines = Files.readAllLines(folder.resolve("merged_record_ids.csv"));
    for (String line : lines.subList(1, lines.size())) {
      groups.add(new TreeSet<>(Arrays.asList(line.strip().replace("\"", "").split(";"))));
    }
    return groups;
  }
}
