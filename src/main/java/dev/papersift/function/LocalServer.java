package dev.papersift.function;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Serves the HTTP functions on a port when one is configured. The Lambda extension opens no
/// socket in any mode, so the same build gets its local server here.
@ApplicationScoped
public class LocalServer {
  private static final Logger LOG = Logger.getLogger(LocalServer.class);
  private static final int START_SECONDS = 10;
  private final Vertx vertx;
  private final PapersiftConfig config;
  private @Nullable HttpServer server;

  LocalServer(Vertx vertx, PapersiftConfig config) {
    this.vertx = vertx;
    this.config = config;
  }

  void start(@Observes StartupEvent event) throws Exception {
    if (config.port().isEmpty()) {
      return;
    }
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(config.host())
            .setPort(config.port().get())
            .setCompressionSupported(true);
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(request -> VertxHttpRecorder.getRootHandler().handle(request))
            .listen()
            .toCompletionStage()
            .toCompletableFuture()
            .get(START_SECONDS, TimeUnit.SECONDS);
    LOG.infof(
        "papersift %s listens on http://%s:%d",
        config.version(), config.host(), server.actualPort());
  }

  void stop(@Observes ShutdownEvent event) {
    if (server != null) {
      server.close();
    }
  }
}
