package dev.papersift.function.http;

import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import dev.papersift.function.PapersiftConfig;
import dev.papersift.function.event.InboxWatch;
import dev.papersift.intake.UploadForm;
import dev.papersift.local.FolderStore;
import dev.papersift.local.LocalTickets;
import dev.papersift.store.UploadTerms;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `POST /local/uploads`: takes in the forms of a local server's tickets, as S3 does those of a
/// bucket, and holds them to the same terms.
@Path("/local/uploads")
public class LocalUploadsResource {
  /// What a form has beside the content: fields and boundaries.
  private static final int FORM_BYTES = 64 * 1024;

  private final boolean embedded;
  private final Limits limits;
  private final LocalTickets tickets;
  private final Instance<FolderStore> store;
  private final InboxWatch inbox;

  LocalUploadsResource(
      PapersiftConfig config,
      Limits limits,
      LocalTickets tickets,
      Instance<FolderStore> store,
      InboxWatch inbox) {
    this.embedded = config.isEmbedded();
    this.limits = limits;
    this.tickets = tickets;
    this.store = store;
    this.inbox = inbox;
  }

  /// Stores the content of a form.
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response upload(@Context HttpHeaders headers, InputStream body) throws IOException {
    if (!embedded) {
      throw new NotFoundException();
    }
    byte[] bytes = body.readNBytes((int) Math.min(limits.bodyBytes() + FORM_BYTES, 1 << 30));
    boolean whole = body.read() < 0;
    String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    UploadForm form = Problems.guard(() -> form(bytes, whole, contentType));
    UploadTerms terms = kept(form);
    byte[] file = Problems.guard(() -> content(form, terms));
    store.get().write(terms.name(), terms.contentType(), file);
    inbox.uploaded(terms.name().key());
    return Response.noContent().build();
  }

  private UploadForm form(byte[] bytes, boolean whole, @Nullable String contentType) {
    if (!whole) {
      throw new LimitException(
          LimitException.Kind.BODY_BYTES, limits.bodyBytes(), bytes.length + 1L);
    }
    return UploadForm.read(bytes, contentType, limits);
  }

  /// The terms of a form that keeps them.
  private UploadTerms kept(UploadForm form) {
    UploadTerms terms =
        tickets.terms(form.fields()).orElseThrow(() -> refused("the form was not issued here"));
    if (!Instant.now().isBefore(terms.expires())) {
      throw refused("the form has expired");
    }
    if (!terms.name().key().equals(form.fields().get("key"))) {
      throw refused("the key is not the one of the form");
    }
    if (!terms.contentType().equals(form.fields().get("Content-Type"))) {
      throw refused("the content type is not the one of the form");
    }
    return terms;
  }

  private static ProblemException refused(String detail) {
    return Problem.of(403, "form-refused", "Forbidden", detail).thrown();
  }

  private static byte[] content(UploadForm form, UploadTerms terms) {
    byte[] file = form.file();
    if (file == null || file.length == 0) {
      throw Problem.of(
              400, "empty-upload", "Bad Request", "the field `file`, the last one, is empty")
          .thrown();
    }
    if (file.length > terms.mostBytes()) {
      throw new LimitException(LimitException.Kind.BODY_BYTES, terms.mostBytes(), file.length);
    }
    return file;
  }
}
