package dev.papersift.aws;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectSeenRecords;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.SeenRecords;
import dev.papersift.store.SeenRecordsContract;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The memory of small collections in S3.
class S3SeenRecordsTest extends SeenRecordsContract {
  private static final String BUCKET = "collections";
  private static @Nullable S3Proxy proxy;
  private static @Nullable S3Client client;

  @BeforeAll
  static void start() throws Exception {
    S3Proxy started =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", "secret")
            .build();
    started.start();
    proxy = started;
    client =
        S3Client.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + started.getPort()))
            .forcePathStyle(true)
            .region(Region.EU_CENTRAL_1)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
            .build();
    client().createBucket(request -> request.bucket(BUCKET));
  }

  @AfterAll
  static void stop() throws Exception {
    client().close();
    Objects.requireNonNull(proxy).stop();
  }

  private static S3Client client() {
    return Objects.requireNonNull(client);
  }

  @Override
  protected SeenRecords memory() {
    return new ObjectSeenRecords(new OneAtATime(new S3Objects(S3SeenRecordsTest::client)), BUCKET);
  }

  /// S3 looks at `If-Match` as it writes, S3Proxy before it does: two of its writers may win.
  private record OneAtATime(ObjectStore s3) implements ObjectStore {
    @Override
    public Optional<StoredObject> read(ObjectName name, long most) throws IOException {
      return s3.read(name, most);
    }

    @Override
    public void write(ObjectName name, String contentType, byte[] bytes) throws IOException {
      s3.write(name, contentType, bytes);
    }

    @Override
    public boolean replace(ObjectName name, @Nullable String tag, String contentType, byte[] bytes)
        throws IOException {
      synchronized (S3SeenRecordsTest.class) {
        return s3.replace(name, tag, contentType, bytes);
      }
    }
  }
}
