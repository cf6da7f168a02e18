package dev.papersift.pipeline.upload;

import dev.papersift.dump.LimitException;
import dev.papersift.intake.IntakeException;
import dev.papersift.pipeline.UnreadableException;
import org.jspecify.annotations.Nullable;

/// Why an upload can never be read, in the words the HTTP functions use.
///
/// @param code stable code, kebab-case
/// @param detail the same for a person; never quotes the upload
/// @param dump the dump concerned, when it is one of them
/// @param line the first line concerned, where there is one
record UploadProblem(String code, String detail, @Nullable String dump, @Nullable Integer line) {
  static UploadProblem of(LimitException e) {
    return new UploadProblem(
        e.kind().code() + "-limit", String.valueOf(e.getMessage()), null, null);
  }

  static UploadProblem of(Asked.Invalid asked) {
    return new UploadProblem("invalid-settings", asked.detail(), null, null);
  }

  static UploadProblem of(IntakeException e) {
    return new UploadProblem(e.kind().code(), String.valueOf(e.getMessage()), null, null);
  }

  static UploadProblem of(UnreadableException e) {
    return new UploadProblem(e.reason().code(), String.valueOf(e.getMessage()), e.dump(), e.line());
  }
}
