package dev.papersift.function.log;

import dev.papersift.pipeline.RecordsAnswer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Notes, while a call is answered, what its line in the log will say.
@ApplicationScoped
public class CallFacts {
  private static final String HASH = "papersift.sha256";
  private static final String FIGURES = "papersift.figures";

  private final CurrentVertxRequest current;

  CallFacts(CurrentVertxRequest current) {
    this.current = current;
  }

  /// Notes the body that came.
  public void came(byte[] body) {
    RoutingContext call = current.getCurrent();
    if (call != null) {
      call.put(HASH, sha256(body));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Notes the records that were found.
  public void found(RecordsAnswer answer) {
    RoutingContext call = current.getCurrent();
    if (call != null) {
      call.put(FIGURES, Figures.of(answer));
    }
  }

  static @Nullable String hash(RoutingContext call) {
    return call.get(HASH);
  }

  static Figures figures(RoutingContext call) {
    Figures figures = call.get(FIGURES);
    return figures == null ? Figures.NONE : figures;
  }
}
