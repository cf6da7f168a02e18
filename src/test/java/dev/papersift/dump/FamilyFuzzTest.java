package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.papersift.pipeline.Formats;
import dev.papersift.pipeline.Options;
import dev.papersift.pipeline.RecordsAnswer;
import dev.papersift.pipeline.RecordsPipeline;
import dev.papersift.pipeline.UnreadableException;
import dev.papersift.record.MergedRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Any bytes, read as every family and by the whole pipeline: nothing is thrown, every line is
/// accounted for, the answer adds up, and a second reading gives the same. In the gate the inputs
/// beside this class are read; `make fuzz` lets Jazzer go on from them.
class FamilyFuzzTest {
  private static final List<DumpFormat> ALL = Formats.all();
  private static final DumpReader READER = new DumpReader(ALL, Limits.DEFAULT);
  private static final RecordsPipeline PIPELINE = new RecordsPipeline(ALL, Limits.DEFAULT);

  @FuzzTest
  void huggingFace(byte[] data) throws IOException {
    check(data, "hf-");
  }

  @FuzzTest
  void arxiv(byte[] data) throws IOException {
    check(data, "arxiv-");
  }

  @FuzzTest
  void feeds(byte[] data) throws IOException {
    check(data, "feed-", "json-feed", "oai-");
  }

  @FuzzTest
  void pubmed(byte[] data) throws IOException {
    check(data, "pubmed-");
  }

  @FuzzTest
  void tagged(byte[] data) throws IOException {
    check(
        data,
        "ris",
        "wos-",
        "refer",
        "refworks",
        "cochrane-",
        "ovid-",
        "proquest-",
        "cnki-",
        "scopus-");
  }

  @FuzzTest
  void bibtex(byte[] data) throws IOException {
    check(data, "bibtex");
  }

  @FuzzTest
  void tables(byte[] data) throws IOException {
    check(data, "csv");
  }

  @FuzzTest
  void json(byte[] data) throws IOException {
    check(data, "csl-", "json-records", "ndjson-");
  }

  @FuzzTest
  void xml(byte[] data) throws IOException {
    check(data, "endnote-", "mods-", "europepmc-", "jats-", "zotero-");
  }

  @FuzzTest
  void scholar(byte[] data) throws IOException {
    check(data, "scholar-");
  }

  @FuzzTest
  void pagesAndMails(byte[] data) throws IOException {
    check(data);
  }

  @FuzzTest
  void unknown(byte[] data) throws IOException {
    check(data, "generic");
  }

  /// Reads the bytes as detected, then as each format whose name begins so, then by the pipeline.
  private static void check(byte[] data, String... prefixes) throws IOException {
    read(data, null);
    for (DumpFormat format : ALL) {
      for (String prefix : prefixes) {
        if (format.name().startsWith(prefix)) {
          read(data, format.name());
        }
      }
    }
    run(data);
  }

  private static void read(byte[] data, @Nullable String format) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    ParsedDump account = READER.read(Dump.of("fuzz", data), format, records::add);
    Ledger.Counts lines = account.lines();
    assertThat(lines.record() + lines.furniture() + lines.blank() + lines.leftover())
        .isEqualTo(lines.total());
    assertThat(account.records()).isEqualTo(records.size());
    for (RawRecord record : records) {
      assertThat(record.lastLine()).isLessThanOrEqualTo(Math.max(1, lines.total()));
    }
    List<RawRecord> again = new ArrayList<>();
    assertThat(READER.read(Dump.of("fuzz", data), format, again::add)).isEqualTo(account);
    assertThat(again).isEqualTo(records);
  }

  private static void run(byte[] data) {
    try {
      RecordsAnswer answer = PIPELINE.run(List.of(Dump.of("fuzz", data)), Options.DEFAULT);
      RecordsAnswer.Counts counts = answer.counts();
      assertThat(counts.records()).isEqualTo(counts.unique() + counts.merged());
      assertThat(answer.records().stream().map(MergedRecord::sources).mapToInt(List::size).sum())
          .isEqualTo(counts.records());
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
