package dev.papersift.function.event;

import dev.papersift.function.PapersiftConfig;
import io.quarkus.amazon.lambda.runtime.AmazonLambdaApi;
import io.quarkus.amazon.lambda.runtime.AmazonLambdaRecorder;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/// Polls the Lambda runtime API from the plain jar. The native image has this loop built in and
/// the managed Java runtime brings its own; a container image or custom runtime on the JVM has
/// neither.
@ApplicationScoped
public class JvmPollLoop {
  private final PapersiftConfig config;
  private final List<Runnable> tasks = new ArrayList<>();

  JvmPollLoop(PapersiftConfig config) {
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    boolean plainJar =
        LaunchMode.current() == LaunchMode.NORMAL && ImageMode.current() == ImageMode.JVM;
    if (plainJar && (config.poll() || AmazonLambdaApi.isTestMode())) {
      new AmazonLambdaRecorder(null).startPollLoop(context(), LaunchMode.NORMAL);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    tasks.forEach(Runnable::run);
  }

  private ShutdownContext context() {
    return new ShutdownContext() {
      @Override
      public void addShutdownTask(Runnable task) {
        tasks.add(task);
      }

      @Override
      public void addLastShutdownTask(Runnable task) {
        tasks.add(task);
      }
    };
  }
}
