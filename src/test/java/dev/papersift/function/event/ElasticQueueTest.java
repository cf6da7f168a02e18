package dev.papersift.function.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.function.log.CallLog;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.upload.UploadPipeline;
import dev.papersift.pipeline.upload.UploadSettings;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The event function behind a real queue, polled as Lambda polls it: what succeeded is deleted,
/// what failed shows again after its visibility, what fails time and again is in the dead-letter
/// queue.
class ElasticQueueTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_RECEIVES = 5;
  private static final int MOST_POLLS = 40;
  private static @Nullable SQSRestServer server;
  private static @Nullable SqsClient client;

  private final MemoryStore store = new MemoryStore();
  private String queue = "";
  private String dead = "";

  @BeforeAll
  static void start() {
    SQSRestServer started =
        SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start();
    server = started;
    int port = started.waitUntilStarted().localAddress().getPort();
    client =
        SqsClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + port))
            .region(Region.EU_CENTRAL_1)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
            .build();
  }

  @AfterAll
  static void stop() {
    sqs().close();
    Objects.requireNonNull(server).stopAndWait();
  }

  private static SqsClient sqs() {
    return Objects.requireNonNull(client);
  }

  /// Queues as the template makes them, but for a visibility of a second.
  private void makeQueues(String name) {
    dead = sqs().createQueue(r -> r.queueName(name + "-dead")).queueUrl();
    String arn =
        sqs()
            .getQueueAttributes(r -> r.queueUrl(dead).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    Map<QueueAttributeName, String> attributes =
        Map.of(
            QueueAttributeName.VISIBILITY_TIMEOUT,
            "1",
            QueueAttributeName.REDRIVE_POLICY,
            "{\"deadLetterTargetArn\":\"" + arn + "\",\"maxReceiveCount\":" + MOST_RECEIVES + "}");
    queue = sqs().createQueue(r -> r.queueName(name).attributes(attributes)).queueUrl();
  }

  private void upload(String key, String text) {
    store.put(ObjectName.of("uploads", key), "text/plain", null, text.getBytes(UTF_8));
    send(
        """
        {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3",
          "eventName": "ObjectCreated:Put",
          "s3": {"bucket": {"name": "uploads"}, "object": {"key": "%s"}}}]}
        """
            .formatted(key));
  }

  private void send(String body) {
    sqs().sendMessage(r -> r.queueUrl(queue).messageBody(body));
  }

  /// The real router over a store that fails some writes of an unstable upload's pointer.
  private EventRouter router(String unstable, int failures) {
    UploadPipeline.Engine engine =
        new UploadPipeline.Engine(
            new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0");
    ShakyStore shaky = new ShakyStore(store, unstable, failures);
    UploadLog log = new UploadLog(new CallLog(false, false, Instant::now, _ -> {}));
    UploadPipeline pipeline = new UploadPipeline(shaky, "results", engine, UploadSettings.DEFAULT);
    return new EventRouter(
        MAPPER, null, null, null, new UploadFunction(pipeline, MAPPER, log), null);
  }

  /// What Lambda does with a queue: receive, call, delete what did not fail.
  ///
  /// @return how many messages failed
  private int poll(EventRouter router) throws IOException {
    List<Message> messages =
        sqs()
            .receiveMessage(
                r ->
                    r.queueUrl(queue)
                        .maxNumberOfMessages(5)
                        .waitTimeSeconds(2)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
            .messages();
    if (messages.isEmpty()) {
      return 0;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    router.handler().handleRequest(new ByteArrayInputStream(event(messages)), out, null);
    Set<String> failed = new HashSet<>();
    for (JsonNode failure : MAPPER.readTree(out.toByteArray()).path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText());
    }
    for (Message message : messages) {
      if (!failed.contains(message.messageId())) {
        sqs().deleteMessage(r -> r.queueUrl(queue).receiptHandle(message.receiptHandle()));
      }
    }
    return failed.size();
  }

  private static byte[] event(List<Message> messages) throws IOException {
    ObjectNode event = MAPPER.createObjectNode();
    ArrayNode records = event.putArray("Records");
    for (Message message : messages) {
      ObjectNode one = records.addObject();
      one.put("messageId", message.messageId());
      one.put("receiptHandle", message.receiptHandle());
      one.put("body", message.body());
      ObjectNode attributes = one.putObject("attributes");
      message.attributesAsStrings().forEach(attributes::put);
      one.put("eventSource", "aws:sqs");
    }
    return MAPPER.writeValueAsBytes(event);
  }

  private int count(String url) {
    Map<QueueAttributeName, String> counts =
        sqs()
            .getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.ALL))
            .attributes();
    return Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
        + Integer.parseInt(
            counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE));
  }

  /// Polls until the queue is empty.
  ///
  /// @return how many messages failed, the same one each time it did
  private int drain(EventRouter router) throws IOException {
    int failures = 0;
    for (int i = 0; i < MOST_POLLS && count(queue) > 0; i++) {
      failures += poll(router);
    }
    assertThat(count(queue)).isZero();
    return failures;
  }

  private Set<String> pointers() {
    Set<String> keys = new HashSet<>(store.contents("results").keySet());
    keys.removeIf(key -> !key.startsWith("uploads/"));
    return keys;
  }

  @Test
  void aPoisonMessageFailsAloneAndEndsInTheDeadLetterQueue() throws IOException {
    makeQueues("poison");
    upload("a.txt", SampleDumps.spaced());
    send("{\"Records\": [{\"eventSource\": \"aws:s3\", \"eventVersion\": \"9.0\"}]}");
    upload("b.txt", SampleDumps.compact());
    assertThat(drain(router("", 0))).isEqualTo(MOST_RECEIVES);
    assertThat(pointers())
        .containsExactlyInAnyOrder("uploads/uploads/a.txt.json", "uploads/uploads/b.txt.json");
    assertThat(sqs().receiveMessage(r -> r.queueUrl(dead)).messages())
        .singleElement()
        .satisfies(message -> assertThat(message.body()).contains("\"9.0\""));
  }

  @Test
  void whatFailedShowsAgainAndSucceeds() throws IOException {
    makeQueues("shaky");
    upload("a.txt", SampleDumps.spaced());
    upload("b.txt", SampleDumps.compact());
    assertThat(drain(router("b.txt", 2))).isEqualTo(2);
    assertThat(pointers()).hasSize(2);
    assertThat(count(dead)).isZero();
  }
}
