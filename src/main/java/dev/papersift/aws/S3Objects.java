package dev.papersift.aws;

import dev.papersift.store.ObjectReader;
import dev.papersift.store.ObjectWriter;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Uploads and results in S3. Thread-safe as far as its client is.
public final class S3Objects implements ObjectReader, ObjectWriter {
  private final Supplier<S3Client> client;

  /// @param client gives the client, first asked for at the first call: an HTTP call pays
  ///     nothing
  public S3Objects(Supplier<S3Client> client) {
    this.client = client;
  }

  @Override
  public StoredObject read(String bucket, String key, long most) throws IOException {
    try (ResponseInputStream<GetObjectResponse> in =
        client.get().getObject(request -> request.bucket(bucket).key(key))) {
      GetObjectResponse head = in.response();
      if (head.contentLength() > most) {
        throw new IOException("the object has " + head.contentLength() + " bytes, over " + most);
      }
      byte[] bytes = in.readAllBytes();
      return new StoredObject(bytes, head.contentType(), head.contentEncoding());
    } catch (SdkException e) {
      throw new IOException("reading from S3", e);
    }
  }

  @Override
  public void write(String bucket, String key, String contentType, byte[] bytes)
      throws IOException {
    try {
      client
          .get()
          .putObject(
              request -> request.bucket(bucket).key(key).contentType(contentType),
              RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw new IOException("writing to S3", e);
    }
  }
}
