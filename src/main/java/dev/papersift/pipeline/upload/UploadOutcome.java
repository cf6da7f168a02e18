package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.RecordsAnswer;
import org.jspecify.annotations.Nullable;

/// What came of an upload. None of these is retried.
public sealed interface UploadOutcome {
  /// Its records were written.
  ///
  /// @param folder folder of its results, ending in a slash
  /// @param answer what was written
  record Processed(String folder, RecordsAnswer answer) implements UploadOutcome {}

  /// It can never be read; the report says why.
  ///
  /// @param folder folder of the report, ending in a slash
  /// @param code code of what is wrong
  record Unreadable(String folder, String code) implements UploadOutcome {}

  /// There are results of this content already.
  ///
  /// @param folder folder of its results, ending in a slash
  record Known(String folder) implements UploadOutcome {}

  /// It was deleted before it could be read.
  record Gone() implements UploadOutcome {}

  /// It is a `papersift.json`: it tells how uploads are read, and is none itself.
  ///
  /// @param problem what is wrong with it, or null
  record Settings(@Nullable String problem) implements UploadOutcome {}

  /// It is the mark by which consoles show a folder.
  record FolderMark() implements UploadOutcome {}
}
