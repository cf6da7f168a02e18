package dev.papersift.pipeline.upload;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.pipeline.RecordsAnswerWriter;
import dev.papersift.render.RecordsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was asked for an upload, valid or not.
sealed interface Asked {
  /// Tells what was asked from everything else that may be, for the key of the results.
  ///
  /// @param version engine version
  String identity(String version);

  /// Writes the member `engine`, and what was asked.
  void members(JsonGenerator out, String version) throws IOException;

  /// Something that can be done.
  ///
  /// @param settings what
  record Valid(UploadSettings settings) implements Asked {
    @Override
    public String identity(String version) {
      byte[] json =
          RecordsJson.bytes(
              out -> {
                out.writeStartObject();
                members(out, version);
                if (settings.collection() != null) {
                  out.writeStringField("collection", settings.collection());
                }
                out.writeEndObject();
              });
      return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public void members(JsonGenerator out, String version) throws IOException {
      settings.members(out, version);
    }
  }

  /// Something that cannot.
  ///
  /// @param detail what is wrong with it
  /// @param given all that was given
  record Invalid(String detail, String given) implements Asked {
    @Override
    public String identity(String version) {
      return "invalid\n" + detail + "\n" + given;
    }

    @Override
    public void members(JsonGenerator out, String version) throws IOException {
      out.writeObjectFieldStart("engine");
      RecordsAnswerWriter.version(out, version);
      out.writeEndObject();
    }
  }

  /// Reads members, the tags' over the file's.
  ///
  /// @param prefix name of the collection that the prefix itself makes, or null
  static Asked of(
      Map<String, String> file,
      Map<String, String> tags,
      UploadSettings defaults,
      @Nullable String prefix) {
    Map<String, String> members = new TreeMap<>(file);
    members.putAll(tags);
    try {
      return new Valid(new SettingsMembers(members, defaults, prefix).settings());
    } catch (InvalidSettingsException e) {
      return new Invalid(String.valueOf(e.getMessage()), members.toString());
    }
  }
}
