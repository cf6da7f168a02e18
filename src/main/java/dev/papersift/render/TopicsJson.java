package dev.papersift.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.topic.Member;
import dev.papersift.topic.Quote;
import dev.papersift.topic.Term;
import dev.papersift.topic.Topic;
import dev.papersift.topic.Topics;
import java.io.IOException;
import java.util.List;

/// The topics of an answer as JSON members.
public final class TopicsJson {
  private TopicsJson() {}

  /// Writes the members `topics` and `ungrouped` into the open object.
  public static void members(JsonGenerator out, Topics topics) throws IOException {
    topics(out, topics.topics());
    out.writeArrayFieldStart("ungrouped");
    for (Member member : topics.ungrouped()) {
      out.writeString(member.record().id());
    }
    out.writeEndArray();
  }

  /// Writes the members `grouped` and `ungrouped` of the counts.
  public static void counts(JsonGenerator out, Topics topics) throws IOException {
    out.writeNumberField("grouped", topics.records() - topics.ungrouped().size());
    out.writeNumberField("ungrouped", topics.ungrouped().size());
  }

  private static void topics(JsonGenerator out, List<Topic> topics) throws IOException {
    out.writeArrayFieldStart("topics");
    for (Topic topic : topics) {
      out.writeStartObject();
      out.writeNumberField("id", topic.id());
      out.writeStringField("label", topic.label());
      terms(out, topic.terms());
      out.writeNumberField("size", topic.size());
      out.writeNumberField("share", RecordsJson.rounded(topic.share()));
      records(out, topic.records());
      summary(out, topic.summary());
      topics(out, topic.topics());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void terms(JsonGenerator out, List<Term> terms) throws IOException {
    out.writeArrayFieldStart("terms");
    for (Term term : terms) {
      out.writeStartObject();
      out.writeStringField("term", term.term());
      out.writeNumberField("score", RecordsJson.rounded(term.score()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void records(JsonGenerator out, List<Member> members) throws IOException {
    out.writeArrayFieldStart("records");
    for (Member member : members) {
      out.writeStartObject();
      out.writeStringField("id", member.record().id());
      if (member.record().paper().titleOrNull() != null) {
        out.writeStringField("title", member.record().paper().title());
      }
      out.writeNumberField("score", RecordsJson.rounded(member.score()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void summary(JsonGenerator out, List<Quote> quotes) throws IOException {
    out.writeArrayFieldStart("summary");
    for (Quote quote : quotes) {
      out.writeStartObject();
      out.writeStringField("sentence", quote.sentence());
      out.writeStringField("record", quote.record());
      out.writeNumberField("index", quote.index());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
