package dev.papersift.intake;

import dev.papersift.dump.Dump;
import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.jspecify.annotations.Nullable;

/// Turns an upload into dumps: undoes gzip, opens zip and multipart, names every dump, holds
/// the limits. The content decides what an upload is; its media type is a hint. Immutable and
/// thread-safe.
public final class Intake {
  /// Entries that make a zip a document of an office suite, an e-book or a Java archive.
  private static final Set<String> DOCUMENT_PARTS =
      Set.of(
          "[Content_Types].xml",
          "META-INF/MANIFEST.MF",
          "META-INF/manifest.xml",
          "META-INF/container.xml");

  private static final int MOST_GZIP_LAYERS = 2;
  private final Limits limits;

  /// @param limits bounds on one call
  public Intake(Limits limits) {
    this.limits = limits;
  }

  /// Opens an upload.
  ///
  /// @throws IntakeException when it is damaged, empty or all binary
  /// @throws LimitException when it passes a limit
  public Received open(Upload upload) {
    if (upload.body().length > limits.bodyBytes()) {
      throw new LimitException(
          LimitException.Kind.BODY_BYTES, limits.bodyBytes(), upload.body().length);
    }
    Opening opening = new Opening(new Inflater(limits, upload.body().length));
    byte[] body = opening.decoded(upload.body(), upload.contentEncoding());
    String contentType = upload.contentType();
    if (contentType != null && MultipartUpload.isMultipart(contentType)) {
      MultipartUpload.read(body, contentType, limits, opening::part);
    } else {
      opening.file(upload.name(), body, charset(contentType), null);
    }
    return opening.received();
  }

  private static @Nullable String charset(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    RawField field = new RawField("Content-Type", contentType);
    for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(field).getParams()) {
      if (pair.getName().equalsIgnoreCase("charset")) {
        return pair.getValue();
      }
    }
    return null;
  }

  /// The state of opening one upload.
  private final class Opening {
    private final Inflater inflater;
    private final Names names = new Names();
    private final List<Dump> dumps = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> binaries = new ArrayList<>();
    private @Nullable String binaryKind;

    Opening(Inflater inflater) {
      this.inflater = inflater;
    }

    byte[] decoded(byte[] body, @Nullable String contentEncoding) {
      byte[] bytes = body;
      String[] codings = contentEncoding == null ? new String[0] : contentEncoding.split(",");
      for (int i = codings.length - 1; i >= 0; i--) {
        switch (codings[i].strip().toLowerCase(Locale.ROOT)) {
          case "", "identity" -> {}
          case "gzip", "x-gzip" -> bytes = gunzip(bytes);
          default ->
              throw new IntakeException(
                  IntakeException.Kind.UNKNOWN_ENCODING, "only gzip is understood");
        }
      }
      return bytes;
    }

    private byte[] gunzip(byte[] bytes) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        return inflater.all(in);
      } catch (IOException e) {
        throw new IntakeException(IntakeException.Kind.DAMAGED_GZIP, "the gzip data is damaged");
      }
    }

    void part(MultipartUpload.Part part) {
      if (part.fileName() == null && part.contentType() == null && !part.field().isEmpty()) {
        fields.put(part.field(), new String(part.body(), java.nio.charset.StandardCharsets.UTF_8));
      } else {
        String name = part.fileName() == null ? part.field() : part.fileName();
        file(name, part.body(), charset(part.contentType()), part.field());
      }
    }

    /// Takes one file: text as it is, gzip and zip opened one level deep, all else set aside.
    void file(
        @Nullable String name, byte[] bytes, @Nullable String charset, @Nullable String part) {
      switch (Signature.of(bytes)) {
        case TEXT -> dump(name, bytes, charset, part);
        case GZIP -> inner(withoutSuffix(name), gunzip(bytes), charset, part, 1);
        case ZIP -> zip(bytes, part);
        case BINARY -> binary(name, bytes);
      }
    }

    private void zip(byte[] bytes, @Nullable String part) {
      List<String> office = new ArrayList<>();
      ZipUpload.read(
          bytes,
          limits,
          inflater,
          (path, content) -> {
            if (DOCUMENT_PARTS.contains(path)) {
              office.add(path);
            }
            inner(path, content, null, part == null ? folder(path) : part, 0);
          });
      if (!office.isEmpty()) {
        throw new IntakeException(
            IntakeException.Kind.BINARY, "a document in a zip container, not a zip of dumps");
      }
      if (dumps.isEmpty() && binaries.isEmpty()) {
        throw new IntakeException(IntakeException.Kind.EMPTY, "the zip holds no file");
      }
    }

    /// Takes what a gzip or zip holds.
    ///
    /// @param unpacked how many layers of gzip were undone; a file that unpacks to itself must end
    private void inner(
        @Nullable String name,
        byte[] bytes,
        @Nullable String charset,
        @Nullable String part,
        int unpacked) {
      Signature signature = Signature.of(bytes);
      if (signature == Signature.TEXT) {
        dump(name, bytes, charset, part);
      } else if (signature == Signature.GZIP && unpacked < MOST_GZIP_LAYERS) {
        inner(withoutSuffix(name), gunzip(bytes), charset, part, unpacked + 1);
      } else {
        binary(name, bytes);
      }
    }

    private void dump(
        @Nullable String name, byte[] bytes, @Nullable String charset, @Nullable String part) {
      if (dumps.size() == limits.entries()) {
        throw new LimitException(
            LimitException.Kind.ENTRIES, limits.entries(), limits.entries() + 1L);
      }
      dumps.add(new Dump(names.unique(name), () -> new ByteArrayInputStream(bytes), charset, part));
    }

    private void binary(@Nullable String name, byte[] bytes) {
      binaries.add(names.unique(name));
      binaryKind = Signature.describe(bytes).orElse("binary data");
    }

    private @Nullable String withoutSuffix(@Nullable String name) {
      return name != null && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private @Nullable String folder(String path) {
      int slash = path.indexOf('/');
      return slash > 0 ? path.substring(0, slash) : null;
    }

    Received received() {
      if (dumps.isEmpty() && !binaries.isEmpty()) {
        throw new IntakeException(
            IntakeException.Kind.BINARY, "this is " + binaryKind + ", not the text of a listing");
      }
      return new Received(dumps, fields, binaries);
    }
  }
}
