package dev.papersift.intake;

import dev.papersift.dump.Dump;
import java.util.List;
import java.util.Map;

/// What an upload holds.
///
/// @param dumps the dumps in order of arrival, names made unique
/// @param fields form fields of a multipart upload that are no files, by name
/// @param binaries names of files that are no text and were set aside
public record Received(List<Dump> dumps, Map<String, String> fields, List<String> binaries) {
  public Received {
    dumps = List.copyOf(dumps);
    fields = Map.copyOf(fields);
    binaries = List.copyOf(binaries);
  }
}
