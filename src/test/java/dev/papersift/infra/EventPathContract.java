package dev.papersift.infra;

import static dev.papersift.infra.Yaml.at;
import static dev.papersift.infra.Yaml.list;
import static dev.papersift.infra.Yaml.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The way of an upload: private bucket, queue with a dead-letter queue, event function, another
/// bucket.
final class EventPathContract {
  private static final int VISIBILITY_TIMES_TIMEOUT = 6;

  private final Template template;
  private final List<String> faults = new ArrayList<>();

  private EventPathContract(Template template) {
    this.template = template;
  }

  static List<String> faults(Template template) {
    EventPathContract contract = new EventPathContract(template);
    contract.checkQueues();
    contract.checkBuckets();
    contract.checkAlarms();
    return contract.faults;
  }

  private void checkQueues() {
    Map<String, Object> function = template.properties("EventFunction");
    List<Object> events = List.copyOf(map(function.get("Events")).values());
    expect(events.size() == 1, "the event function does not have the one source");
    for (Object event : events) {
      Map<String, Object> mapping = map(at(event, "Properties"));
      Map<String, Object> queue = template.properties(Template.target(mapping.get("Queue")));
      expect("SQS".equals(at(event, "Type")) && !queue.isEmpty(), "the source is not a queue");
      expect(
          list(mapping.get("FunctionResponseTypes")).contains("ReportBatchItemFailures"),
          "one bad upload fails its whole batch");
      expect(
          map(mapping.get("ScalingConfig")).containsKey("MaximumConcurrency"),
          "the queue has no MaximumConcurrency");
      expect(
          number(queue, "VisibilityTimeout")
              >= VISIBILITY_TIMES_TIMEOUT * number(function, "Timeout"),
          "a message shows again while it may still be worked on");
      Map<String, Object> redrive = map(queue.get("RedrivePolicy"));
      expect(number(redrive, "maxReceiveCount") == 5, "maxReceiveCount is not 5");
      Map<String, Object> dead =
          template.properties(Template.target(redrive.get("deadLetterTargetArn")));
      expect(
          number(dead, "MessageRetentionPeriod") > number(queue, "MessageRetentionPeriod"),
          "the dead-letter queue does not outlast the queue");
    }
    template
        .ofType("AWS::SQS::Queue")
        .forEach(
            (id, q) ->
                expect(Boolean.TRUE.equals(q.get("SqsManagedSseEnabled")), id + ": not encrypted"));
  }

  private void checkBuckets() {
    String results =
        Template.target(
            at(
                template.properties("EventFunction"),
                "Environment",
                "Variables",
                "PAPERSIFT_RESULTS_BUCKET"));
    Map<String, Map<String, Object>> buckets = template.ofType("AWS::S3::Bucket");
    expect(buckets.containsKey(results), "the results bucket is not in the template");
    buckets.forEach(this::checkBucket);
    List<String> sending =
        buckets.keySet().stream()
            .filter(id -> buckets.get(id).containsKey("NotificationConfiguration"))
            .toList();
    expect(sending.size() == 1, "not exactly one bucket sends events: " + sending);
    expect(!sending.contains(results), "results would trigger the function again");
    for (String id : sending) {
      boolean bridged =
          map(buckets.get(id).get("NotificationConfiguration"))
              .containsKey("EventBridgeConfiguration");
      expect(
          bridged == !template.ofType("AWS::Events::Rule").isEmpty(),
          id + ": tells EventBridge without a rule, or the other way round");
      expect(
          bridged == template.ofType("AWS::SQS::QueuePolicy").toString().contains("events.amazon"),
          id + ": EventBridge may not send to the queue, or may for nothing");
      expect(
          "Enabled".equals(at(buckets.get(id), "VersioningConfiguration", "Status")),
          id + ": uploads are not versioned");
    }
  }

  private void checkBucket(String id, Map<String, Object> bucket) {
    Map<String, Object> block = map(bucket.get("PublicAccessBlockConfiguration"));
    expect(
        block.size() == 4 && block.values().stream().allMatch(Boolean.TRUE::equals),
        id + ": not wholly private");
    expect(bucket.containsKey("BucketEncryption"), id + ": not encrypted");
    expect(bucket.containsKey("LifecycleConfiguration"), id + ": keeps everything for ever");
    expect(
        "Retain".equals(template.resources().get(id).get("DeletionPolicy")),
        id + ": goes with the stack");
    expect(
        template.ofType("AWS::S3::BucketPolicy").values().stream()
            .filter(p -> Template.target(p.get("Bucket")).equals(id))
            .flatMap(p -> list(at(p, "PolicyDocument", "Statement")).stream())
            .anyMatch(EventPathContract::refusesPlainHttp),
        id + ": takes requests without TLS");
  }

  private static boolean refusesPlainHttp(Object statement) {
    return "Deny".equals(at(statement, "Effect"))
        && "*".equals(at(statement, "Principal"))
        && "false".equals(at(statement, "Condition", "Bool", "aws:SecureTransport"));
  }

  private void checkAlarms() {
    String alarms = template.ofType("AWS::CloudWatch::Alarm").toString();
    for (String metric :
        List.of(
            "ApproximateNumberOfMessagesVisible",
            "ApproximateAgeOfOldestMessage",
            "Errors",
            "Throttles")) {
      expect(alarms.contains("MetricName=" + metric), "no alarm on " + metric);
    }
    for (String function : template.functions().keySet()) {
      expect(alarms.contains("Value={Ref=" + function + "}"), "no alarm watches " + function);
    }
  }

  private static int number(Map<String, Object> properties, String name) {
    return properties.get(name) instanceof Integer value ? value : 0;
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
