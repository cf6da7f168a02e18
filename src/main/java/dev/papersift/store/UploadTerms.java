package dev.papersift.store;

import java.time.Instant;

/// What may be stored with a ticket.
///
/// @param name where it is stored, exactly
/// @param prefix what the key begins with
/// @param contentType its media type, exactly
/// @param mostBytes its length at most; one byte at least
/// @param issued when the ticket was asked for
/// @param expires when it ends
public record UploadTerms(
    ObjectName name,
    String prefix,
    String contentType,
    long mostBytes,
    Instant issued,
    Instant expires) {
  public UploadTerms {
    if (!name.key().startsWith(prefix) || mostBytes < 1 || !issued.isBefore(expires)) {
      throw new IllegalArgumentException("terms nobody can keep");
    }
  }
}
