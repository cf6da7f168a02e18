package dev.papersift.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.papersift.dump.Dump;
import dev.papersift.dump.LimitException;
import dev.papersift.dump.Limits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Limits SMALL = new Limits(1 << 20, 4 << 20, 100, 3, 1 << 16, 100);
  private final Intake intake = new Intake(SMALL);

  private List<String> names(Upload upload) {
    return intake.open(upload).dumps().stream().map(Dump::name).toList();
  }

  private List<String> texts(Upload upload) {
    return intake.open(upload).dumps().stream().map(Uploads::text).toList();
  }

  private static void kind(Runnable call, IntakeException.Kind kind) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(IntakeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private static void limit(Runnable call, LimitException.Kind kind) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(LimitException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  /// The prefix is refused, or read as at most what is not yet an archive; never as fewer dumps.
  private void everyPrefix(byte[] body, String contentType, String encoding, int signature) {
    int whole = intake.open(new Upload(body, contentType, encoding, "x")).dumps().size();
    for (int length = 0; length < body.length; length++) {
      byte[] cut = Arrays.copyOf(body, length);
      Received received;
      try {
        received = intake.open(new Upload(cut, contentType, encoding, "x"));
      } catch (IntakeException | LimitException e) {
        continue;
      }
      if (length >= signature) {
        assertThat(received.dumps()).as("cut after %d bytes", length).hasSize(whole);
      }
    }
  }

  @Test
  void noPrefixOfAZipLosesADumpSilently() {
    everyPrefix(Uploads.zip("a.txt", "one\n", "b/c.txt", "two\n"), "application/zip", null, 4);
  }

  @Test
  void noPrefixOfAMultipartLosesADumpSilently() {
    byte[] body =
        Uploads.multipart(
            "; filename=\"a.txt\"",
            "one",
            "; filename=\"b.txt\"\r\nContent-Type: text/plain",
            "two");
    everyPrefix(body, Uploads.MULTIPART, null, 0);
  }

  @Test
  void noPrefixOfAGzipIsTakenForTheWhole() {
    byte[] body = Uploads.gzip(Uploads.bytes("one\ntwo\nthree\n"));
    for (int length = 0; length < body.length; length++) {
      Upload cut = new Upload(Arrays.copyOf(body, length), null, "gzip", "x");
      kind(() -> intake.open(cut), IntakeException.Kind.DAMAGED_GZIP);
    }
  }

  @Test
  void noiseIsRefusedOrSetAsideButNeverAnotherException() {
    for (long seed = 1; seed <= 200; seed++) {
      byte[] zip = Uploads.zip("a.txt", "one\n", "b.txt", "two\n");
      byte[] noise = Uploads.noise(8, seed);
      System.arraycopy(noise, 0, zip, 4 + (int) (seed * 7 % (zip.length - 12)), 8);
      for (String type : new String[] {null, "application/zip", Uploads.MULTIPART}) {
        try {
          assertThat(intake.open(new Upload(zip, type, null, "x")).dumps()).isNotEmpty();
        } catch (IntakeException | LimitException e) {
          assertThat(e).as("seed %d", seed).hasMessageNotContaining("one");
        }
      }
    }
  }

  @Test
  void namesAreLabelsWithoutControlCharactersAndDiffer() {
    assertThat(names(new Upload(Uploads.bytes("x"), null, null, null))).containsExactly("dump");
    assertThat(names(new Upload(Uploads.bytes("x"), null, null, " \u0007\u202e ")))
        .containsExactly("__");
    assertThat(names(Uploads.plain(Uploads.zip("../../etc/passwd", "x", "C:\\a.txt", "y"))))
        .containsExactly("../../etc/passwd", "C:\\a.txt");
    byte[] same =
        Uploads.multipart(
            "; filename=\"a\"", "1", "; filename=\"a\"", "2", "; filename=\"a (2)\"", "3");
    assertThat(names(new Upload(same, Uploads.MULTIPART, null, null)))
        .containsExactly("a", "a (2)", "a (2) (2)");
    assertThat(names(new Upload(Uploads.bytes("x"), null, null, "n".repeat(5_000))).getFirst())
        .hasSize(500);
  }

  @Test
  void readsFileNamesAsBrowsersSendThem() {
    byte[] body =
        Uploads.multipart(
            "; filename=\"über ä.txt\"", "1", "; filename*=UTF-8''caf%C3%A9%20%2B.txt", "2");
    assertThat(names(new Upload(body, Uploads.MULTIPART, null, null)))
        .containsExactly("über ä.txt", "café +.txt");
  }

  @Test
  void aPartStaysWholeAlsoWhenItIsAMailOrAnArchive() {
    String mail = "From: a@example.org\r\nSubject: listing\r\n\r\nbody";
    String archive = "--in\r\nContent-Type: text/html\r\n\r\n<p>\r\n--in--";
    byte[] body =
        Uploads.multipart(
            "; filename=\"m.eml\"\r\nContent-Type: message/rfc822",
            mail,
            "; filename=\"p.mhtml\"\r\nContent-Type: multipart/related; boundary=in",
            archive);
    Upload upload = new Upload(body, Uploads.MULTIPART, null, null);
    assertThat(names(upload)).containsExactly("m.eml", "p.mhtml");
    assertThat(texts(upload)).containsExactly(mail, archive);
  }

  @Test
  void fieldsWithoutAFileAreFieldsAndKnownByName() {
    byte[] body = Uploads.multipart("", "near", "; filename=\"a\"", "text");
    Received received = intake.open(new Upload(body, Uploads.MULTIPART, null, null));
    assertThat(received.fields()).containsEntry("d", "near");
    assertThat(received.dumps()).hasSize(1);
  }

  @Test
  void undoesGzipInGzipAndInZipButNotWithoutEnd() {
    byte[] text = Uploads.bytes("one");
    assertThat(texts(Uploads.plain(Uploads.gzip(text)))).containsExactly("one");
    byte[] twice = Uploads.gzip(Uploads.gzip(text));
    assertThat(texts(new Upload(twice, null, null, "a.txt.gz"))).containsExactly("one");
    assertThat(names(new Upload(twice, null, "gzip", "a.txt.gz"))).containsExactly("a.txt");
    byte[] deep = text;
    for (int i = 0; i < 50; i++) {
      deep = Uploads.gzip(deep);
    }
    Upload upload = new Upload(deep, null, null, "a" + ".gz".repeat(50));
    kind(() -> intake.open(upload), IntakeException.Kind.BINARY);
  }

  @Test
  void bombsMeetALimit() {
    byte[] bomb = Uploads.gzip(new byte[3 << 20]);
    limit(() -> intake.open(Uploads.plain(bomb)), LimitException.Kind.INFLATION_RATIO);
    byte[] large = Uploads.zip("a.txt", "tide ".repeat(1 << 20));
    limit(
        () -> new Intake(new Limits(1 << 20, 1 << 20, 10_000, 3, 9, 9)).open(Uploads.plain(large)),
        LimitException.Kind.INFLATED_BYTES);
    byte[] many = Uploads.zip("1", "x", "2", "x", "3", "x", "4", "x");
    limit(() -> intake.open(Uploads.plain(many)), LimitException.Kind.ENTRIES);
    byte[] parts = Uploads.multipart("", "1", "", "2", "", "3", "", "4");
    limit(
        () -> intake.open(new Upload(parts, Uploads.MULTIPART, null, null)),
        LimitException.Kind.ENTRIES);
    limit(
        () -> intake.open(Uploads.plain(new byte[(1 << 20) + 1])), LimitException.Kind.BODY_BYTES);
  }

  @Test
  void documentsInAZipContainerAreBinary() {
    for (String part :
        List.of("[Content_Types].xml", "META-INF/manifest.xml", "META-INF/container.xml")) {
      byte[] document = Uploads.zip(part, "<x/>", "word/document.xml", "<y/>");
      kind(() -> intake.open(Uploads.plain(document)), IntakeException.Kind.BINARY);
    }
  }

  @Test
  void systemFilesInAZipAreNoDumps() {
    byte[] zip = Uploads.zip("a.txt", "x", "__MACOSX/._a.txt", "y", "sub/.DS_Store", "z");
    assertThat(names(Uploads.plain(zip))).containsExactly("a.txt");
    kind(
        () -> intake.open(Uploads.plain(Uploads.zip("__MACOSX/._a", "y"))),
        IntakeException.Kind.EMPTY);
  }

  @Test
  void binaryFilesAreNamedAndSetAside() {
    Received received = intake.open(Uploads.plain(Uploads.zip("a.pdf", "%PDF-1.7", "b.txt", "x")));
    assertThat(received.binaries()).containsExactly("a.pdf");
    assertThat(received.dumps()).hasSize(1);
    kind(() -> intake.open(Uploads.plain(Uploads.bytes("%PDF-1.7"))), IntakeException.Kind.BINARY);
    kind(() -> intake.open(Uploads.plain(new byte[64])), IntakeException.Kind.BINARY);
  }

  @Test
  void textThatBeginsLikeABinaryFormatIsText() {
    assertThat(texts(Uploads.plain(Uploads.bytes("ID3 and C4.5 compared\nA study.\n")))).hasSize(1);
    assertThat(texts(Uploads.plain(Uploads.bytes("RIFF: reading in fields")))).hasSize(1);
  }

  @Test
  void codingsOtherThanGzipAreRefused() {
    Upload upload = new Upload(Uploads.bytes("x"), null, "br", null);
    kind(() -> intake.open(upload), IntakeException.Kind.UNKNOWN_ENCODING);
    assertThat(texts(new Upload(Uploads.bytes("x"), null, "identity", null))).containsExactly("x");
  }

  @Test
  void aBoundaryIsNeeded() {
    Upload upload = new Upload(Uploads.bytes("x"), "multipart/form-data", null, null);
    kind(() -> intake.open(upload), IntakeException.Kind.DAMAGED_MULTIPART);
  }
}
