package dev.papersift.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.record.MergedRecord;
import dev.papersift.trend.TermTrend;
import dev.papersift.trend.TopicTrend;
import dev.papersift.trend.Trends;
import java.io.IOException;
import java.util.List;

/// A comparison of two sets of records as JSON members.
public final class TrendsJson {
  private TrendsJson() {}

  /// Writes the members `records`, `topics` and `terms` into the open object.
  ///
  /// @param writer writes one record
  public static void members(JsonGenerator out, Trends trends, RecordJson writer)
      throws IOException {
    out.writeObjectFieldStart("records");
    records(out, "new", trends.added(), writer);
    records(out, "gone", trends.gone(), writer);
    records(out, "kept", trends.kept(), writer);
    out.writeEndObject();
    topics(out, trends.topics());
    out.writeObjectFieldStart("terms");
    terms(out, "rising", trends.rising());
    terms(out, "falling", trends.falling());
    out.writeEndObject();
  }

  /// Writes how many records there are before and after, new, gone and kept.
  public static void counts(JsonGenerator out, Trends trends) throws IOException {
    out.writeNumberField("before", trends.before());
    out.writeNumberField("after", trends.after());
    out.writeNumberField("new", trends.added().size());
    out.writeNumberField("gone", trends.gone().size());
    out.writeNumberField("kept", trends.kept().size());
  }

  private static void records(
      JsonGenerator out, String name, List<MergedRecord> records, RecordJson writer)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (MergedRecord record : records) {
      writer.write(out, record);
    }
    out.writeEndArray();
  }

  private static void topics(JsonGenerator out, List<TopicTrend> topics) throws IOException {
    out.writeArrayFieldStart("topics");
    for (TopicTrend topic : topics) {
      out.writeStartObject();
      out.writeNumberField("id", topic.id());
      out.writeStringField("label", topic.label());
      change(out, topic.before(), topic.after(), topic.shareBefore(), topic.shareAfter());
      out.writeNumberField("change", RecordsJson.rounded(topic.change()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void terms(JsonGenerator out, String name, List<TermTrend> terms)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (TermTrend term : terms) {
      out.writeStartObject();
      out.writeStringField("term", term.term());
      change(out, term.before(), term.after(), term.shareBefore(), term.shareAfter());
      out.writeNumberField("p", RecordsJson.rounded(term.p()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void change(
      JsonGenerator out, int before, int after, double shareBefore, double shareAfter)
      throws IOException {
    out.writeNumberField("before", before);
    out.writeNumberField("after", after);
    out.writeNumberField("shareBefore", RecordsJson.rounded(shareBefore));
    out.writeNumberField("shareAfter", RecordsJson.rounded(shareAfter));
  }
}
