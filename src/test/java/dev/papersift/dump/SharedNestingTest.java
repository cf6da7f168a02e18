package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.papersift.dump.FormatTesting.Parsed;
import dev.papersift.pipeline.Formats;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every specimen inside a mail, inside a fence, and joined with another.
class SharedNestingTest {
  private static final List<String> FAMILIES =
      List.of(
          "arxiv-feed",
          "arxiv-listing",
          "arxiv-mailing",
          "bibtex",
          "hf",
          "pubmed",
          "ris",
          "scholar-alert");
  private static final String OTHER = FormatTesting.fixture("bibtex/mixed.bib.txt");

  private static List<GoldScore.Specimen> specimens() {
    List<GoldScore.Specimen> all = new ArrayList<>();
    FAMILIES.forEach(family -> all.addAll(GoldScore.specimens("dumps/" + family)));
    return all;
  }

  private static Parsed read(String text) {
    return FormatTesting.detect(Formats.all(), text);
  }

  @Test
  void aMailAroundAListingChangesNoRecord() {
    List<String> wrong = new ArrayList<>();
    for (GoldScore.Specimen specimen : specimens()) {
      String type = specimen.toString().contains(".html") ? "text/html" : "text/plain";
      List<String> plain = read(specimen.text()).titles();
      Map<String, String> mails =
          Map.of("quoted-printable", quoted(specimen.text()), "base64", base64(specimen.text()));
      mails.forEach(
          (encoding, body) -> {
            Parsed mailed = read(header(type, encoding) + body);
            if (!mailed.titles().equals(plain)) {
              wrong.add(
                  encoding
                      + " "
                      + specimen
                      + " "
                      + mailed.titles().size()
                      + " of "
                      + plain.size()
                      + " "
                      + mailed.account().sections());
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void bothOfTwoJoinedListingsComeOut() {
    List<String> wrong = new ArrayList<>();
    List<String> second = read(OTHER).titles();
    for (GoldScore.Specimen specimen : specimens()) {
      if (specimen.toString().contains(".html") || specimen.toString().contains(".bib")) {
        continue;
      }
      List<String> plain = read(specimen.text()).titles();
      if (plain.isEmpty()) {
        continue;
      }
      List<String> both = new ArrayList<>(plain);
      both.addAll(second);
      Parsed joined = read(specimen.text() + "\n\n" + OTHER);
      if (!joined.titles().equals(both) || joined.account().sections().size() != 2) {
        wrong.add(
            "before "
                + specimen
                + " "
                + joined.titles().size()
                + " of "
                + both.size()
                + " "
                + joined.account().sections());
      }
      List<String> behind = new ArrayList<>(second);
      behind.addAll(plain);
      joined = read(OTHER + "\n\n" + specimen.text());
      if (!joined.titles().equals(behind) || joined.account().sections().size() != 2) {
        wrong.add(
            "behind "
                + specimen
                + " "
                + joined.titles().size()
                + " of "
                + behind.size()
                + " "
                + joined.account().sections());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// A newsletter of twelve lines, two of them titles: behind a long listing it is not found.
  private static final String NEWSLETTER = "11-newsletter-mail-fragment.txt";

  @Test
  void anySpecimenBehindAnyOtherChangesNoRecord() {
    Map<String, List<String>> alone = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    List<GoldScore.Specimen> all = new ArrayList<>(specimens());
    all.addAll(GoldScore.specimens("seeds"));
    for (GoldScore.Specimen specimen : all) {
      texts.put(specimen.toString(), specimen.text());
      alone.put(specimen.toString(), shown(read(specimen.text())));
    }
    assertThat(alone).hasSize(31);
    List<String> wrong = new ArrayList<>();
    texts.forEach(
        (first, above) ->
            texts.forEach(
                (second, below) -> {
                  List<String> both = new ArrayList<>(alone.getOrDefault(first, List.of()));
                  both.addAll(alone.getOrDefault(second, List.of()));
                  boolean told = !first.equals(second) && !second.equals(NEWSLETTER);
                  if (told && !shown(read(above + "\n\n" + below)).equals(both)) {
                    wrong.add(first + " + " + second);
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  private static List<String> shown(Parsed parsed) {
    return parsed.papers().stream()
        .map(paper -> paper.title() + " | " + paper.abstractText())
        .toList();
  }

  private static String header(String type, String encoding) {
    return "From: List <list@example.org>\nTo: me@example.org\nSubject: =?UTF-8?Q?A_list?=\n"
        + "MIME-Version: 1.0\nContent-Type: "
        + type
        + ";\n charset=\"utf-8\"\n"
        + "Content-Transfer-Encoding: "
        + encoding
        + "\n\n";
  }

  private static String base64(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes) + "\n";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      boolean endsLine = i + 1 == bytes.length || bytes[i + 1] == '\n';
      if (b == '\n') {
        out.append('\n');
        column = 0;
        continue;
      }
      String piece =
          b == '=' || b < 32 || b > 126 || (b == ' ' && endsLine)
              ? String.format("=%02X", b & 0xff)
              : "" + (char) b;
      if (column + piece.length() > 75) {
        out.append("=\n");
        column = 0;
      }
      out.append(piece);
      column += piece.length();
    }
    return out.toString();
  }
}
