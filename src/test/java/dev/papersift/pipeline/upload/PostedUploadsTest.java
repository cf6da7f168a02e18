package dev.papersift.pipeline.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.dump.Limits;
import dev.papersift.function.http.SampleDumps;
import dev.papersift.intake.IntakeException;
import dev.papersift.local.LocalTickets;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.store.MemoryStore;
import dev.papersift.store.ObjectName;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PostedUploadsTest {
  private static final Instant NOON = Instant.parse("2031-02-03T12:00:00Z");

  private final MemoryStore store = new MemoryStore();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final UploadPipeline pipeline =
      new UploadPipeline(
          store,
          "results",
          new UploadPipeline.Engine(
              new RecordsPipeline(Formats.all(), Limits.DEFAULT), Limits.DEFAULT, "1.0"),
          UploadSettings.DEFAULT);
  private final PostedUploads uploads = uploads("uploads");

  private PostedUploads uploads(String bucket) {
    return new PostedUploads(
        new PostedUploads.Place(store, bucket, "results", "posted/", 1_000_000),
        new LocalTickets(URI.create("/local/uploads"), new byte[1]),
        pipeline,
        now::get,
        new SplittableRandom(7));
  }

  private void upload(PostedUploads.Ticket ticket, String text) {
    String key = ticket.form().fields().get("key");
    store.put(ObjectName.of("uploads", key), "text/plain", null, text.getBytes(UTF_8));
  }

  private void told(PostedUploads.Ticket ticket) throws IOException {
    String key = ticket.form().fields().get("key");
    pipeline.process(new ObjectCreated("uploads", key, null, null), Deadline.NONE);
  }

  @Test
  void anUploadIsWaitedForThenProcessedThenDone() throws IOException {
    PostedUploads.Ticket ticket = uploads.issue("text/plain");
    assertThat(ticket.form().fields().get("key")).isEqualTo("posted/" + ticket.id());
    assertThat(ticket.expires()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    assertThat(uploads.state(ticket.id())).isEqualTo(new PostedState.Waiting());
    upload(ticket, SampleDumps.spaced());
    assertThat(uploads.state(ticket.id())).isEqualTo(new PostedState.Processing());
    told(ticket);
    PostedState.Finished state = (PostedState.Finished) uploads.state(ticket.id());
    assertThat(state.report().isDone()).isTrue();
    assertThat(state.report().counts()).containsEntry("records", 2L).containsEntry("unique", 2L);
    assertThat(uploads.answer(ticket.id(), state.version()).orElseThrow().records()).hasSize(2);
  }

  @Test
  void whatCannotBeReadIsSaidAndItsAnswerFailsAsACallWould() throws IOException {
    PostedUploads.Ticket ticket = uploads.issue("text/plain");
    upload(ticket, "%PDF-1.7 and so on");
    told(ticket);
    PostedState.Finished state = (PostedState.Finished) uploads.state(ticket.id());
    assertThat(state.report().isDone()).isFalse();
    assertThat(state.report().code()).isEqualTo("binary-content");
    assertThatThrownBy(() -> uploads.answer(ticket.id(), state.version()))
        .isInstanceOf(IntakeException.class);
  }

  @Test
  void aTicketNobodyUsedIsForgotten() throws IOException {
    PostedUploads.Ticket ticket = uploads.issue("text/plain");
    now.set(NOON.plus(Duration.ofHours(1)));
    assertThat(uploads.state(ticket.id())).isEqualTo(new PostedState.Unknown());
  }

  @Test
  void anIdOfTheFutureIsNotOurs() throws IOException {
    PostedId id = PostedId.of(NOON.plus(Duration.ofDays(1)), new SplittableRandom(1));
    assertThat(uploads.state(id)).isEqualTo(new PostedState.Unknown());
  }

  @Test
  void theAnswerOfAnUploadThatWasDeletedIsGone() throws IOException {
    PostedUploads.Ticket ticket = uploads.issue("text/plain");
    assertThat(uploads.answer(ticket.id(), null)).isEmpty();
  }

  @Test
  void aLargeAnswerStaysHereWhenTheStoreHasNoAddresses() throws IOException {
    assertThat(uploads.store("results/a/b/", "answer.csv", "text/csv", new byte[9])).isEmpty();
    assertThat(store.contents("results")).isEmpty();
  }

  @Test
  void withoutABucketThereAreNoTickets() {
    assertThat(uploads.isAvailable()).isTrue();
    assertThat(uploads("").isAvailable()).isFalse();
  }

  @Test
  void idsTellTheirTimeAndNothingElseIsOne() {
    PostedId id = PostedId.of(NOON, new SplittableRandom(3));
    assertThat(id.time()).isEqualTo(NOON);
    assertThat(id.toString()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f-]+");
    assertThat(PostedId.parse(id.toString())).isEqualTo(Optional.of(id));
    assertThat(PostedId.parse(id.toString().toUpperCase(Locale.ROOT))).isEmpty();
    assertThat(PostedId.parse("../../secret")).isEmpty();
    assertThat(PostedId.parse("7b1c0bc5-0c3e-4f6e-9d3a-1f2e3d4c5b6a")).isEmpty();
  }
}
