package dev.papersift.function;

import dev.papersift.aws.DynamoSeenRecords;
import dev.papersift.aws.S3Objects;
import dev.papersift.aws.S3Tickets;
import dev.papersift.dump.Limits;
import dev.papersift.function.log.CallLog;
import dev.papersift.intake.Intake;
import dev.papersift.local.FolderStore;
import dev.papersift.local.LocalTickets;
import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.collection.CollectionPipeline;
import dev.papersift.pipeline.upload.PostedUploads;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.ObjectSeenRecords;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.SeenRecords;
import dev.papersift.store.UploadTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Puts the framework-free core together for the functions. The stores are S3's on AWS, and
/// folders on a local server; clients are made at the first call that needs one.
@ApplicationScoped
public class Wiring {
  private static final int SECRET_BYTES = 32;

  @Produces
  @Singleton
  Limits limits(PapersiftConfig config) {
    return config.limits().toLimits();
  }

  @Produces
  @Singleton
  CallLog callLog(PapersiftConfig config) {
    Logger lines = Logger.getLogger("papersift.calls");
    return new CallLog(
        config.log().calls(), config.log().metrics(), InstantSource.system(), lines::info);
  }

  @Produces
  @Singleton
  Intake intake(Limits limits) {
    return new Intake(limits);
  }

  @Produces
  @Singleton
  @Typed(FolderStore.class)
  FolderStore folderStore(EmbeddedFolder folder) {
    return new FolderStore(folder.path());
  }

  @Produces
  @Singleton
  ObjectStore objectStore(
      PapersiftConfig config, Instance<FolderStore> embedded, Instance<S3Client> client) {
    return config.isEmbedded() ? embedded.get() : new S3Objects(client::get);
  }

  @Produces
  @Singleton
  @Typed(LocalTickets.class)
  LocalTickets localTickets() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new LocalTickets(URI.create("/local/uploads"), secret);
  }

  @Produces
  @Singleton
  UploadTickets uploadTickets(
      PapersiftConfig config,
      Instance<LocalTickets> local,
      Instance<S3Client> client,
      Instance<S3Presigner> presigner) {
    return config.isEmbedded() ? local.get() : new S3Tickets(client::get, presigner::get);
  }

  @Produces
  @Singleton
  PostedUploads.Place place(PapersiftConfig config, ObjectStore store, Limits limits) {
    boolean embedded = config.isEmbedded();
    return new PostedUploads.Place(
        store,
        embedded ? EmbeddedFolder.UPLOADS : config.uploads().bucket().orElse(""),
        embedded ? EmbeddedFolder.RESULTS : config.results().bucket().orElse(""),
        config.uploads().prefix(),
        limits.bodyBytes());
  }

  @Produces
  @Singleton
  PostedUploads postedUploads(
      PostedUploads.Place place, UploadTickets tickets, UploadPipeline pipeline) {
    return new PostedUploads(place, tickets, pipeline, InstantSource.system(), new SecureRandom());
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
      PostedUploads.Place place,
      UploadPipeline.Engine engine,
      PapersiftConfig config,
      Instance<DynamoDbClient> dynamo) {
    return new UploadPipeline(
        place.store(),
        place.results(),
        engine,
        UploadSettings.DEFAULT,
        collections(place, config, dynamo));
  }

  /// Collections beside the results, or null when none are remembered.
  private static @Nullable CollectionPipeline collections(
      PostedUploads.Place place, PapersiftConfig config, Instance<DynamoDbClient> dynamo) {
    ObjectStore store = place.store();
    String bucket = place.results();
    return switch (config.collections()) {
      case NONE -> null;
      case FOLDER, S3 ->
          new CollectionPipeline(new ObjectSeenRecords(store, bucket), store, bucket, true);
      case DYNAMODB -> {
        String table = config.collectionsTable().orElse("");
        SeenRecords memory = new DynamoSeenRecords(dynamo::get, table);
        yield new CollectionPipeline(memory, store, bucket, false);
      }
    };
  }

  @Produces
  @Singleton
  Analyses analyses(RecordsPipeline pipeline) {
    return new Analyses(pipeline);
  }
}
