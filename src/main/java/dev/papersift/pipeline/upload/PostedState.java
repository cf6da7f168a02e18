package dev.papersift.pipeline.upload;

import org.jspecify.annotations.Nullable;

/// What is known of an upload that a ticket was given for.
public sealed interface PostedState {
  /// Nothing came yet, and the ticket is still good.
  record Waiting() implements PostedState {}

  /// Nothing came in time, what came was deleted since, or there never was such a ticket.
  record Unknown() implements PostedState {}

  /// It is there; its results are not yet.
  record Processing() implements PostedState {}

  /// Its results are there.
  ///
  /// @param folder folder of its results, ending in a slash
  /// @param version the version of the upload they were made of, or null
  /// @param report what was found, when it can be read at all
  record Finished(String folder, @Nullable String version, ReportHead report)
      implements PostedState {}
}
