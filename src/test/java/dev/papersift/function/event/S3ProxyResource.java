package dev.papersift.function.event;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// An S3 of its own for the tests of event functions, in memory, on a free port.
public final class S3ProxyResource implements QuarkusTestResourceLifecycleManager {
  static final String UPLOADS = "invented-uploads";
  static final String RESULTS = "invented-results";
  private static @Nullable URI endpoint;
  private @Nullable S3Proxy proxy;

  @Override
  public Map<String, String> start() {
    proxy =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", "local-secret")
            .build();
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IllegalStateException("starting S3Proxy", e);
    }
    endpoint = URI.create("http://127.0.0.1:" + proxy.getPort());
    try (S3Client client = client()) {
      client.createBucket(request -> request.bucket(UPLOADS));
      client.createBucket(request -> request.bucket(RESULTS));
    }
    return Map.of(
        "quarkus.s3.endpoint-override", endpoint.toString(),
        "quarkus.s3.path-style-access", "true",
        "quarkus.s3.aws.region", "eu-central-1",
        "quarkus.s3.aws.credentials.type", "static",
        "quarkus.s3.aws.credentials.static-provider.access-key-id", "local",
        "quarkus.s3.aws.credentials.static-provider.secret-access-key", "local-secret",
        "papersift.uploads.bucket", UPLOADS,
        "papersift.uploads.answer-bytes", "100000",
        "papersift.results.bucket", RESULTS);
  }

  /// A client of this S3, for the test's own eyes.
  static S3Client client() {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.EU_CENTRAL_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local-secret")))
        .build();
  }

  @Override
  public void stop() {
    if (proxy != null) {
      try {
        proxy.stop();
      } catch (Exception e) {
        throw new IllegalStateException("stopping S3Proxy", e);
      }
    }
  }
}
