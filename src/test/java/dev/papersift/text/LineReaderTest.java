package dev.papersift.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static final long SEED = 20_310_601;
  private static final int BUFFER = 1 << 15;

  /// Gives its text in pieces of random length, as a network does.
  private static final class Pieces extends FilterInputStream {
    private final Random random;
    private final int most;

    Pieces(String text, Random random, int most) {
      super(bytes(text));
      this.random = random;
      this.most = most;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, 1 + random.nextInt(most)));
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<String> lines(InputStream text) throws IOException {
    List<String> lines = new ArrayList<>();
    try (LineReader reader = new LineReader(text, UTF_8, Integer.MAX_VALUE)) {
      for (Line line = reader.next(); line != null; line = reader.next()) {
        lines.add(line.text());
        assertThat(line.number()).isEqualTo(lines.size());
      }
      assertThat(reader.next()).isNull();
    }
    return lines;
  }

  /// The definition, a character at a time.
  private static List<String> naive(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(c);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  @Test
  void everyShortTextOfBreaksIsCutLikeTheDefinition() throws IOException {
    String alphabet = "a\r\n";
    for (int length = 0; length <= 7; length++) {
      for (int code = 0; code < Math.pow(3, length); code++) {
        StringBuilder text = new StringBuilder();
        for (int rest = code, i = 0; i < length; i++, rest /= 3) {
          text.append(alphabet.charAt(rest % 3));
        }
        String shown = text.toString();
        for (int most : new int[] {1, 2, BUFFER}) {
          assertThat(lines(new Pieces(shown, new Random(SEED), most)))
              .as(shown.replace('\r', 'R').replace('\n', 'N'))
              .isEqualTo(naive(shown));
        }
      }
    }
  }

  @Test
  void everyBreakAtTheBorderOfTheBufferIsCutLikeTheDefinition() throws IOException {
    for (String breaks : new String[] {"\n", "\r", "\r\n", "\r\r\n", "\n\r", "\r\n\r\n", "\n\n"}) {
      for (int before = BUFFER - 5; before <= BUFFER + 2; before++) {
        String text = "x".repeat(before) + breaks + "yz" + breaks + "x".repeat(BUFFER) + breaks;
        assertThat(lines(bytes(text))).isEqualTo(naive(text));
      }
    }
  }

  @Test
  void randomTextInRandomPiecesIsCutLikeTheDefinition() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append("aé—\r\n\r\n".charAt(random.nextInt(7)));
      }
      assertThat(lines(new Pieces(text.toString(), random, 7)))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(naive(text.toString()));
    }
  }

  @Test
  void aLineOverTheLimitIsRefusedWithItsNumber() throws IOException {
    for (int limit : new int[] {3, BUFFER, BUFFER + 10}) {
      for (String letter : new String[] {"x", "é", "\u20ac"}) {
        aLineOverTheLimitIsRefused(limit, letter);
      }
    }
  }

  private static void aLineOverTheLimitIsRefused(int limit, String letter) throws IOException {
    String fits = "a\n" + letter.repeat(limit) + "\n";
    try (LineReader reader = new LineReader(bytes(fits), UTF_8, limit)) {
      reader.next();
      assertThat(reader.next()).isEqualTo(new Line(2, letter.repeat(limit)));
    }
    String over = "a\n" + letter.repeat(limit + 1);
    try (LineReader reader = new LineReader(bytes(over), UTF_8, limit)) {
      reader.next();
      assertThatThrownBy(reader::next)
          .isInstanceOfSatisfying(
              LineTooLongException.class,
              e -> {
                assertThat(e.line()).isEqualTo(2);
                assertThat(e.limit()).isEqualTo(limit);
              });
    }
  }

  @Test
  void bytesThatDoNotFitBecomeTheReplacementCharacter() throws IOException {
    byte[] cut = {'a', (byte) 0xe2, (byte) 0x82, '\n', (byte) 0xff, 'b'};
    try (LineReader reader = new LineReader(new ByteArrayInputStream(cut), UTF_8, 9)) {
      assertThat(reader.next()).isEqualTo(new Line(1, "a\ufffd"));
      assertThat(reader.next()).isEqualTo(new Line(2, "\ufffdb"));
      assertThat(reader.next()).isNull();
    }
  }
}
