package dev.papersift.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.papersift.keyphrase.CorpusRarity;
import dev.papersift.keyphrase.Keyphrase;
import dev.papersift.keyphrase.Keyphrases;
import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import dev.papersift.render.RecordsJson;
import dev.papersift.summary.Tldr;
import dev.papersift.text.Rarity;
import java.io.IOException;
import java.util.Set;

/// Writes what `include=` adds to a record: keyphrases, the one-sentence summary, and the
/// different texts it was merged from.
final class Additions {
  private final Set<Options.Include> include;
  private final Rarity rarity;

  private Additions(Set<Options.Include> include, Rarity rarity) {
    this.include = include;
    this.rarity = rarity;
  }

  /// What the options of an answer ask for.
  static Additions to(RecordsAnswer answer) {
    Options options = answer.options();
    boolean ofTheSet =
        options.keyphrases() == Options.Keyphrasing.CORPUS
            && options.include().contains(Options.Include.KEYPHRASES);
    Rarity rarity =
        ofTheSet
            ? CorpusRarity.of(answer.records().stream().map(MergedRecord::paper).toList())
            : Rarity.background();
    return new Additions(options.include(), rarity);
  }

  void write(JsonGenerator out, MergedRecord record) throws IOException {
    if (include.contains(Options.Include.KEYPHRASES)) {
      keyphrases(out, record.paper());
    }
    if (include.contains(Options.Include.TLDR)) {
      tldr(out, record.paper());
    }
    if (include.contains(Options.Include.VARIANTS) && !record.variants().isEmpty()) {
      variants(out, record);
    }
  }

  private static void variants(JsonGenerator out, MergedRecord record) throws IOException {
    out.writeArrayFieldStart("variants");
    for (Paper shown : record.variants()) {
      out.writeStartObject();
      if (shown.titleOrNull() != null) {
        out.writeStringField("title", shown.title());
      }
      if (shown.abstractText() != null) {
        out.writeStringField("abstract", shown.abstractText());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void keyphrases(JsonGenerator out, Paper paper) throws IOException {
    out.writeArrayFieldStart("keyphrases");
    for (Keyphrase phrase :
        Keyphrases.of(paper.title(), paper.abstractOrEmpty(), Keyphrases.DEFAULT_COUNT, rarity)) {
      out.writeStartObject();
      out.writeStringField("phrase", phrase.text());
      out.writeNumberField("score", RecordsJson.rounded(phrase.score()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void tldr(JsonGenerator out, Paper paper) throws IOException {
    Tldr tldr = Tldr.of(paper).orElse(null);
    if (tldr != null) {
      out.writeObjectFieldStart("tldr");
      out.writeStringField("sentence", tldr.sentence());
      out.writeNumberField("index", tldr.index());
      out.writeEndObject();
    }
  }
}
