package dev.papersift.function.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;

/// Gives the problems that the framework makes (404, 405, 406 …) the members ours have.
@ApplicationScoped
public class ProblemCodes implements ProblemPostProcessor {
  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey("code")) {
      return problem;
    }
    String title = problem.getTitle() == null ? "Error" : problem.getTitle();
    boolean query = problem.getParameters().containsKey("violations");
    String code = query ? "bad-query" : title.toLowerCase(Locale.ROOT).replace(' ', '-');
    HttpProblem.Builder builder =
        HttpProblem.builder(problem).withType(URI.create("urn:papersift:problem:" + code));
    if (problem.getDetail() == null || query) {
      builder.withDetail(query ? "a query value is not one of those allowed" : title);
    }
    return builder.with("code", code).build();
  }
}
