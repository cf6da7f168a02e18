package dev.papersift.function;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder in which a local server keeps uploads and results: the configured one, else one
/// that goes with the server.
@ApplicationScoped
public class EmbeddedFolder {
  /// Bucket of the uploads in the embedded store.
  public static final String UPLOADS = "inbox";

  /// Bucket of the results in the embedded store.
  public static final String RESULTS = "results";

  private final PapersiftConfig config;
  private @Nullable Path temporary;

  EmbeddedFolder(PapersiftConfig config) {
    this.config = config;
  }

  /// The folder; a temporary one is made when it is first asked for.
  synchronized Path path() {
    if (config.data().isPresent()) {
      return Path.of(config.data().get());
    }
    Path made = temporary;
    if (made == null) {
      try {
        made = Files.createTempDirectory("papersift");
      } catch (IOException e) {
        throw new UncheckedIOException("no folder for uploads can be made", e);
      }
      temporary = made;
    }
    return made;
  }

  synchronized void stop(@Observes ShutdownEvent event) throws IOException {
    if (temporary != null) {
      try (Stream<Path> files = Files.walk(temporary)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
