package dev.papersift.store;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A form to be sent as `multipart/form-data`: the fields in this order, then the content as the
/// field `file`.
///
/// @param action where it is posted to; without host when that is where the ticket came from
/// @param fields its fields
public record UploadTicket(URI action, Map<String, String> fields) {
  /// Name of the field that holds the content, the last one.
  public static final String FILE = "file";

  public UploadTicket {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
