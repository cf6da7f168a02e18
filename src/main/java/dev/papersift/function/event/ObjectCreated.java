package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One upload that an S3 event tells of.
///
/// @param bucket where it lies
/// @param key its key, decoded: events carry it URL-encoded with `+` for a blank
record ObjectCreated(String bucket, String key) {
  /// The uploads of a direct S3 event; records of other kinds of events are left out.
  static List<ObjectCreated> in(JsonNode event) {
    List<ObjectCreated> uploads = new ArrayList<>();
    for (JsonNode item : event.path("Records")) {
      JsonNode s3 = item.path("s3");
      String bucket = s3.path("bucket").path("name").asText("");
      String key = s3.path("object").path("key").asText("");
      if (item.path("eventName").asText("").startsWith("ObjectCreated:")
          && !bucket.isEmpty()
          && !key.isEmpty()) {
        uploads.add(new ObjectCreated(bucket, URLDecoder.decode(key, StandardCharsets.UTF_8)));
      }
    }
    return uploads;
  }
}
