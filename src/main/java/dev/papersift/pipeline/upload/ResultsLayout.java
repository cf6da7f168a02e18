package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.collection.Digest;
import dev.papersift.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The keys of the results bucket: what was made of a content lies under
/// `results/<content>/<engine version>-<options>/`, what became of an upload under
/// `uploads/<bucket>/<key>.json`.
final class ResultsLayout {
  static final String REPORT = "report.json";

  /// S3 takes 1,024 bytes; the rest is for what stands around the upload's own key.
  private static final int LONGEST_KEY = 800;

  private final String made;

  /// @param asked what was asked for the upload
  /// @param version engine version
  ResultsLayout(Asked asked, String version) {
    this.made = version + "-" + Digest.brief(asked.identity(version));
  }

  /// Names what of an object bears on its records.
  String content(StoredObject.State state, String hash) {
    String declared = declared(state);
    return hash + (declared.isEmpty() ? "" : "-" + Digest.brief(declared));
  }

  /// Names an object that is too long to be read.
  String unread(ObjectCreated upload, StoredObject.State state) {
    return "unread-" + Digest.of(upload.bucket() + "\n" + upload.key() + "\n" + state.tag());
  }

  /// Folder of what is made of a content.
  String folder(String content) {
    return "results/" + content + "/" + made + "/";
  }

  /// True for a folder made by this engine with these options.
  boolean isOurs(String folder) {
    return folder.endsWith("/" + made + "/");
  }

  /// Key of the pointer from an upload to its results.
  static String pointer(ObjectCreated upload) {
    byte[] key = upload.key().getBytes(StandardCharsets.UTF_8);
    String name = key.length <= LONGEST_KEY ? upload.key() : "long-key-" + Digest.of(key);
    return "uploads/" + upload.bucket() + "/" + name + ".json";
  }

  /// What of an object's declared type bears on how its bytes are read.
  private static String declared(StoredObject.State state) {
    String type = lower(state.contentType());
    String encoding = lower(state.contentEncoding());
    boolean telling = type.contains("charset") || type.startsWith("multipart/");
    boolean coded = !encoding.isEmpty() && !encoding.equals("identity");
    return telling || coded ? state.contentType() + "\n" + encoding : "";
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
