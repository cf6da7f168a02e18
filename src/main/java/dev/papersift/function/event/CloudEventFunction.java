package dev.papersift.function.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.papersift.function.log.Invocation;
import dev.papersift.pipeline.upload.Deadline;
import dev.papersift.pipeline.upload.ObjectCreated;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Turns uploads into results as CloudEvents tell of them, by the same code as S3's events.
@ApplicationScoped
public class CloudEventFunction {
  private final UploadAttempts attempts;
  private final ObjectMapper mapper;

  CloudEventFunction(UploadPipeline pipeline, ObjectMapper mapper, UploadLog log) {
    this.attempts = new UploadAttempts(pipeline, log);
    this.mapper = mapper;
  }

  /// How events lie in a request.
  public enum Mode {
    STRUCTURED,
    BATCH,
    BINARY
  }

  /// The uploads that a request tells of.
  ///
  /// @param uploads in order
  /// @param ignored events of other types
  public record Told(List<ObjectCreated> uploads, int ignored) {
    public Told {
      uploads = List.copyOf(uploads);
    }
  }

  /// Reads a request.
  ///
  /// @param header gives a header by its lower-case name, or null
  /// @throws IOException when it holds an event that keeps not to the specification, or that names
  ///     no object; its message does not quote the request
  public Told read(Mode mode, byte[] body, UnaryOperator<@Nullable String> header)
      throws IOException {
    List<CloudEvent> events = new ArrayList<>();
    switch (mode) {
      case BINARY -> events.add(CloudEvent.binary(header, body, mapper));
      case STRUCTURED -> events.add(CloudEvent.structured(mapper.readTree(body), mapper));
      case BATCH -> {
        JsonNode batch = mapper.readTree(body);
        if (!batch.isArray()) {
          throw new IOException("a batch is an array of events");
        }
        for (JsonNode event : batch) {
          events.add(CloudEvent.structured(event, mapper));
        }
      }
    }
    return told(events);
  }

  private static Told told(List<CloudEvent> events) throws IOException {
    List<ObjectCreated> uploads = new ArrayList<>();
    int ignored = 0;
    for (CloudEvent event : events) {
      Optional<List<ObjectCreated>> told = CloudUploads.in(event);
      told.ifPresent(uploads::addAll);
      ignored += told.isEmpty() ? 1 : 0;
    }
    return new Told(uploads, ignored);
  }

  /// Processes the uploads.
  ///
  /// @return what came of them, as JSON
  /// @throws IOException when one failed, so that the request is to be sent again
  public byte[] process(Told told) throws IOException {
    UploadAttempts.Run run = new UploadAttempts.Run(Deadline.NONE, Invocation.of(null));
    List<UploadAttempts.Done> done = attempts.all(told.uploads(), run).orFailure();
    return RecordsJson.bytes(
        out -> {
          out.writeStartObject();
          UploadAttempts.write(out, done);
          out.writeNumberField("ignored", told.ignored());
          out.writeEndObject();
        });
  }
}
