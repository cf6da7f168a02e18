package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What collections remember outlives the stack, is encrypted, can be brought back to any second,
/// and costs nothing while nobody uploads.
final class TableContract {
  private TableContract() {}

  static List<String> faults(Template template) {
    List<String> faults = new ArrayList<>();
    Map<String, Map<String, Object>> tables = template.ofType("AWS::DynamoDB::Table");
    boolean wanted = "dynamodb".equals(template.parameters().get("Collections"));
    if (tables.isEmpty() == wanted) {
      faults.add("the table differs from Collections");
    }
    tables.forEach(
        (id, table) -> {
          expect(
              faults, "PAY_PER_REQUEST".equals(table.get("BillingMode")), id + ": not on demand");
          expect(
              faults,
              Boolean.TRUE.equals(at(table, "SSESpecification", "SSEEnabled")),
              id + ": not encrypted");
          expect(
              faults,
              Boolean.TRUE.equals(
                  at(table, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")),
              id + ": cannot be brought back");
          expect(
              faults,
              "Retain".equals(template.resources().get(id).get("DeletionPolicy")),
              id + ": goes with the stack");
        });
    return faults;
  }

  private static void expect(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
