package dev.papersift.infra;

import static dev.papersift.infra.Yaml.list;
import static dev.papersift.infra.Yaml.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What every workflow keeps to: actions pinned by commit, rights granted one by one to the job
/// that needs them, no text of a caller pasted into a shell.
final class WorkflowContract {
  private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses:\\s*(.+)$");
  private static final Pattern PINNED =
      Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
  private static final String LOCAL = "./.github/workflows/";

  /// Rights beyond reading the code, by `workflow job`.
  private static final Map<String, Set<String>> GRANTED =
      Map.of(
          "release publish", Set.of("contents: write", "id-token: write", "attestations: write"),
          "deploy deploy", Set.of("id-token: write", "attestations: read"),
          "codeql analyze", Set.of("security-events: write"));

  private WorkflowContract() {}

  /// The faults of a workflow's text; empty when it keeps the contract.
  static List<String> faults(String name, String text) {
    List<String> faults = new ArrayList<>();
    Map<String, Object> workflow = Yaml.parse(text);
    checkUses(text, faults);
    if (!Map.of("contents", "read").equals(workflow.get("permissions"))) {
      faults.add("the workflow's own permissions are not contents: read alone");
    }
    if (text.contains("pull_request_target")) {
      faults.add("pull_request_target gives strangers' code the repository's rights");
    }
    map(workflow.get("jobs")).forEach((id, job) -> checkJob(name + " " + id, map(job), faults));
    return faults;
  }

  private static void checkUses(String text, List<String> faults) {
    Matcher uses = USES.matcher(text);
    while (uses.find()) {
      String action = uses.group(1).strip();
      if (!action.startsWith(LOCAL) && !PINNED.matcher(action).matches()) {
        faults.add("not pinned by a commit with its version beside it: " + action);
      }
    }
  }

  private static void checkJob(String job, Map<String, Object> body, List<String> faults) {
    Set<String> granted = GRANTED.getOrDefault(job, Set.of());
    map(body.get("permissions"))
        .forEach(
            (right, level) -> {
              String grant = right + ": " + level;
              if (!grant.equals("contents: read") && !granted.contains(grant)) {
                faults.add(job + ": is granted " + grant);
              }
            });
    if (body.get("permissions") instanceof String all) {
      faults.add(job + ": is granted " + all);
    }
    if (!body.containsKey("uses") && !body.containsKey("timeout-minutes")) {
      faults.add(job + ": may run for six hours");
    }
    for (Object step : list(body.get("steps"))) {
      checkStep(job, map(step), faults);
    }
  }

  private static void checkStep(String job, Map<String, Object> step, List<String> faults) {
    if (step.getOrDefault("run", "").toString().contains("${{")) {
      faults.add(job + ": an expression is pasted into a shell; pass it by env");
    }
    boolean checkout = step.getOrDefault("uses", "").toString().startsWith("actions/checkout@");
    if (checkout && !Boolean.FALSE.equals(map(step.get("with")).get("persist-credentials"))) {
      faults.add(job + ": the checkout leaves its token behind");
    }
  }
}
