package dev.papersift.function.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

/// The description of the functions says what the resource classes do, no more and no less.
class OpenApiTest {
  private static final Map<Class<? extends Annotation>, String> VERBS =
      Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");
  private final OpenApi description = OpenApi.read();

  @Test
  void itsPathsAndQueryValuesAreThoseOfTheResources() {
    Map<String, TreeSet<String>> described = new TreeMap<>(description.operations());
    assertThat(described.remove("get /health")).as("health, which the platform serves").isEmpty();
    Map<String, TreeSet<String>> implemented = implemented();
    assertThat(implemented.remove("post /local/uploads"))
        .as("where a local server takes in what goes to S3 elsewhere; tickets tell its address")
        .isEmpty();
    assertThat(described).isNotEmpty().isEqualTo(implemented);
  }

  @Test
  void itsBoundsAreThoseOfTheParameters() {
    for (Map.Entry<String, Field> value : fields(RecordsParameters.class).entrySet()) {
      Size size = value.getValue().getAnnotation(Size.class);
      if (size != null) {
        Map<String, Object> schema =
            OpenApi.map(
                description
                    .parameter("/v1/records", "post", value.getKey())
                    .getOrDefault("schema", Map.of()));
        assertThat(schema).as(value.getKey()).containsEntry("maxLength", size.max());
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(description.references()).isNotEmpty().allSatisfy(description::resolve);
  }

  private static Map<String, TreeSet<String>> implemented() {
    Map<String, TreeSet<String>> operations = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.papersift.function.http")) {
      if (type.isAnnotatedWith(Path.class)) {
        for (Method method : type.reflect().getDeclaredMethods()) {
          verb(method).forEach(verb -> operations.put(verb + " " + path(method), query(method)));
        }
      }
    }
    return operations;
  }

  private static List<String> verb(Method method) {
    List<String> verbs = new ArrayList<>();
    VERBS.forEach(
        (annotation, name) -> {
          if (method.isAnnotationPresent(annotation)) {
            verbs.add(name);
          }
        });
    return verbs;
  }

  private static String path(Method method) {
    Path below = method.getAnnotation(Path.class);
    String path = method.getDeclaringClass().getAnnotation(Path.class).value();
    return below == null ? path : path + below.value();
  }

  private static TreeSet<String> query(Method method) {
    TreeSet<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      RestQuery query = parameter.getAnnotation(RestQuery.class);
      if (query != null) {
        names.add(query.value().isEmpty() ? parameter.getName() : query.value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        names.addAll(fields(parameter.getType()).keySet());
      }
    }
    return names;
  }

  /// The query values of a parameter class and of those it extends or holds.
  private static Map<String, Field> fields(Class<?> type) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        RestQuery query = field.getAnnotation(RestQuery.class);
        if (query != null) {
          fields.put(query.value().isEmpty() ? field.getName() : query.value(), field);
        }
        if (field.isAnnotationPresent(BeanParam.class)) {
          fields.putAll(fields(field.getType()));
        }
      }
    }
    return fields;
  }
}
