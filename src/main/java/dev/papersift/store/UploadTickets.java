package dev.papersift.store;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/// Lets callers who have no rights in the store put one object there, or fetch one, for a few
/// minutes. Thread-safe.
public interface UploadTickets {
  /// Makes a form by which whoever holds it may store one object, within the terms.
  ///
  /// @throws IOException when there is nothing to sign with now; trying again may help
  UploadTicket issue(UploadTerms terms) throws IOException;

  /// An address at which whoever holds it may fetch an object for five minutes.
  ///
  /// @param fileName name the caller's machine should give it
  /// @return empty when this store has none, so that the object must be passed on by hand
  /// @throws IOException when there is nothing to sign with now; trying again may help
  Optional<URI> download(ObjectName name, String fileName) throws IOException;
}
