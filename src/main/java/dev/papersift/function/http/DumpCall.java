package dev.papersift.function.http;

import dev.papersift.function.PapersiftConfig;
import dev.papersift.intake.Intake;
import dev.papersift.intake.Received;
import dev.papersift.pipeline.RecordsAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;

/// What every function that takes dumps does around its own work: open the body, turn refusals
/// into problems, put the counts into the headers.
@ApplicationScoped
public class DumpCall {
  private final Bodies bodies;
  private final Intake intake;
  private final String version;

  DumpCall(Bodies bodies, Intake intake, PapersiftConfig config) {
    this.bodies = bodies;
    this.intake = intake;
    this.version = config.version();
  }

  /// Opens the body and works on its dumps. `X-Set-Aside` counts the files among them that are no
  /// text.
  Response answer(
      RecordsParameters parameters,
      HttpHeaders headers,
      InputStream body,
      Function<Received, Response> work) {
    return Problems.guard(
        () -> {
          Received received = intake.open(bodies.read(body, headers, parameters.name));
          Response answer = work.apply(received);
          int aside = received.binaries().size();
          return aside == 0
              ? answer
              : Response.fromResponse(answer).header("X-Set-Aside", aside).build();
        });
  }

  /// An answer with its counts in the headers.
  static Response ok(byte[] body, String contentType, RecordsAnswer.Counts counts) {
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, contentType)
        .header("X-Records", counts.records())
        .header("X-Unique", counts.unique())
        .header("X-Merged", counts.merged())
        .build();
  }

  /// The engine's version, as answers state it.
  String version() {
    return version;
  }
}
