package dev.papersift.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.store.ObjectName;
import dev.papersift.store.UploadTerms;
import dev.papersift.store.UploadTicket;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalTicketsTest {
  private static final URI HERE = URI.create("/local/uploads");
  private static final Instant NOW = Instant.parse("2031-02-03T04:05:06Z");
  private static final UploadTerms TERMS =
      new UploadTerms(
          ObjectName.of("inbox", "posted/a"),
          "posted/",
          "text/plain",
          99,
          NOW,
          NOW.plusSeconds(300));

  private final LocalTickets tickets = new LocalTickets(HERE, new byte[] {1, 2, 3});

  @Test
  void theFormCarriesItsTerms() {
    UploadTicket ticket = tickets.issue(TERMS);
    assertThat(ticket.action()).isEqualTo(HERE);
    assertThat(ticket.fields())
        .containsEntry("key", "posted/a")
        .containsEntry("Content-Type", "text/plain");
    assertThat(tickets.terms(ticket.fields())).contains(TERMS);
  }

  @Test
  void termsThatWereChangedAreNotOurs() {
    Map<String, String> fields = new HashMap<>(tickets.issue(TERMS).fields());
    fields.computeIfPresent(LocalTickets.POLICY, (_, policy) -> "A" + policy.substring(1));
    assertThat(tickets.terms(fields)).isEmpty();
    assertThat(tickets.terms(Map.of())).isEmpty();
  }

  @Test
  void anotherSecretEndsAllTickets() {
    LocalTickets restarted = new LocalTickets(HERE, new byte[] {3, 2, 1});
    assertThat(restarted.terms(tickets.issue(TERMS).fields())).isEmpty();
  }

  @Test
  void objectsHaveNoAddressOfTheirOwn() {
    assertThat(tickets.download(TERMS.name(), "answer.csv")).isEmpty();
  }
}
