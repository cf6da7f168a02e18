package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.RecordsAnswer;
import java.util.List;

/// What was made of a content, before it is written.
///
/// @param answer its records
/// @param setAside names of files in it that are no text
/// @param settings what was asked
/// @param version engine version
record Made(RecordsAnswer answer, List<String> setAside, UploadSettings settings, String version) {
  Made {
    setAside = List.copyOf(setAside);
  }
}
