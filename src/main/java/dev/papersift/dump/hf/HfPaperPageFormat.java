package dev.papersift.dump.hf;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// The Hugging Face page of one paper, or of several one behind the other: title, date, votes,
/// authors, abstract, and the discussion and the models, datasets and collections that cite it.
public final class HfPaperPageFormat implements DumpFormat {
  /// The rest of a page, as it is seen from inside the page.
  private static final double REST = 0.85;

  @Override
  public String name() {
    return "hf-paper-page";
  }

  @Override
  public String description() {
    return "Hugging Face page of a paper, with its abstract, as Markdown or text";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/markdown", "text/plain");
  }

  @Override
  public Recognition recognise(Head head) {
    boolean rest = PaperPageLine.showsRest(head);
    if (!rest && !head.holds(PaperPageLine.PUBLISHED)) {
      return Recognition.NONE;
    }
    if (isWhole(head, rest)) {
      return new Recognition(0.98, "date, authors and abstract of a paper's page on Hugging Face");
    }
    return rest ? new Recognition(REST, "what stands below an abstract") : Recognition.NONE;
  }

  /// True when date, authors and abstract follow each other.
  private static boolean isWhole(Head head, boolean rest) {
    boolean dated = false;
    boolean named = false;
    boolean abstracted = false;
    boolean site = rest;
    for (Line line : head.lines()) {
      String text = line.text();
      if (text.length() > PaperPageLine.LONGEST) {
        continue;
      }
      dated |= text.contains(PaperPageLine.PUBLISHED);
      named |= dated && text.contains(PaperPageLine.AUTHORS);
      abstracted |= named && (text.contains("Abstract") || text.contains("ABSTRACT"));
      site |= dated && PaperPageLine.isOfTheSite(text);
    }
    return abstracted && site;
  }

  @Override
  public double mostConfidence() {
    return 0.98;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new PaperPageReader(sink).read(lines);
  }
}
