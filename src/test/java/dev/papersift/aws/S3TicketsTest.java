package dev.papersift.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.store.Forms;
import dev.papersift.store.ObjectName;
import dev.papersift.store.UploadTerms;
import dev.papersift.store.UploadTicket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
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
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Forms and addresses signed for S3, tried on an S3 that checks them.
class S3TicketsTest {
  private static final String BUCKET = "forms";
  private static final String KEY = "posted/018e-lantern";
  private static final String TYPE = "text/plain";
  private static final int MOST = 40;
  private static final AwsBasicCredentials LOCAL =
      AwsBasicCredentials.create("local", "local-secret");
  private static final byte[] TEXT = "Lantern Graphs\n\nWe study them.".getBytes(UTF_8);
  private static @Nullable S3Proxy proxy;

  @BeforeAll
  static void start() throws Exception {
    S3Proxy started =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "local", "local-secret")
            .build();
    started.start();
    proxy = started;
    try (S3Client client = client(LOCAL)) {
      client.createBucket(request -> request.bucket(BUCKET));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    Objects.requireNonNull(proxy).stop();
  }

  private static URI endpoint() {
    return URI.create("http://127.0.0.1:" + Objects.requireNonNull(proxy).getPort());
  }

  private static S3Client client(AwsCredentials credentials) {
    return S3Client.builder()
        .endpointOverride(endpoint())
        .forcePathStyle(true)
        .region(Region.EU_CENTRAL_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(StaticCredentialsProvider.create(credentials))
        .build();
  }

  private static S3Presigner presigner() {
    return S3Presigner.builder()
        .endpointOverride(endpoint())
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(StaticCredentialsProvider.create(LOCAL))
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  private static UploadTicket ticket(AwsCredentials credentials, Instant issued) throws Exception {
    try (S3Client client = client(credentials);
        S3Presigner presigner = presigner()) {
      UploadTerms terms =
          new UploadTerms(
              ObjectName.of(BUCKET, KEY),
              "posted/",
              TYPE,
              MOST,
              issued,
              issued.plus(Duration.ofMinutes(5)));
      return new S3Tickets(() -> client, () -> presigner).issue(terms);
    }
  }

  private static int post(UploadTicket ticket, Map<String, String> changes, byte[] file)
      throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(ticket.fields());
    fields.putAll(changes);
    return Forms.post(ticket.action(), fields, file);
  }

  @Test
  void aFormStoresItsContentUnderItsKey() throws Exception {
    assertThat(post(ticket(LOCAL, Instant.now()), Map.of(), TEXT)).isBetween(200, 299);
    try (S3Client client = client(LOCAL)) {
      assertThat(client.getObjectAsBytes(r -> r.bucket(BUCKET).key(KEY)).asByteArray())
          .isEqualTo(TEXT);
      assertThat(client.headObject(r -> r.bucket(BUCKET).key(KEY)).contentType()).isEqualTo(TYPE);
    }
  }

  @Test
  void aLongerContentIsRefused() throws Exception {
    assertThat(post(ticket(LOCAL, Instant.now()), Map.of(), new byte[MOST + 1]))
        .isBetween(400, 403);
  }

  @Test
  void anotherTypeKeyOrSignatureIsRefused() throws Exception {
    UploadTicket ticket = ticket(LOCAL, Instant.now());
    assertThat(post(ticket, Map.of("Content-Type", "text/html"), TEXT)).isBetween(400, 403);
    assertThat(post(ticket, Map.of("key", "posted/other"), TEXT)).isBetween(400, 403);
    assertThat(post(ticket, Map.of("x-amz-signature", "0".repeat(64)), TEXT)).isBetween(400, 403);
  }

  @Test
  void anExpiredFormIsRefused() throws Exception {
    UploadTicket ticket = ticket(LOCAL, Instant.now().minus(Duration.ofMinutes(6)));
    assertThat(post(ticket, Map.of(), TEXT)).isBetween(400, 403);
  }

  @Test
  void temporaryCredentialsBringTheirToken() throws Exception {
    AwsSessionCredentials session = AwsSessionCredentials.create("local", "local-secret", "token");
    assertThat(ticket(session, Instant.now()).fields())
        .containsEntry("x-amz-security-token", "token");
    assertThat(ticket(LOCAL, Instant.now()).fields()).doesNotContainKey("x-amz-security-token");
  }

  @Test
  void theFormGoesToTheBucketsOwnAddress() throws Exception {
    assertThat(ticket(LOCAL, Instant.now()).action())
        .isEqualTo(endpoint().resolve("/" + BUCKET + "/"));
    try (S3Client client =
        S3Client.builder()
            .region(Region.EU_CENTRAL_1)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(StaticCredentialsProvider.create(LOCAL))
            .build()) {
      Instant now = Instant.now();
      UploadTerms terms =
          new UploadTerms(
              ObjectName.of(BUCKET, KEY), "posted/", TYPE, MOST, now, now.plusSeconds(300));
      assertThat(new S3Tickets(() -> client, S3TicketsTest::presigner).issue(terms).action())
          .isEqualTo(URI.create("https://forms.s3.eu-central-1.amazonaws.com/"));
    }
  }

  @Test
  void anAddressFetchesAnObjectAndNamesIt() throws Exception {
    post(ticket(LOCAL, Instant.now()), Map.of(), TEXT);
    try (S3Client client = client(LOCAL);
        S3Presigner presigner = presigner();
        HttpClient http = HttpClient.newHttpClient()) {
      URI address =
          new S3Tickets(() -> client, () -> presigner)
              .download(ObjectName.of(BUCKET, KEY), "answer.csv")
              .orElseThrow();
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.body()).isEqualTo(TEXT);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .contains("answer.csv");
    }
  }
}
