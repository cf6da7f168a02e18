package dev.papersift.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.papersift.normalize.Normalizer;
import dev.papersift.record.Paper;
import dev.papersift.text.LineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the tests of formats need: parse a text, its variants of line ends, and hostile inputs on a
/// small stack.
public final class FormatTesting {
  /// Generous: it only tells quadratic time from linear time.
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int SMALL_STACK = 512 * 1024;

  private FormatTesting() {}

  /// What a text came to.
  ///
  /// @param account counts, issues, sections
  /// @param raw the records as the format handed them on
  /// @param papers the same records normalised
  public record Parsed(ParsedDump account, List<RawRecord> raw, List<Paper> papers) {
    public List<String> titles() {
      return papers.stream().map(Paper::title).toList();
    }

    public List<String> issueCodes() {
      return account.issues().stream().map(ParseIssue::code).toList();
    }
  }

  /// Reads a text as one format and checks the identities that always hold.
  public static Parsed parse(DumpFormat format, String text) {
    return read(List.of(format), text, format.name());
  }

  /// Lets the formats recognise a text and reads it.
  public static Parsed detect(List<DumpFormat> formats, String text) {
    return read(formats, text, null);
  }

  private static Parsed read(List<DumpFormat> formats, String text, @Nullable String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<RawRecord> raw = new ArrayList<>();
    ParsedDump account;
    try {
      account =
          new DumpReader(formats, Limits.DEFAULT).read(Dump.of("test.txt", bytes), name, raw::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(account.lines().total()).as("every line is accounted for").isEqualTo(lines(text));
    assertThat(account.records()).isEqualTo(raw.size());
    int before = 0;
    for (RawRecord record : raw) {
      assertThat(record.firstLine()).as("records come in order").isGreaterThanOrEqualTo(before);
      before = record.firstLine();
      assertThat(record.lastLine()).isLessThanOrEqualTo(account.lines().total());
    }
    List<Paper> papers = raw.stream().map(Normalizer::paper).filter(Objects::nonNull).toList();
    return new Parsed(account, List.copyOf(raw), papers);
  }

  private static int lines(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    String rest = unix.startsWith("\ufeff") ? unix.substring(1) : unix;
    int ends = (int) rest.chars().filter(c -> c == '\n').count();
    return rest.isEmpty() || rest.endsWith("\n") ? ends : ends + 1;
  }

  /// How surely a format recognises the head of a text.
  public static double confidence(DumpFormat format, String text) {
    return format.recognise(head(text)).confidence();
  }

  /// The head of a text as detection sees it.
  public static Head head(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (LineReader lines =
        new LineReader(in, StandardCharsets.UTF_8, Limits.DEFAULT.lineLength())) {
      return new LineCursor(lines, new Ledger()).head();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text, which must be in LF, with every line ending and with a byte-order mark.
  public static Map<String, String> lineEndings(String text) {
    Map<String, String> variants = new LinkedHashMap<>();
    variants.put("LF", text);
    variants.put("CR", text.replace('\n', '\r'));
    variants.put("CRLF", text.replace("\n", "\r\n"));
    variants.put("BOM", "\ufeff" + text);
    variants.put("BOM and CRLF", "\ufeff" + text.replace("\n", "\r\n"));
    return variants;
  }

  /// Parses and recognises a hostile text on a small stack; fails when that throws or seems not to
  /// end.
  public static Parsed survive(DumpFormat format, String text) {
    return patiently(
        () -> {
          confidence(format, text);
          return parse(format, text);
        });
  }

  /// What a task on a small stack comes to; fails when it throws or seems not to end.
  static <T> T patiently(Supplier<T> task) {
    return assertTimeoutPreemptively(PATIENCE, () -> onSmallStack(task));
  }

  private static <T> T onSmallStack(Supplier<T> task) throws InterruptedException {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(task.get()), "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError("on a small stack", thrown);
    }
    return Objects.requireNonNull(result.get());
  }

  /// A resource beside the tests, e.g. `hf/search-spaced.txt`, in UTF-8.
  public static String fixture(String name) {
    try (InputStream in = FormatTesting.class.getResourceAsStream("/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, "no fixture " + name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
