package dev.papersift.pipeline.upload;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds what was asked for an upload: the nearest `papersift.json` in its folder or one above,
/// and over its members the upload's own tags.
final class PrefixSettings {
  private static final String TAG = "papersift:";
  private static final int MOST_FOLDERS = 8;
  private static final long MOST_BYTES = 1 << 16;

  private final ObjectStore store;
  private final UploadSettings defaults;

  PrefixSettings(ObjectStore store, UploadSettings defaults) {
    this.store = store;
    this.defaults = defaults;
  }

  /// The file that holds for an upload.
  ///
  /// @param members what it sets
  /// @param problem what is wrong with it, or null
  /// @param prefix name of the collection of its folder, null without a file
  record File(Map<String, String> members, @Nullable String problem, @Nullable String prefix) {
    /// What is asked for an object that bears these tags.
    Asked with(Map<String, String> tags, UploadSettings defaults) {
      return problem == null
          ? Asked.of(members, tags, defaults, prefix)
          : new Asked.Invalid(problem, "");
    }
  }

  static boolean isFile(String key) {
    return key.equals(SettingsFile.NAME) || key.endsWith("/" + SettingsFile.NAME);
  }

  /// The nearest file: of the upload's folder, else of the one above, and so on.
  File above(ObjectCreated upload) throws IOException {
    String folder = upload.key();
    for (int i = 0; i < MOST_FOLDERS && !folder.isEmpty(); i++) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      Optional<File> file = in(upload.bucket(), folder);
      if (file.isPresent()) {
        return file.get();
      }
    }
    return new File(Map.of(), null, null);
  }

  /// @param folder empty, or ending in a slash
  private Optional<File> in(String bucket, String folder) throws IOException {
    ObjectName name = ObjectName.of(bucket, folder + SettingsFile.NAME);
    Optional<StoredObject> object = store.read(name, MOST_BYTES);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    String prefix =
        bucket + (folder.isEmpty() ? "" : "/" + folder.substring(0, folder.length() - 1));
    if (object.get().state().length() > MOST_BYTES) {
      return Optional.of(new File(Map.of(), SettingsFile.NAME + " is too long", prefix));
    }
    byte[] json = Whole.bytes(object.get());
    try {
      return Optional.of(new File(SettingsFile.members(json), null, prefix));
    } catch (InvalidSettingsException e) {
      return Optional.of(new File(Map.of(), e.getMessage(), prefix));
    }
  }

  /// What is wrong with a file, or null.
  @Nullable String problem(File file) {
    return switch (file.with(Map.of(), defaults)) {
      case Asked.Valid _ -> null;
      case Asked.Invalid(String detail, _) -> detail;
    };
  }

  /// What is asked for an object as it was read.
  Asked asked(File file, StoredObject.State state) {
    Map<String, String> tags = new TreeMap<>();
    state
        .tags()
        .forEach(
            (name, value) -> {
              if (name.startsWith(TAG)) {
                tags.put(name.substring(TAG.length()), value);
              }
            });
    return file.with(tags, defaults);
  }
}
