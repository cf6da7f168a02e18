package dev.papersift.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// One paper of SciTLDR (Apache-2.0): its abstract in sentences and its one-sentence summaries.
public record SciTldr(String title, List<String> sentences, List<String> summaries) {
  private static final Path HOME = Path.of("..", "shared", "quality", "tldr");

  /// Whether the set stands beside this checkout.
  public static boolean isThere() {
    return Files.isRegularFile(file("train"));
  }

  /// The papers of a part, `train` or `dev`.
  public static List<SciTldr> read(String part) {
    List<SciTldr> papers = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(part))), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        papers.add(paper(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return papers;
  }

  /// The abstract as running text.
  public String text() {
    return String.join(" ", sentences);
  }

  private static Path file(String part) {
    return HOME.resolve("SciTLDR-A-" + part + ".jsonl.gz");
  }

  private static SciTldr paper(String line) throws IOException {
    String title = "";
    List<String> sentences = List.of();
    List<String> summaries = List.of();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "title" -> title = json.getText();
          case "source" -> sentences = strings(json);
          case "target" -> summaries = strings(json);
          default -> json.skipChildren();
        }
      }
    }
    return new SciTldr(title, sentences, summaries);
  }

  private static List<String> strings(JsonParser json) throws IOException {
    List<String> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      all.add(json.getText());
    }
    return all;
  }
}
