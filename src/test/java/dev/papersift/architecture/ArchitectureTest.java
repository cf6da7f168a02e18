package dev.papersift.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final int LONGEST_FILE = 400;

  /// Tables and value carriers that may be longer, with the reason.
  private static final List<String> LONG_FILES = List.of();

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.papersift");

  @Test
  void importsRunDownOnly() {
    House.importRules().forEach(rule -> rule.check(CODE));
  }

  @Test
  void theCoreIsFreeOfFrameworks() {
    House.frameworkFreeCore().check(CODE);
  }

  @Test
  void roomsHaveNoCycles() {
    House.noCyclesBetweenRooms().check(CODE);
  }

  @Test
  void formatsAreStrangersToEachOther() {
    House.formatsAreStrangers().check(CODE);
  }

  @Test
  void onlyWiringSeesAws() {
    House.onlyWiringSeesAws().check(CODE);
  }

  @Test
  void namesAreOfTheField() {
    House.namesOfTheField().check(CODE);
  }

  @Test
  void interfacesEarnTheirPlace() {
    House.interfacesEarnTheirPlace().check(CODE);
  }

  @Test
  void everyExceptionIsUsed() {
    assertThat(House.SOLE_IMPLEMENTATION)
        .allSatisfy(
            name ->
                assertThat(CODE)
                    .filteredOn(type -> type.getSimpleName().equals(name))
                    .singleElement()
                    .satisfies(type -> assertThat(type.getAllSubclasses()).hasSizeLessThan(2)));
  }

  @Test
  void plantedViolationsAreCaught() {
    JavaClasses planted =
        new ClassFileImporter().importPackages("dev.papersift.architecture.planted");
    caught(House.namesOfTheField(), planted);
    caught(House.interfacesEarnTheirPlace(), planted);
    caught(House.frameworkFreeCore(), planted);
    caught(House.onlyWiringSeesAws(), planted);
  }

  private static void caught(ArchRule rule, JavaClasses planted) {
    assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
  }

  @Test
  void filesStayReadable() {
    assertThat(sources().filter(file -> lines(file) > LONGEST_FILE).map(ArchitectureTest::name))
        .containsExactlyInAnyOrderElementsOf(LONG_FILES);
  }

  @Test
  void everyPackageIsNullMarkedAndNamesItsEntry() {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              Path info = folder.resolve("package-info.java");
              assertThat(info).exists();
              assertThat(Files.readString(info)).contains("@NullMarked").contains("///");
            });
  }

  private static List<Path> packages() {
    return sources().map(Path::getParent).distinct().toList();
  }

  private static Stream<Path> sources() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
