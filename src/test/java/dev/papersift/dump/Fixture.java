package dev.papersift.dump;

import dev.papersift.pipeline.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An invented listing beside the tests with the format it is detected as. Other texts among the
/// resources (no listings, expected answers) are none.
///
/// @param path where it stands below `src/test/resources`
/// @param text the listing, with LF and without byte-order mark
/// @param format the first format that detection finds in it
public record Fixture(Path path, String text, DumpFormat format) {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Set<Path> NO_LISTINGS =
      Set.of(Path.of("dev"), Path.of("digest"), Path.of("others"), Path.of("topics"));

  /// Every fixture, in order of names.
  public static List<Fixture> all() {
    List<Fixture> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path path = RESOURCES.relativize(file);
        if (!NO_LISTINGS.contains(path.getName(0))) {
          String text = Files.readString(file).replace("\r\n", "\n").replace("\ufeff", "");
          FormatTesting.detect(Formats.all(), text).account().sections().stream()
              .findFirst()
              .ifPresent(section -> all.add(new Fixture(path, text, format(section.format()))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static DumpFormat format(String name) {
    return Formats.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /// True when the listing stands inside a page or a mail, which a reader takes apart first.
  public boolean isWrapped() {
    String name = path.getFileName().toString();
    return name.contains(".html") || name.contains(".eml");
  }

  /// True when no format is sure of the listing, and one that stands in for them reads it.
  public boolean isFallback() {
    return format.mostConfidence() < FormatDetector.SURE;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
