package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.render.RecordsJson;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The `report.json` of one folder of results: the last that is written there. Until then it may
/// be a mark of how far a run came that stopped in time.
final class ReportFile {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String TYPE = RecordsFormat.JSON.mediaType();
  private static final String PARTIAL = "partial";

  /// No mark is as long; of a longer report nothing has to be read.
  private static final long LONGEST_MARK = 4096;

  private final ObjectStore store;
  private final ObjectName name;

  ReportFile(ObjectStore store, String bucket, String folder) {
    this.store = store;
    this.name = ObjectName.of(bucket, folder + "report.json");
  }

  /// How far the results are.
  ///
  /// @param done true when all are written
  /// @param written names of those that are, while not all are
  /// @param tag of the report or the mark, or null when there is none
  record State(boolean done, List<String> written, @Nullable String tag) {
    State {
      written = List.copyOf(written);
    }
  }

  State state() throws IOException {
    Optional<StoredObject> found = store.read(name, LONGEST_MARK);
    if (found.isEmpty()) {
      return new State(false, List.of(), null);
    }
    StoredObject.State state = found.get().state();
    if (state.length() > LONGEST_MARK) {
      return new State(true, List.of(), state.tag());
    }
    List<String> written = new ArrayList<>();
    boolean partial = isMark(Whole.bytes(found.get()), written);
    return new State(!partial, written, state.tag());
  }

  private static boolean isMark(byte[] json, List<String> written) throws IOException {
    try (JsonParser in = JSON.createParser(json)) {
      in.nextToken();
      in.nextToken();
      if (!PARTIAL.equals(in.nextTextValue())) {
        return false;
      }
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          written.add(in.getText());
        }
      }
      return true;
    } catch (JsonProcessingException e) {
      // Nobody but people writes such a report: theirs to mend.
      return false;
    }
  }

  /// Notes how far a run came, unless another has come further meanwhile.
  void mark(State before, List<String> written) throws IOException {
    byte[] mark =
        RecordsJson.bytes(
            out -> {
              out.writeStartObject();
              out.writeStringField("status", PARTIAL);
              out.writeArrayFieldStart("written");
              for (String output : written) {
                out.writeString(output);
              }
              out.writeEndArray();
              out.writeEndObject();
            });
    store.replace(name, before.tag(), TYPE, mark);
  }

  void write(byte[] report) throws IOException {
    store.write(name, TYPE, report);
  }
}
