package dev.papersift.dump.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.LineCursorReader;
import dev.papersift.dump.ParseIssue;
import dev.papersift.dump.RawRecord;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// JSON Feed (jsonfeed.org, versions 1 and 1.1) that lists papers.
public final class JsonFeedFormat implements DumpFormat {
  private static final Set<String> NAMES = Set.of("authors", "author");
  private final JsonFactory factory = new JsonFactory();

  @Override
  public String name() {
    return "feed-json";
  }

  @Override
  public String description() {
    return "JSON Feed of papers";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/feed+json", "application/json");
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    boolean version =
        head.lines().stream()
            .limit(20)
            .anyMatch(line -> line.text().contains("jsonfeed.org/version"));
    return version ? new Recognition(0.98, "version of JSON Feed") : Recognition.NONE;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    LineCursorReader reader = new LineCursorReader(lines);
    int last = 1;
    try (JsonParser parser = factory.createParser(reader)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY
            && "items".equals(parser.currentName())) {
          last = readItems(parser, reader, sink, last);
        }
      }
      sink.furniture(1, reader.sourceLine(Integer.MAX_VALUE));
    } catch (IOException e) {
      int line = reader.sourceLine(Integer.MAX_VALUE);
      sink.furniture(1, Math.min(last, line));
      sink.issue(
          ParseIssue.warning("broken-json", line, line, "the JSON breaks off or is damaged"));
      Line rest = lines.next();
      while (rest != null) {
        rest = lines.next();
      }
    }
  }

  private static int readItems(
      JsonParser parser, LineCursorReader reader, RecordSink sink, int before) throws IOException {
    int last = before;
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      int first = reader.sourceLine(parser.currentTokenLocation().getLineNr());
      FeedItem item = readItem(parser);
      last = Math.max(first, reader.sourceLine(parser.currentLocation().getLineNr()));
      RawRecord record = new ItemRecord(item, first, last).read(sink);
      if (record != null) {
        sink.record(record);
      }
    }
    return last;
  }

  private static FeedItem readItem(JsonParser parser) throws IOException {
    FeedItem item = new FeedItem();
    while (parser.nextToken() != JsonToken.END_OBJECT && parser.currentToken() != null) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (NAMES.contains(name)) {
        readNames(parser, item);
      } else if (token != null && token.isScalarValue()) {
        item.add(name, token == JsonToken.VALUE_NULL ? null : parser.getText());
      } else if (name.equals("tags") && token == JsonToken.START_ARRAY) {
        readTags(parser, item);
      } else {
        parser.skipChildren();
      }
    }
    return item;
  }

  private static void readNames(JsonParser parser, FeedItem item) throws IOException {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      if (token == null) {
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING
          && (depth == 0 || "name".equals(parser.currentName()) || parser.currentName() == null)) {
        item.add("author", parser.getText());
      }
      if (depth > 0) {
        parser.nextToken();
      }
    } while (depth > 0);
  }

  private static void readTags(JsonParser parser, FeedItem item) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        item.add("category", parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }
}
