package dev.papersift.function.event;

import dev.papersift.function.EmbeddedFolder;
import dev.papersift.function.PapersiftConfig;
import dev.papersift.local.FolderStore;
import dev.papersift.pipeline.upload.UploadPipeline;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Works on the inbox of a local server's embedded store: at once on what it is told of, and on
/// what it finds there when it looks, every two seconds.
@ApplicationScoped
public class InboxWatch {
  private static final Logger LOG = Logger.getLogger(InboxWatch.class);
  private static final long PAUSE_MILLIS = 2_000;

  private final PapersiftConfig config;
  private final Instance<FolderStore> store;
  private final UploadPipeline pipeline;
  private final UploadLog log;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private @Nullable Thread watch;

  InboxWatch(
      PapersiftConfig config, Instance<FolderStore> store, UploadPipeline pipeline, UploadLog log) {
    this.config = config;
    this.store = store;
    this.pipeline = pipeline;
    this.log = log;
  }

  void start(@Observes StartupEvent event) {
    if (config.isEmbedded()) {
      Inbox inbox = new Inbox(store.get(), pipeline, log);
      watch = Thread.ofPlatform().daemon().name("inbox").start(() -> watch(inbox));
      config
          .data()
          .ifPresent(
              data ->
                  LOG.infof(
                      "uploads are taken from %s",
                      Path.of(data).resolve(EmbeddedFolder.UPLOADS).toAbsolutePath()));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (watch != null) {
      watch.interrupt();
    }
  }

  /// Tells of an upload that is whole.
  public void uploaded(String key) {
    told.add(key);
  }

  private void watch(Inbox inbox) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        String key = told.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        if (key == null) {
          inbox.scan();
        } else {
          inbox.take(key);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException | RuntimeException e) {
        LOG.warn("the inbox cannot be looked into, and is no longer", e);
        return;
      }
    }
  }
}
