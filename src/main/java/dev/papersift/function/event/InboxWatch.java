package dev.papersift.function.event;

import dev.papersift.function.PapersiftConfig;
import dev.papersift.pipeline.upload.UploadPipeline;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks into the inbox every two seconds while the local server runs, when a folder is
/// configured.
@ApplicationScoped
public class InboxWatch {
  private static final Logger LOG = Logger.getLogger(InboxWatch.class);
  private static final long PAUSE_MILLIS = 2_000;

  private final PapersiftConfig config;
  private final UploadPipeline.Engine engine;
  private final UploadLog log;
  private @Nullable Thread watch;

  InboxWatch(PapersiftConfig config, UploadPipeline.Engine engine, UploadLog log) {
    this.config = config;
    this.engine = engine;
    this.log = log;
  }

  void start(@Observes StartupEvent event) {
    if (config.port().isPresent() && config.data().isPresent()) {
      Path folder = Path.of(config.data().get());
      Inbox inbox = new Inbox(folder, engine, log);
      watch = Thread.ofPlatform().daemon().name("inbox").start(() -> watch(inbox));
      LOG.infof("uploads are taken from %s", folder.resolve(Inbox.UPLOADS).toAbsolutePath());
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (watch != null) {
      watch.interrupt();
    }
  }

  private static void watch(Inbox inbox) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        inbox.scan();
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException | RuntimeException e) {
        LOG.warn("the inbox cannot be looked into, and is no longer", e);
        return;
      }
    }
  }
}
