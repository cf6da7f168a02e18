package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.topic.TopicOptions;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is asked for an upload.
///
/// @param options how it is read and deduplicated
/// @param topics what topics are wanted, or null for none
/// @param collection name of the collection it belongs to, or null
public record UploadSettings(
    Options options, @Nullable TopicOptions topics, @Nullable String collection) {
  /// Default options, topics as many as the data show, no collection.
  public static final UploadSettings DEFAULT =
      new UploadSettings(Options.DEFAULT, TopicOptions.DEFAULT, null);

  public UploadSettings {
    Objects.requireNonNull(options);
  }

  /// Writes the member `engine`, and what was asked beyond the options.
  void members(JsonGenerator out, String version) throws IOException {
    RecordsAnswerWriter.engine(out, options, version);
    if (topics == null) {
      out.writeStringField("topics", SettingsMembers.NO_TOPICS);
    } else if (topics.topics() > 0) {
      out.writeNumberField("topics", topics.topics());
    }
  }
}
