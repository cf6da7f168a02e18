package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.store.ObjectName;
import dev.papersift.store.ObjectStore;
import dev.papersift.store.StoredObject;
import dev.papersift.store.UploadTerms;
import dev.papersift.store.UploadTicket;
import dev.papersift.store.UploadTickets;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Uploads by form, for what is too large for a call: gives the form, tells what became of the
/// upload, and makes its answer. Keeps nothing itself: the id tells the key. Thread-safe as far
/// as its parts are.
public final class PostedUploads {
  /// How long a form may be used.
  public static final Duration VALID = Duration.ofMinutes(5);

  /// An upload that began in time may take this much longer to appear.
  private static final Duration UNDER_WAY = Duration.ofMinutes(30);

  private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

  private final Place place;
  private final UploadTickets tickets;
  private final UploadPipeline pipeline;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Pointers pointers;

  /// @param tickets signs the forms
  /// @param pipeline processes what was uploaded
  /// @param random where ids come from; who can guess it can read results
  public PostedUploads(
      Place place,
      UploadTickets tickets,
      UploadPipeline pipeline,
      InstantSource clock,
      RandomGenerator random) {
    this.place = place;
    this.tickets = tickets;
    this.pipeline = pipeline;
    this.clock = clock;
    this.random = random;
    this.pointers = new Pointers(place.store(), place.results());
  }

  /// Where uploads lie and their results.
  ///
  /// @param store holds both
  /// @param uploads bucket of the uploads
  /// @param results bucket of the results
  /// @param prefix what the keys of uploads by form begin with, ending in a slash
  /// @param mostBytes longest upload
  public record Place(
      ObjectStore store, String uploads, String results, String prefix, long mostBytes) {
    public Place {
      if (!prefix.isEmpty() && !prefix.endsWith("/")) {
        throw new IllegalArgumentException("a prefix of uploads ends in a slash");
      }
    }

    /// False when a bucket is missing: then there are no tickets.
    public boolean isComplete() {
      return !uploads.isEmpty() && !results.isEmpty();
    }
  }

  /// A form for one upload.
  ///
  /// @param id what the upload is called from now on
  /// @param form what is to be sent
  /// @param expires until when
  /// @param mostBytes its longest content
  public record Ticket(PostedId id, UploadTicket form, Instant expires, long mostBytes) {}

  /// True when tickets can be given.
  public boolean isAvailable() {
    return place.isComplete();
  }

  /// Gives a ticket for one upload.
  ///
  /// @param contentType media type it will be stored with, exactly
  public Ticket issue(String contentType) throws IOException {
    Instant now = clock.instant();
    PostedId id = PostedId.of(now, random);
    Instant expires = now.plus(VALID);
    UploadTicket form =
        tickets.issue(
            new UploadTerms(
                upload(id).name(), place.prefix(), contentType, place.mostBytes(), now, expires));
    return new Ticket(id, form, expires, place.mostBytes());
  }

  private ObjectCreated upload(PostedId id) {
    return new ObjectCreated(place.uploads(), place.prefix() + id, null, null);
  }

  /// Tells what became of an upload.
  public PostedState state(PostedId id) throws IOException {
    ObjectCreated upload = upload(id);
    Optional<Pointer.Version> newest = pointers.newest(upload);
    if (newest.isPresent()) {
      String folder = newest.get().results();
      byte[] report = read(ObjectName.of(place.results(), folder + ResultsLayout.REPORT));
      return new PostedState.Finished(folder, newest.get().version(), ReportHead.read(report));
    }
    if (place.store().read(upload.name(), 0).isPresent()) {
      return new PostedState.Processing();
    }
    Instant now = clock.instant();
    boolean waiting =
        id.time().isBefore(now.plus(CLOCK_SKEW)) && now.isBefore(id.time().plus(UNDER_WAY));
    return waiting ? new PostedState.Waiting() : new PostedState.Unknown();
  }

  private byte[] read(ObjectName name) throws IOException {
    StoredObject object =
        place
            .store()
            .read(name, Integer.MAX_VALUE)
            .orElseThrow(() -> new IOException("results that a pointer names are gone"));
    return Whole.bytes(object);
  }

  /// Makes the answer the HTTP function would have given to the same content. What cannot be read
  /// fails as there.
  ///
  /// @param version of the upload, as [PostedState.Finished] tells it
  /// @return empty when the upload is no longer there, or what is asked for it cannot be done
  public Optional<RecordsAnswer> answer(PostedId id, @Nullable String version) throws IOException {
    ObjectCreated upload = new ObjectCreated(place.uploads(), place.prefix() + id, version, null);
    Optional<StoredObject> object = place.store().read(upload.name(), place.mostBytes());
    return object.isEmpty() ? Optional.empty() : pipeline.answer(upload, object.get());
  }

  /// Stores an answer that is too large to be passed on beside the results.
  ///
  /// @param folder folder of the results
  /// @param fileName name of the answer, the same for equal bytes
  /// @return where to fetch it for some minutes; empty when it must be passed on all the same
  public Optional<URI> store(String folder, String fileName, String contentType, byte[] answer)
      throws IOException {
    ObjectName name = ObjectName.of(place.results(), folder + fileName);
    Optional<URI> address = tickets.download(name, fileName);
    if (address.isPresent()) {
      place.store().write(name, contentType, answer);
    }
    return address;
  }
}
