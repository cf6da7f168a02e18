package dev.papersift.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/// The rules of the house, so that the real code and a planted violation can be held against the
/// same ones.
final class House {
  private static final String ROOT = "dev.papersift.";

  /// Interfaces with one implementation that are allowed: the mapping that the framework
  /// implements.
  static final Set<String> SOLE_IMPLEMENTATION = Set.of("PapersiftConfig");

  private House() {}

  /// Which rooms a room may see, itself and the Java platform apart.
  private record Room(String name, List<String> sees) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("text", List.of()),
          new Room("record", List.of("text")),
          new Room("dump", List.of("text", "record")),
          new Room("normalize", List.of("text", "record", "dump")),
          new Room("dedup", List.of("text", "record", "dump", "normalize")),
          new Room("query", List.of("text", "record")),
          new Room("topic", List.of("text", "record")),
          new Room("keyphrase", List.of("text", "record")),
          new Room("summary", List.of("text", "record")),
          new Room("trend", List.of("text", "record", "topic")),
          new Room("intake", List.of("text", "dump")),
          new Room("store", List.of("text", "record")),
          new Room(
              "render",
              List.of(
                  "text",
                  "record",
                  "dump",
                  "normalize",
                  "dedup",
                  "topic",
                  "keyphrase",
                  "summary",
                  "trend")),
          new Room(
              "pipeline",
              List.of(
                  "text",
                  "record",
                  "dump",
                  "normalize",
                  "dedup",
                  "query",
                  "topic",
                  "keyphrase",
                  "summary",
                  "trend",
                  "intake",
                  "render",
                  "store")),
          new Room("local", List.of("store", "record")),
          new Room("aws", List.of("store", "record")));

  static List<ArchRule> importRules() {
    return ROOMS.stream().map(House::onlyDown).toList();
  }

  private static ArchRule onlyDown(Room room) {
    DescribedPredicate<JavaClass> forbidden =
        new DescribedPredicate<>("rooms other than " + room.sees()) {
          @Override
          public boolean test(JavaClass target) {
            return target.getPackageName().startsWith(ROOT)
                && !inRoom(target, room.name())
                && room.sees().stream().noneMatch(seen -> inRoom(target, seen));
          }
        };
    return noClasses()
        .that()
        .resideInAPackage(ROOT + room.name() + "..")
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true)
        .because("imports run down only: a room sees what it is built on and nothing above");
  }

  private static boolean inRoom(JavaClass type, String room) {
    String name = type.getPackageName();
    return name.equals(ROOT + room) || name.startsWith(ROOT + room + ".");
  }

  static ArchRule frameworkFreeCore() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "function..", ROOT + "aws..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "jakarta..",
            "software.amazon..",
            "com.amazonaws..",
            "io.vertx..",
            "io.smallrye..",
            "org.jboss..",
            "com.fasterxml.jackson.databind..")
        .because("the core is plain Java: it runs and is tested without any framework");
  }

  static ArchRule noCyclesBetweenRooms() {
    return slices()
        .matching(ROOT + "(*)..")
        .should()
        .beFreeOfCycles()
        .because("two rooms that need each other are one room");
  }

  static ArchRule formatsAreStrangers() {
    return slices()
        .matching(ROOT + "dump.(*)..")
        .should()
        .notDependOnEachOther()
        .because("what one layout's oddity needs must not bend the reading of another");
  }

  static ArchRule onlyWiringSeesAws() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "aws..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "function.Wiring")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "aws..")
        .because("everything else speaks to a port");
  }

  static ArchRule namesOfTheField() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.([A-Z]\\w*)?(Impl|Utils?|Helper|Manager|Dto)(\\$.*)?")
        .orShould()
        .haveNameMatching(".*\\.Base[A-Z]\\w*")
        .because("a name says what the thing is in the field's own terms");
  }

  static ArchRule interfacesEarnTheirPlace() {
    return classes()
        .that()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .areNotNestedClasses()
        .and(
            new DescribedPredicate<JavaClass>("are not excused with a reason") {
              @Override
              public boolean test(JavaClass type) {
                return !SOLE_IMPLEMENTATION.contains(type.getSimpleName())
                    && !type.getSimpleName().equals("package-info");
              }
            })
        .should(haveTwoImplementationsOrBeFunctional())
        .because("an interface with one implementation is a second name for a class");
  }

  private static ArchCondition<JavaClass> haveTwoImplementationsOrBeFunctional() {
    return new ArchCondition<>("have two implementations or be functional") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean functional = type.isAnnotatedWith(FunctionalInterface.class);
        if (!functional && type.getAllSubclasses().size() < 2) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has one"));
        }
      }
    };
  }
}
