package dev.papersift.pipeline.collection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.papersift.dedup.DedupeMode;
import dev.papersift.record.Entry;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.RecordId;
import dev.papersift.render.RecordJson;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// A record as a line of JSON: as answers write it, and how far its upload was deduplicated. What
/// was written is read back the same.
final class KnownJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String MODE = "dedupe";

  private KnownJson() {}

  static String write(Known known) {
    Entry entry = known.entry();
    MergedRecord record =
        new MergedRecord(
            RecordId.of(entry.paper()), entry.paper(), List.of(entry.source()), List.of(), "");
    String mode = known.mode().name().toLowerCase(Locale.ROOT);
    RecordJson writer = new RecordJson(true, (out, _) -> out.writeStringField(MODE, mode));
    return new String(RecordsJson.bytes(out -> writer.write(out, record)), StandardCharsets.UTF_8);
  }

  static Known read(String json) throws IOException {
    try (JsonParser in = JSON.createParser(json)) {
      in.nextToken();
      Members members = Members.read(in);
      DedupeMode mode = DedupeMode.valueOf(members.required(MODE).toUpperCase(Locale.ROOT));
      return new Known(new Entry(members.paper(), members.source(), ""), mode);
    }
  }
}
