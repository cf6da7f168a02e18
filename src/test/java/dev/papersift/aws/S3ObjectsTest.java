package dev.papersift.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.ObjectStoreContract;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectTaggingRequest;
import software.amazon.awssdk.services.s3.model.GetObjectTaggingResponse;
import software.amazon.awssdk.services.s3.model.Tag;

/// The store of the deployed functions, against an S3 in memory.
class S3ObjectsTest extends ObjectStoreContract {
  private static final String BUCKET = "contract";
  private static final String SECRET = "local-secret";
  private static @Nullable S3Proxy proxy;
  private static @Nullable S3Client client;

  @BeforeAll
  static void start() throws Exception {
    S3Proxy started =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", SECRET)
            .build();
    started.start();
    proxy = started;
    client = client(started.getPort(), SECRET);
    client().createBucket(request -> request.bucket(BUCKET));
  }

  private static S3Client client(int port, String secret) {
    return client(port, secret, UrlConnectionHttpClient.create());
  }

  private static S3Client client(int port, String secret, SdkHttpClient http) {
    return S3Client.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .forcePathStyle(true)
        .region(Region.EU_CENTRAL_1)
        .httpClient(http)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", secret)))
        .build();
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
  protected ObjectStore store() {
    return new S3Objects(S3ObjectsTest::client);
  }

  @Override
  protected String bucket() {
    return BUCKET;
  }

  @Test
  void theTypeOfAnUploadIsTold() throws IOException {
    client()
        .putObject(
            r -> r.bucket(BUCKET).key("typed").contentType("text/plain; charset=utf-16"),
            RequestBody.fromString("x"));
    StoredObject.State state =
        store().read(ObjectName.of(BUCKET, "typed"), 9).orElseThrow().state();
    assertThat(state.contentType()).isEqualTo("text/plain; charset=utf-16");
    assertThat(state.contentEncoding()).isNull();
    assertThat(state.version()).isNull();
  }

  @Test
  void aRefusalIsNotTakenForAbsence() {
    ObjectName name = ObjectName.of(BUCKET, "secret");
    try (S3Client stranger = client(Objects.requireNonNull(proxy).getPort(), "wrong")) {
      ObjectStore store = new S3Objects(() -> stranger);
      assertThatThrownBy(() -> store.read(name, 9)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> store.replace(name, null, "text/plain", new byte[1]))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aConditionalWriteWhoseAnswerWasLostIsKnownForOurOwn() throws IOException {
    LosesOneAnswer http = new LosesOneAnswer();
    try (S3Client lossy = client(Objects.requireNonNull(proxy).getPort(), SECRET, http)) {
      ObjectStore store = new S3Objects(() -> lossy);
      ObjectName name = ObjectName.of(BUCKET, "answered-twice");
      assertThat(store.replace(name, null, "text/plain", new byte[] {1})).isTrue();
      assertThat(http.lost).isTrue();
      assertThat(store.replace(name, null, "text/plain", new byte[] {2})).isFalse();
    }
  }

  /// Sends every request, but tells the client of the first one that the connection broke.
  private static final class LosesOneAnswer implements SdkHttpClient {
    private final SdkHttpClient real = UrlConnectionHttpClient.create();
    private boolean lost;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      ExecutableHttpRequest prepared = real.prepareRequest(request);
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() throws IOException {
          HttpExecuteResponse answer = prepared.call();
          if (!lost) {
            lost = true;
            throw new IOException("connection reset");
          }
          return answer;
        }

        @Override
        public void abort() {
          prepared.abort();
        }
      };
    }

    @Override
    public void close() {
      real.close();
    }
  }

  @Test
  void tagsAreAskedForWhereS3TellsOfThem() throws IOException {
    GetObjectResponse.Builder response =
        GetObjectResponse.builder().contentLength(0L).eTag("e").lastModified(Instant.EPOCH);
    ObjectName name = ObjectName.of(BUCKET, "x");
    ObjectStore tagged = new S3Objects(() -> new TaggedS3(response.tagCount(2).build()));
    assertThat(tagged.read(name, 9).orElseThrow().state().tags())
        .isEqualTo(Map.of("papersift:dedupe", "none", "owner", "somebody"));
    ObjectStore silent = new S3Objects(() -> new TaggedS3(response.tagCount(null).build()));
    assertThat(silent.read(name, 9).orElseThrow().state().tags()).isEmpty();
  }

  /// S3Proxy knows no tags.
  private record TaggedS3(GetObjectResponse response) implements S3Client {
    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
      return new ResponseInputStream<>(response, AbortableInputStream.createEmpty());
    }

    @Override
    public GetObjectTaggingResponse getObjectTagging(GetObjectTaggingRequest request) {
      assertThat(request.key()).isEqualTo("x");
      return GetObjectTaggingResponse.builder()
          .tagSet(tag("papersift:dedupe", "none"), tag("owner", "somebody"))
          .build();
    }

    private static Tag tag(String key, String value) {
      return Tag.builder().key(key).value(value).build();
    }

    @Override
    public String serviceName() {
      return "s3";
    }

    @Override
    public void close() {}
  }
}
