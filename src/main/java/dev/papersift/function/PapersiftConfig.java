package dev.papersift.function;

import dev.papersift.dump.Limits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
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

  /// Folder of the embedded store of a local server: inbox and results. A temporary one without
  /// it. Lambda and servers with a bucket for results have no such store.
  Optional<String> data();

  /// True for a server that keeps uploads and results itself, in a folder.
  default boolean isEmbedded() {
    return port().isPresent() && results().bucket().isEmpty();
  }

  /// Bounds on one call.
  LimitsConfig limits();

  /// Uploads by form, for what is too large for a call.
  UploadsConfig uploads();

  /// Where event results go.
  ResultsConfig results();

  /// What is told of calls and uploads.
  LogConfig log();

  /// CloudEvents.
  EventsConfig events();

  /// What remembers the records of collections.
  @WithDefault("none")
  Collections collections();

  /// Table of the collections in DynamoDB.
  @WithName("collections-table")
  Optional<String> collectionsTable();

  /// What may remember the records of collections.
  enum Collections {
    /// Nothing: there are none.
    NONE,
    /// The folder of the local inbox.
    FOLDER,
    /// The results bucket.
    S3,
    /// A DynamoDB table.
    DYNAMODB
  }

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

  /// Uploads by form.
  interface UploadsConfig {
    /// Bucket the forms lead to; without it, or without one for results, there are none.
    Optional<String> bucket();

    /// What their keys begin with, ending in a slash.
    @WithDefault("posted/")
    String prefix();

    /// An answer with more bytes is stored and the caller sent there.
    @WithDefault("4194304")
    int answerBytes();
  }

  /// What is told of calls and uploads.
  interface LogConfig {
    /// One line for each.
    @WithDefault("true")
    boolean calls();

    /// Metrics in the lines, in CloudWatch's embedded metric format.
    @WithDefault("true")
    boolean metrics();
  }

  /// CloudEvents.
  interface EventsConfig {
    /// Senders that may deliver when they ask first, as Azure Event Grid does.
    Optional<List<String>> origins();
  }

  /// Where event results go.
  interface ResultsConfig {
    /// Bucket of the results; events are refused without it.
    Optional<String> bucket();
  }
}
