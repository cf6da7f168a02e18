package dev.papersift.local;

import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Objects as files under a folder: a bucket is a folder in it, a key the path of a file below.
/// Keeps no versions and no media types. Thread-safe; one instance at a time may write into a
/// folder, since conditional writes are held apart by a lock of this process.
public final class FolderStore implements ObjectStore {
  /// Where files grow before they are moved into place. No bucket can have that name.
  private static final String UNFINISHED = ".unfinished";

  private static final Set<String> NO_NAMES = Set.of("", ".", "..");

  private final Path root;

  /// @param root folder of the buckets; made when it is written to
  public FolderStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public Optional<StoredObject> read(ObjectName name, long most) throws IOException {
    if (name.version() != null) {
      return Optional.empty();
    }
    Path file = file(name);
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      if (!found.isRegularFile()) {
        return Optional.empty();
      }
      byte[] bytes = found.size() > most ? new byte[0] : Files.readAllBytes(file);
      return Optional.of(new StoredObject(bytes, state(found, bytes)));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      if (belowAFile(file)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static StoredObject.State state(BasicFileAttributes found, byte[] bytes) {
    String tag = found.size() == bytes.length ? tag(bytes) : found.lastModifiedTime().toString();
    return new StoredObject.State(
        found.size(), tag, found.lastModifiedTime().toInstant(), null, null, null);
  }

  private static String tag(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean belowAFile(Path file) {
    Path parent = file.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent != null && Files.isRegularFile(parent);
  }

  @Override
  public synchronized void write(ObjectName name, String contentType, byte[] bytes)
      throws IOException {
    put(file(name), bytes);
  }

  @Override
  public synchronized boolean replace(
      ObjectName name, @Nullable String tag, String contentType, byte[] bytes) throws IOException {
    Path file = file(name);
    String now = Files.exists(file) ? tag(Files.readAllBytes(file)) : null;
    if (now == null ? tag != null : !now.equals(tag)) {
      return false;
    }
    put(file, bytes);
    return true;
  }

  private void put(Path file, byte[] bytes) throws IOException {
    Path folder = root.resolve(UNFINISHED);
    Files.createDirectories(folder);
    Files.createDirectories(file.getParent());
    Path unfinished = Files.createTempFile(folder, "object", "");
    try {
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// The file of an object, always below the root.
  private Path file(ObjectName name) throws IOException {
    Path file = root.resolve(plain(name.bucket()));
    if (name.bucket().startsWith(".")) {
      throw new IOException("no bucket can have that name");
    }
    for (String part : name.key().split("/", -1)) {
      file = file.resolve(plain(part));
    }
    return file;
  }

  private static String plain(String part) throws IOException {
    try {
      if (!NO_NAMES.contains(part) && Path.of(part).getNameCount() == 1) {
        return part;
      }
    } catch (InvalidPathException e) {
      throw new IOException("no file can have that name", e);
    }
    throw new IOException("no file can have that name");
  }

  /// The keys of a bucket, in order; hidden files and links are passed over.
  public List<String> keys(String bucket) throws IOException {
    Path folder = root.resolve(plain(bucket));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(key -> !key.startsWith(".") && !key.contains("/."))
          .sorted()
          .toList();
    }
  }
}
