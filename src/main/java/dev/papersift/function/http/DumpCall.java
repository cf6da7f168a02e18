package dev.papersift.function.http;

import dev.papersift.function.PapersiftConfig;
import dev.papersift.function.log.CallFacts;
import dev.papersift.intake.Intake;
import dev.papersift.intake.Received;
import dev.papersift.intake.Upload;
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
  private final CallFacts facts;
  private final String version;

  DumpCall(Bodies bodies, Intake intake, CallFacts facts, PapersiftConfig config) {
    this.bodies = bodies;
    this.intake = intake;
    this.facts = facts;
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
          Upload upload = bodies.read(body, headers, parameters.name);
          facts.came(upload.body());
          Received received = intake.open(upload);
          Response answer = work.apply(received);
          int aside = received.binaries().size();
          return aside == 0
              ? answer
              : Response.fromResponse(answer).header("X-Set-Aside", aside).build();
        });
  }

  /// An answer with its counts in the headers.
  Response ok(byte[] body, String contentType, RecordsAnswer answer) {
    facts.found(answer);
    RecordsAnswer.Counts counts = answer.counts();
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
