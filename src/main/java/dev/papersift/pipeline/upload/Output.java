package dev.papersift.pipeline.upload;

import dev.papersift.pipeline.Analyses;
import dev.papersift.pipeline.AnalysesWriter;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.pipeline.RecordsFormat;
import dev.papersift.pipeline.collection.Novelty;
import dev.papersift.topic.TopicOptions;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One file of an upload's results. The report is none of them: it comes last and tells of them.
///
/// @param name its name in the results' folder
/// @param mediaType its media type
/// @param skipped why it is not written, or null when it is
/// @param bytes its content, asked for only when it is written
record Output(
    String name,
    String mediaType,
    Function<Made, @Nullable String> skipped,
    Function<Made, byte[]> bytes) {
  /// With fewer records there is nothing to divide.
  private static final int LEAST_FOR_TOPICS = 5;

  /// With more the topics of one upload would take longer than a run may.
  private static final int MOST_FOR_TOPICS = 20_000;

  private static final Output RECORDS =
      new Output("records.ndjson", RecordsFormat.NDJSON.mediaType(), _ -> null, Output::records);
  private static final Output TOPICS =
      new Output(
          "topics.json", RecordsFormat.JSON.mediaType(), Output::withoutTopics, Output::topics);
  private static final Output NEW =
      new Output("new.ndjson", RecordsFormat.NDJSON.mediaType(), _ -> null, Output::fresh);

  /// Those of an upload, in the order in which they are written.
  static List<Output> of(UploadSettings settings) {
    return settings.collection() == null ? List.of(RECORDS, TOPICS) : List.of(RECORDS, NEW, TOPICS);
  }

  private static byte[] records(Made made) {
    return RecordsAnswerWriter.write(made.answer(), RecordsFormat.NDJSON, made.version());
  }

  private static byte[] fresh(Made made) {
    RecordsAnswer all = made.answer();
    Novelty novelty = Objects.requireNonNull(made.novelty());
    RecordsAnswer fresh =
        new RecordsAnswer(
            novelty.fresh(),
            all.possible(),
            all.dumps(),
            all.counts(),
            all.options(),
            all.setAside());
    return RecordsAnswerWriter.write(fresh, RecordsFormat.NDJSON, made.version());
  }

  private static @Nullable String withoutTopics(Made made) {
    int count = made.answer().records().size();
    if (made.settings().topics() == null) {
      return "not asked for";
    }
    if (count < LEAST_FOR_TOPICS) {
      return "fewer than " + LEAST_FOR_TOPICS + " records";
    }
    return count > MOST_FOR_TOPICS ? "more than " + MOST_FOR_TOPICS + " records" : null;
  }

  private static byte[] topics(Made made) {
    TopicOptions wanted = made.settings().topics();
    return AnalysesWriter.topics(
        Analyses.topicsOf(made.answer(), wanted == null ? TopicOptions.DEFAULT : wanted),
        made.version());
  }
}
