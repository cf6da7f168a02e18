package dev.papersift.aws;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectTaggingRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;

/// Objects in S3. Thread-safe as far as its client is.
public final class S3Objects implements ObjectStore {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  /// What S3 calls the version of an object stored while versioning was off.
  private static final String UNVERSIONED = "null";

  private final Supplier<S3Client> client;

  /// @param client gives the client, first asked for at the first call: an HTTP call pays
  ///     nothing
  public S3Objects(Supplier<S3Client> client) {
    this.client = client;
  }

  @Override
  public Optional<StoredObject> read(ObjectName name, long most) throws IOException {
    GetObjectRequest request =
        GetObjectRequest.builder()
            .bucket(name.bucket())
            .key(name.key())
            .versionId(name.version())
            .build();
    try (ResponseInputStream<GetObjectResponse> in = client.get().getObject(request)) {
      StoredObject.State state = state(in.response(), tags(name, in.response()));
      if (state.length() > most) {
        in.abort();
        return Optional.of(new StoredObject(new byte[0], state));
      }
      return Optional.of(new StoredObject(bytes(in, (int) state.length()), state));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return Optional.empty();
      }
      throw new IOException("reading from S3: status " + e.statusCode(), e);
    } catch (SdkException e) {
      throw new IOException("reading from S3", e);
    }
  }

  /// Reads into an array of the told length: collecting first would hold large uploads twice.
  private static byte[] bytes(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    int read = in.readNBytes(bytes, 0, length);
    return read == length ? bytes : Arrays.copyOf(bytes, read);
  }

  /// S3 tells the number of tags to those alone who may read them: nobody else is asked a second
  /// time, and an upload without tags costs no further call.
  private Map<String, String> tags(ObjectName name, GetObjectResponse response) {
    if (response.tagCount() == null || response.tagCount() == 0) {
      return Map.of();
    }
    GetObjectTaggingRequest request =
        GetObjectTaggingRequest.builder()
            .bucket(name.bucket())
            .key(name.key())
            .versionId(response.versionId())
            .build();
    return client.get().getObjectTagging(request).tagSet().stream()
        .collect(Collectors.toUnmodifiableMap(Tag::key, Tag::value));
  }

  private static StoredObject.State state(GetObjectResponse response, Map<String, String> tags) {
    String version = UNVERSIONED.equals(response.versionId()) ? null : response.versionId();
    return new StoredObject.State(
        response.contentLength(),
        response.eTag(),
        response.lastModified(),
        version,
        response.contentType(),
        response.contentEncoding(),
        tags);
  }

  @Override
  public void write(ObjectName name, String contentType, byte[] bytes) throws IOException {
    try {
      client.get().putObject(put(name, contentType).build(), RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw new IOException("writing to S3", e);
    }
  }

  @Override
  public boolean replace(ObjectName name, @Nullable String tag, String contentType, byte[] bytes)
      throws IOException {
    PutObjectRequest.Builder put = put(name, contentType);
    PutObjectRequest request = (tag == null ? put.ifNoneMatch("*") : put.ifMatch(tag)).build();
    try {
      client.get().putObject(request, RequestBody.fromBytes(bytes));
      return true;
    } catch (S3Exception e) {
      // 409: another conditional write is under way; 404: the object to replace was deleted.
      return switch (e.statusCode()) {
        case PRECONDITION_FAILED -> holds(name, bytes);
        case CONFLICT, NOT_FOUND -> false;
        default -> throw new IOException("writing to S3: status " + e.statusCode(), e);
      };
    } catch (SdkException e) {
      throw new IOException("writing to S3", e);
    }
  }

  /// The client repeats a write whose answer was lost; the condition then fails by its own
  /// first try. What is there tells.
  private boolean holds(ObjectName name, byte[] bytes) throws IOException {
    return read(name, bytes.length).map(found -> Arrays.equals(found.bytes(), bytes)).orElse(false);
  }

  private static PutObjectRequest.Builder put(ObjectName name, String contentType) {
    return PutObjectRequest.builder()
        .bucket(name.bucket())
        .key(name.key())
        .contentType(contentType);
  }
}
