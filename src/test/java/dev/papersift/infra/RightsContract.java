package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.list;
import static dev.papersift.infra.Yaml.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Least privilege: named actions on named resources, no managed policies, no public grant, and no
/// right to a queue or bucket for a function that answers HTTP.
final class RightsContract {
  private static final Set<String> LOG_ACTIONS =
      Set.of("logs:CreateLogStream", "logs:PutLogEvents");

  /// The one HTTP function that may touch buckets: it signs forms and reads results.
  static final String UPLOADS = "UploadsFunction";

  /// Below this a form may write; the code's default.
  private static final String POSTED = "/posted/*";

  private final Template template;
  private final List<String> faults = new ArrayList<>();

  private RightsContract(Template template) {
    this.template = template;
  }

  static List<String> faults(Template template) {
    RightsContract contract = new RightsContract(template);
    template.ofType("AWS::IAM::Role").forEach(contract::checkRole);
    for (String type : List.of("AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy")) {
      template
          .ofType(type)
          .forEach((id, p) -> contract.checkStatements(id, at(p, "PolicyDocument", "Statement")));
    }
    template.functions().forEach(contract::checkFunction);
    return contract.faults;
  }

  private void checkRole(String id, Map<String, Object> role) {
    expect(
        !role.containsKey("ManagedPolicyArns"), id + ": a managed policy grants more than needed");
    for (Object policy : list(role.get("Policies"))) {
      checkStatements(id, at(policy, "PolicyDocument", "Statement"));
    }
  }

  private void checkStatements(String id, Object statements) {
    for (Object statement : list(statements)) {
      if ("Deny".equals(at(statement, "Effect"))) {
        continue;
      }
      expect(!map(statement).containsKey("NotAction"), id + ": grants by NotAction");
      expect(!map(statement).containsKey("NotResource"), id + ": grants by NotResource");
      for (Object action : list(map(statement).get("Action"))) {
        expect(!action.toString().contains("*"), id + ": action " + action);
      }
      for (Object resource : list(map(statement).get("Resource"))) {
        // The objects of one bucket, the executions of one machine cannot be named one by one.
        String text = Objects.toString(map(resource).getOrDefault("Fn::Sub", resource));
        String named = text.endsWith("/*") ? text.substring(0, text.length() - 2) : text;
        expect(named.length() > 1 && !named.contains("*"), id + ": resource " + text);
      }
      expect(
          !map(statement).getOrDefault("Principal", "").toString().contains("*"),
          id + ": grants to anyone");
    }
  }

  private void checkFunction(String id, Map<String, Object> function) {
    expect(!function.containsKey("Policies"), id + ": SAM policies beside its role");
    String role = Template.target(function.get("Role"));
    List<Object> statements =
        list(template.properties(role).get("Policies")).stream()
            .flatMap(p -> list(at(p, "PolicyDocument", "Statement")).stream())
            .toList();
    expect(!statements.isEmpty(), id + ": its role is not in the template");
    String group = Template.target(at(function, "LoggingConfig", "LogGroup"));
    expect(
        statements.stream().anyMatch(s -> writesLog(s, group)), id + ": may not write its own log");
    if (id.equals(UPLOADS)) {
      checkForms(id, statements);
    } else if (!function.containsKey("Events")) {
      for (Object statement : statements) {
        list(map(statement).get("Action")).stream()
            .filter(action -> !LOG_ACTIONS.contains(action))
            .forEach(action -> faults.add(id + ": an HTTP function may " + action));
      }
    }
  }

  /// Whoever holds a form can do what the function's role may: store below one prefix.
  private void checkForms(String id, List<Object> statements) {
    for (Object statement : statements) {
      for (Object action : list(map(statement).get("Action"))) {
        String resource = map(statement).get("Resource").toString();
        expect(
            !action.toString().startsWith("sqs:") && !action.toString().contains("Delete"),
            id + ": an HTTP function may " + action);
        expect(
            !action.equals("s3:PutObject")
                || !resource.contains("UploadsBucket")
                || resource.contains(POSTED),
            id + ": a form may write anywhere in the uploads bucket");
      }
    }
  }

  private static boolean writesLog(Object statement, String group) {
    return list(map(statement).get("Action")).containsAll(LOG_ACTIONS)
        && Template.target(map(statement).get("Resource")).equals(group);
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
