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

/// Web of Science's plain text (`savedrecs.txt`, `.ciw`): `PT J` … `ER`, two-character tags,
/// continuation lines indented by three blanks.
///
/// @see <a href="https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html">tags</a>
public final class WosTaggedFormat implements DumpFormat {
  private static final Opening OPENING =
      new Opening(
          "FP", line -> line.startsWith("FN ") || (line.startsWith("PT ") && line.length() < 6));

  @Override
  public String name() {
    return "wos-tagged";
  }

  @Override
  public String description() {
    return "Web of Science plain text (savedrecs.txt, .ciw): records from PT to ER";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain", "application/x-inst-for-Scientific-info");
  }

  @Override
  public Recognition recognise(Head head) {
    int records = 0;
    int titles = 0;
    int tags = 0;
    for (Line line : head.lines()) {
      String tag = WosReading.tag(line.text());
      records += WosReading.startsRecord(line.text()) ? 1 : 0;
      titles += tag.equals("TI") ? 1 : 0;
      tags += WosReading.isCommon(tag) ? 1 : 0;
    }
    if (records == 0 || titles == 0 || tags < 2) {
      return Recognition.NONE;
    }
    return new Recognition(
        tags > 3 ? 0.97 : 0.7, records + " PT lines and " + titles + " TI lines");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    new WosReading(sink).read(lines);
  }
}
