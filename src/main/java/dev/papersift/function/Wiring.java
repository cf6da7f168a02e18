package dev.papersift.function;

import dev.papersift.aws.S3Objects;
import dev.papersift.dump.Limits;
import dev.papersift.intake.Intake;
import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;

/// Puts the framework-free core together for the functions.
@ApplicationScoped
public class Wiring {
  @Produces
  @Singleton
  Limits limits(PapersiftConfig config) {
    return config.limits().toLimits();
  }

  @Produces
  @Singleton
  Intake intake(Limits limits) {
    return new Intake(limits);
  }

  @Produces
  @Singleton
  S3Objects s3Objects(Instance<S3Client> client) {
    return new S3Objects(client::get);
  }

  @Produces
  @Singleton
  RecordsPipeline recordsPipeline(Limits limits) {
    return new RecordsPipeline(Formats.all(), limits);
  }

  @Produces
  @Singleton
  UploadPipeline.Engine engine(RecordsPipeline records, Limits limits, PapersiftConfig config) {
    return new UploadPipeline.Engine(records, limits, config.version());
  }

  @Produces
  @Singleton
  UploadPipeline uploadPipeline(
      S3Objects store, UploadPipeline.Engine engine, PapersiftConfig config) {
    return new UploadPipeline(
        store, config.results().bucket().orElse(""), engine, UploadSettings.DEFAULT);
  }

  @Produces
  @Singleton
  Analyses analyses(RecordsPipeline pipeline) {
    return new Analyses(pipeline);
  }
}
