package dev.papersift.dump.json;

import dev.papersift.dump.DumpFormat;
import dev.papersift.dump.Head;
import dev.papersift.dump.LineCursor;
import dev.papersift.dump.Markup;
import dev.papersift.dump.Opening;
import dev.papersift.dump.Recognition;
import dev.papersift.dump.RecordSink;
import java.io.IOException;
import java.util.List;

/// CSL-JSON as Zotero, Pandoc, Crossref and DOI resolvers give it: told apart from other JSON by
/// members that only the Citation Style Language names so.
public final class CslJsonFormat implements DumpFormat {
  private static final Opening OPENING = new Opening("[{", JsonRecordsFormat::opensDocument);
  private static final List<String> MEMBERS =
      List.of(
          "\"container-title\"",
          "\"issued\"",
          "\"date-parts\"",
          "\"family\"",
          "\"article-journal\"",
          "\"paper-conference\"",
          "\"citation-key\"",
          "\"title-short\"",
          "\"journalAbbreviation\"",
          "\"is-referenced-by-count\"");

  @Override
  public String name() {
    return "csl-json";
  }

  @Override
  public String description() {
    return "CSL-JSON: citation items with container-title, issued and author family names";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.citationstyles.csl+json", "application/json");
  }

  @Override
  public double mostConfidence() {
    return 0.97;
  }

  @Override
  public boolean isNested() {
    return true;
  }

  @Override
  public Recognition recognise(Head head) {
    String text = JsonStart.of(head).document();
    long members = MEMBERS.stream().filter(text::contains).count();
    if (members < 2) {
      return Recognition.NONE;
    }
    return new Recognition(members > 2 ? 0.97 : 0.92, "JSON with members of CSL items");
  }

  @Override
  public Opening opening() {
    return OPENING;
  }

  @Override
  public void parse(LineCursor lines, RecordSink sink) throws IOException {
    JsonDocument.read(lines, sink, Markup.HTML);
  }
}
