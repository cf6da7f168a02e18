package dev.papersift.intake;

import dev.papersift.dump.Limits;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form by which one file is stored: its fields, and the content as the field `file`.
///
/// @param fields the fields by name, without the file
/// @param file the content, or null when there is none
public record UploadForm(Map<String, String> fields, byte @Nullable [] file) {
  private static final String FILE = "file";

  /// Reads a form.
  ///
  /// @throws IntakeException when it is damaged, or no form
  public static UploadForm read(byte[] body, @Nullable String contentType, Limits limits) {
    if (contentType == null || !MultipartUpload.isMultipart(contentType)) {
      throw new IntakeException(
          IntakeException.Kind.DAMAGED_MULTIPART, "a form is multipart/form-data");
    }
    Map<String, String> fields = new HashMap<>();
    byte[][] file = new byte[1][];
    MultipartUpload.read(
        body,
        contentType,
        limits,
        part -> {
          if (part.field().equals(FILE)) {
            file[0] = part.body();
          } else {
            fields.put(part.field(), new String(part.body(), StandardCharsets.UTF_8));
          }
        });
    return new UploadForm(Map.copyOf(fields), file[0]);
  }
}
