package dev.papersift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.dump.Dump;
import dev.papersift.dump.Limits;
import dev.papersift.pipeline.Options.Include;
import dev.papersift.pipeline.Options.Keyphrasing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What `include=` adds to a record.
class AdditionsTest {
  private static final String KILN =
      """
      {"title": "Kiln drift in winter", "abstract": "Kiln drift is measured with thermocouples. \
      Kiln drift follows the glaze chemistry."}
      """;
  private static final String OTHERS =
      """
      {"title": "Kiln drift and ash", "abstract": "Kiln drift is measured in ash."}
      {"title": "Kiln drift at sea", "abstract": "Kiln drift is measured on ships."}
      {"title": "Kiln drift by night", "abstract": "Kiln drift is measured after dark."}
      """;

  private static String answer(String dump, Set<Include> include, Keyphrasing keyphrases) {
    Options options = new Options(DedupeMode.NONE, null, false, include, null, keyphrases);
    RecordsAnswer answer =
        new RecordsPipeline(Formats.all(), Limits.DEFAULT)
            .run(List.of(Dump.of("d", dump.getBytes(StandardCharsets.UTF_8))), options);
    byte[] json = RecordsAnswerWriter.write(answer, RecordsFormat.JSON, "1");
    return new String(json, StandardCharsets.UTF_8);
  }

  /// The keyphrases of the first record with their scores, as they are written.
  private static String phrases(String json) {
    return Pattern.compile("\"keyphrases\":(\\[\\{.*?])")
        .matcher(json)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keyphrasesOfTheRecordAreTheSameWhateverCameWithIt() {
    Set<Include> keyphrases = Set.of(Include.KEYPHRASES);
    String alone = answer(KILN, keyphrases, Keyphrasing.RECORD);
    String among = answer(KILN + OTHERS, keyphrases, Keyphrasing.RECORD);
    assertThat(phrases(among)).isEqualTo(phrases(alone)).contains("Kiln drift");
    assertThat(among).doesNotContain("\"keyphrases\":\"");
  }

  @Test
  void keyphrasesOfTheCorpusCountSharedWordsLess() {
    Set<Include> keyphrases = Set.of(Include.KEYPHRASES);
    String among = answer(KILN + OTHERS, keyphrases, Keyphrasing.CORPUS);
    assertThat(among).contains("\"keyphrases\":\"corpus\"");
    assertThat(scoreOf("kiln drift", among))
        .isLessThan(scoreOf("kiln drift", answer(KILN + OTHERS, keyphrases, Keyphrasing.RECORD)));
  }

  private static double scoreOf(String phrase, String json) {
    return Pattern.compile(Pattern.quote("\"" + phrase + "\"") + ",\"score\":([0-9.]+)", 2)
        .matcher(phrases(json))
        .results()
        .mapToDouble(match -> Double.parseDouble(match.group(1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsAddedUnlessAskedFor() {
    String plain = answer(KILN, Set.of(), Keyphrasing.CORPUS);
    assertThat(plain).doesNotContain("\"phrase\"", "\"tldr\"", "\"variants\"");
  }
}
