package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From an upload's key to the results of every version of it, newest last. Adding versions in
/// any order, and any of them again, comes to the same pointer.
///
/// @param bucket bucket of the upload
/// @param key its key
/// @param versions its versions
record Pointer(String bucket, String key, List<Version> versions) {
  /// Versions a pointer remembers; of more the oldest are dropped.
  static final int MOST_VERSIONS = 1_000;

  private static final JsonFactory JSON = new JsonFactory();

  /// One version of an upload.
  ///
  /// @param version its version, null in a bucket without versions
  /// @param sequencer its sequencer, null when nobody told it
  /// @param modified when it was stored
  /// @param bytes its length
  /// @param sha256 of its content, null when it is too long to be read
  /// @param results folder of its results
  record Version(
      @Nullable String version,
      @Nullable String sequencer,
      Instant modified,
      long bytes,
      @Nullable String sha256,
      String results) {
    private static final Comparator<Version> OLDEST_FIRST =
        Comparator.comparing(Version::modified)
            .thenComparing(Version::sequencer, Sequencer.ORDER)
            .thenComparing(Version::identity);

    /// What tells versions of a key apart: without versions, the content does, whatever engine
    /// made the results.
    String identity() {
      return version != null
          ? version
          : results.substring(0, results.lastIndexOf('/', results.length() - 2));
    }

    /// The same version told of again: what was known of it stays, the newer results count.
    Version after(Version before) {
      boolean told = Sequencer.ORDER.compare(sequencer, before.sequencer) >= 0;
      boolean later = modified.isAfter(before.modified);
      return new Version(
          version,
          told ? sequencer : before.sequencer,
          later ? modified : before.modified,
          bytes,
          sha256,
          results);
    }
  }

  Pointer {
    versions = List.copyOf(versions);
  }

  static Pointer empty(ObjectCreated upload) {
    return new Pointer(upload.bucket(), upload.key(), List.of());
  }

  Pointer with(Version added) {
    Map<String, Version> all = new HashMap<>();
    versions.forEach(version -> all.put(version.identity(), version));
    all.merge(added.identity(), added, (before, now) -> now.after(before));
    List<Version> ordered = new ArrayList<>(all.values());
    ordered.sort(Version.OLDEST_FIRST);
    int from = Math.max(0, ordered.size() - MOST_VERSIONS);
    return new Pointer(bucket, key, ordered.subList(from, ordered.size()));
  }

  byte[] json() {
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          out.writeStringField("bucket", bucket);
          out.writeStringField("key", key);
          out.writeArrayFieldStart("versions");
          for (Version version : versions) {
            version(out, version);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void version(JsonGenerator out, Version version) throws IOException {
    out.writeStartObject();
    text(out, "version", version.version);
    text(out, "sequencer", version.sequencer);
    out.writeStringField("modified", version.modified.toString());
    out.writeNumberField("bytes", version.bytes);
    text(out, "sha256", version.sha256);
    out.writeStringField("results", version.results);
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  /// Reads what [#json] wrote.
  ///
  /// @throws IOException when the bytes are no pointer of this upload
  static Pointer read(ObjectCreated upload, byte[] bytes) throws IOException {
    Pointer pointer = empty(upload);
    try (JsonParser in = JSON.createParser(bytes)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          while (in.nextToken() == JsonToken.START_OBJECT) {
            pointer = pointer.with(version(in));
          }
        }
      }
    }
    return pointer;
  }

  private static Version version(JsonParser in) throws IOException {
    Map<String, String> members = new HashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      members.put(name, in.getText());
    }
    String modified = members.get("modified");
    String bytes = members.get("bytes");
    String results = members.get("results");
    if (modified == null || bytes == null || results == null) {
      throw new IOException("a pointer that this engine did not write");
    }
    return new Version(
        members.get("version"),
        members.get("sequencer"),
        Instant.parse(modified),
        Long.parseLong(bytes),
        members.get("sha256"),
        results);
  }
}
