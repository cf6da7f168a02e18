package dev.papersift.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.store.ObjectName;
import dev.papersift.store.UploadTerms;
import dev.papersift.store.UploadTicket;
import dev.papersift.store.UploadTickets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Presigned POST forms and presigned addresses of S3, signed with the function's own
/// credentials: a ticket can do no more than the function may. Thread-safe.
public final class S3Tickets implements UploadTickets {
  private static final Duration DOWNLOAD = Duration.ofMinutes(5);
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter DAY = utc("yyyyMMdd");
  private static final DateTimeFormatter TIME = utc("yyyyMMdd'T'HHmmss'Z'");
  private static final DateTimeFormatter EXPIRATION = utc("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

  private final Supplier<S3Client> client;
  private final Supplier<S3Presigner> presigner;

  /// @param client gives the client whose credentials, region and endpoint are used
  /// @param presigner signs addresses
  public S3Tickets(Supplier<S3Client> client, Supplier<S3Presigner> presigner) {
    this.client = client;
    this.presigner = presigner;
  }

  private static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  @Override
  public UploadTicket issue(UploadTerms terms) throws IOException {
    AwsCredentialsIdentity credentials = credentials();
    Region region = client.get().serviceClientConfiguration().region();
    String day = DAY.format(terms.issued());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", terms.name().key());
    fields.put("Content-Type", terms.contentType());
    fields.put("x-amz-algorithm", PostSignature.ALGORITHM);
    fields.put(
        "x-amz-credential",
        credentials.accessKeyId() + "/" + PostSignature.scope(day, region.id()));
    fields.put("x-amz-date", TIME.format(terms.issued()));
    if (credentials instanceof AwsSessionCredentialsIdentity session) {
      fields.put("x-amz-security-token", session.sessionToken());
    }
    String policy = Base64.getEncoder().encodeToString(policy(terms, fields));
    fields.put("policy", policy);
    fields.put(
        "x-amz-signature",
        PostSignature.sign(credentials.secretAccessKey(), day, region.id(), policy));
    return new UploadTicket(action(terms.name().bucket()), fields);
  }

  private AwsCredentialsIdentity credentials() throws IOException {
    try {
      return client
          .get()
          .serviceClientConfiguration()
          .credentialsProvider()
          .resolveIdentity()
          .join();
    } catch (SdkException | CompletionException e) {
      throw new IOException("no credentials to sign with", e);
    }
  }

  /// Every field but the policy and its signature must be named in the policy.
  private static byte[] policy(UploadTerms terms, Map<String, String> fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("expiration", EXPIRATION.format(terms.expires()));
      out.writeArrayFieldStart("conditions");
      is(out, "bucket", terms.name().bucket());
      for (Map.Entry<String, String> field : fields.entrySet()) {
        is(out, field.getKey(), field.getValue());
      }
      out.writeStartArray();
      out.writeString("starts-with");
      out.writeString("$key");
      out.writeString(terms.prefix());
      out.writeEndArray();
      out.writeStartArray();
      out.writeString("content-length-range");
      out.writeNumber(1);
      out.writeNumber(terms.mostBytes());
      out.writeEndArray();
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void is(JsonGenerator out, String name, String value) throws IOException {
    out.writeStartObject();
    out.writeStringField(name, value);
    out.writeEndObject();
  }

  /// The bucket's own address, in the style the client is configured for.
  private URI action(String bucket) {
    String any = "k";
    String url =
        client.get().utilities().getUrl(get -> get.bucket(bucket).key(any)).toExternalForm();
    return URI.create(url.substring(0, url.length() - any.length()));
  }

  @Override
  public Optional<URI> download(ObjectName name, String fileName) throws IOException {
    try {
      return Optional.of(
          URI.create(
              presigner
                  .get()
                  .presignGetObject(
                      presign ->
                          presign
                              .signatureDuration(DOWNLOAD)
                              .getObjectRequest(
                                  get ->
                                      get.bucket(name.bucket())
                                          .key(name.key())
                                          .responseContentDisposition(
                                              "attachment; filename=\"" + fileName + "\"")))
                  .url()
                  .toExternalForm()));
    } catch (SdkException e) {
      throw new IOException("no credentials to sign with", e);
    }
  }
}
