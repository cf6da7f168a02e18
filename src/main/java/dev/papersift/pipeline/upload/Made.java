package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.collection.Novelty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was made of a content, before it is written.
///
/// @param answer its records
/// @param setAside names of files in it that are no text
/// @param novelty what of it is new to its collection, or null without one
/// @param settings what was asked
/// @param version engine version
record Made(
    RecordsAnswer answer,
    List<String> setAside,
    @Nullable Novelty novelty,
    UploadSettings settings,
    String version) {
  Made {
    setAside = List.copyOf(setAside);
  }
}
