package dev.papersift.function.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Every way a call can fail becomes problem details. The Quarkiverse extension for this does not
/// link natively on the present platform (it reads a field that Quarkus made private), hence these
/// few lines.
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return e.problem().response();
  }

  /// A query value that validation refuses: the first by name, so that equal calls answer alike.
  @ServerExceptionMapper
  Response violation(ConstraintViolationException e) {
    Set<ConstraintViolation<?>> violations = e.getConstraintViolations();
    String detail =
        violations.stream()
            .map(v -> name(v) + " " + v.getMessage())
            .min(Comparator.naturalOrder())
            .orElse("a query value is not one of those allowed");
    return Problem.of(400, "bad-query", "Bad Request", detail).response();
  }

  private static String name(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /// What the framework refuses: no such path, method, media type.
  @ServerExceptionMapper
  Response refused(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    String code = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    Response answer =
        Problem.of(status, code, title, "the server answers " + status + " here").response();
    String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
  }

  /// What a retry may mend.
  @ServerExceptionMapper
  Response unavailable(UnavailableException e) {
    LOG.warn(e.getMessage(), e.getCause());
    Problem problem =
        Problem.of(503, "unavailable", "Service Unavailable", String.valueOf(e.getMessage()));
    return Response.fromResponse(problem.response())
        .header(HttpHeaders.RETRY_AFTER, e.seconds())
        .build();
  }

  /// A defect of ours: logged with its trace, told without it.
  @ServerExceptionMapper
  Response defect(RuntimeException e) {
    LOG.error("a function failed", e);
    Problem problem =
        new Problem(
            500,
            "internal-error",
            "Internal Server Error",
            "the function failed; the log has the cause",
            Map.of());
    return problem.response();
  }
}
