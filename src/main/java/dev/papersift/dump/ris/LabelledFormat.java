package dev.papersift.dump.ris;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import dev.papersift.text.Line;
import java.io.IOException;
import java.util.List;

/// A database's text export whose fields bear labels: RefWorks, Cochrane Library, SilverPlatter,
/// Ovid, Embase, ProQuest, CNKI.
public final class LabelledFormat implements DumpFormat {
  private static final int FEWEST_FIELDS = 2;
  private final String name;
  private final String description;
  private final Labelling labels;

  private LabelledFormat(String name, String description, Labelling labels) {
    this.name = name;
    this.description = description;
    this.labels = labels;
  }

  /// All of them.
  static List<DumpFormat> all() {
    return List.of(
        new LabelledFormat(
            "refworks",
            "RefWorks tagged text (RefWorks, CNKI): RT Journal Article, A1, T1, AB",
            new RefworksLabels()),
        new LabelledFormat(
            "cochrane-text",
            "Cochrane Library's text export: Record #1 of 20, then ID:, AU:, TI:, AB:",
            ColonLabels.COCHRANE),
        new LabelledFormat(
            "silverplatter-text",
            "SilverPlatter's text export: Record 1 of 20 - DATABASE, then TI:, AU:, SO:, AB:",
            ColonLabels.SILVERPLATTER),
        new LabelledFormat(
            "ovid-text",
            "Ovid's labelled text export: <1>, then Title, Source, Authors, Abstract on lines alone",
            new OvidLabels()),
        new LabelledFormat(
            "embase-text",
            "Embase's text export: RECORD 1, then TITLE, AUTHOR NAMES, SOURCE, ABSTRACT on lines alone",
            new EmbaseLabels()),
        new LabelledFormat(
            "proquest-text",
            "ProQuest's text export: Document 1 of 20, then Author:, Abstract:, Title:",
            ColonLabels.PROQUEST),
        new LabelledFormat(
            "cnki-text",
            "CNKI's own text export: SrcDatabase-来源库:, Title-题名:, Summary-摘要:",
            ColonLabels.CNKI));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public double mostConfidence() {
    return 0.96;
  }

  @Override
  public Recognition recognise(Head head) {
    Labelling used = labels.in(head);
    int records = 0;
    int titles = 0;
    int fields = 0;
    for (Line line : head.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (used.begins(line.text())) {
        records++;
      } else if (records > 0) {
        Labelling.Labelled labelled = used.read(line.text());
        titles += labelled != null && labelled.tag().equals("TI") ? 1 : 0;
        fields += labelled != null && !labelled.tag().isEmpty() ? 1 : 0;
      }
    }
    if (records == 0 || titles == 0 || fields < FEWEST_FIELDS) {
      return Recognition.NONE;
    }
    return new Recognition(0.96, records + " beginnings of records and " + titles + " titles");
  }

  @Override
  public Opening opening() {
    return new Opening(labels.beginsWith(), labels::begins);
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new LabelledReading(labels.in(lines.head()), sink).read(lines);
  }
}
