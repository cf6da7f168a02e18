package dev.papersift.function;

import dev.papersift.dump.Limits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// The configuration: `papersift.*` properties or `PAPERSIFT_*` environment variables.
@ConfigMapping(prefix = "papersift")
public interface PapersiftConfig {
  /// Version of the engine, set by the build.
  String version();

  /// Port of the local HTTP server; none is started without it.
  Optional<Integer> port();

  /// Host the local HTTP server binds to.
  @WithDefault("127.0.0.1")
  String host();

  /// Poll the Lambda runtime API from the plain jar (custom runtime or container image on the
  /// JVM).
  @WithDefault("false")
  boolean poll();

  /// Folder of a local inbox and its results; none is watched without it, or without a port.
  Optional<String> data();

  /// Bounds on one call.
  LimitsConfig limits();

  /// Where event results go.
  ResultsConfig results();

  /// Bounds on one call; see [Limits].
  interface LimitsConfig {
    /// Bytes of a request body as sent.
    @WithDefault("33554432")
    long bodyBytes();

    /// Bytes after gzip and zip are undone.
    @WithDefault("134217728")
    long inflatedBytes();

    /// Inflated bytes per compressed byte.
    @WithDefault("200")
    int inflationRatio();

    /// Dumps in one call.
    @WithDefault("2000")
    int entries();

    /// Characters of one line.
    @WithDefault("8388608")
    int lineLength();

    /// Records of one call.
    @WithDefault("200000")
    int records();

    /// The limits as the core takes them.
    default Limits toLimits() {
      return new Limits(
          bodyBytes(), inflatedBytes(), inflationRatio(), entries(), lineLength(), records());
    }
  }

  /// Where event results go.
  interface ResultsConfig {
    /// Bucket of the results; events are refused without it.
    Optional<String> bucket();
  }
}
