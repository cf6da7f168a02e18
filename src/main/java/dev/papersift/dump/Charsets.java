package dev.papersift.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/// Decides the character set of a dump: byte-order mark, else the declared one, else UTF-8 when
/// every byte is valid, else windows-1252. Bytes that do not fit become U+FFFD, never an error.
final class Charsets {
  private static final int BLOCK = 1 << 15;

  private Charsets() {}

  /// The outcome of the decision.
  ///
  /// @param charset what to decode with
  /// @param skip bytes of byte-order mark to skip
  /// @param guessed true when neither mark, declaration nor valid UTF-8 told
  record Decision(Charset charset, int skip, boolean guessed) {
    Reader reader(ByteSource bytes) throws IOException {
      InputStream in = bytes.open();
      in.skipNBytes(skip);
      return new InputStreamReader(
          in,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
  }

  static Decision decide(Dump dump) throws IOException {
    try (InputStream in = dump.bytes().open()) {
      Optional<Decision> marked = mark(in.readNBytes(4));
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    Optional<Charset> declared = declared(dump);
    if (declared.isPresent()) {
      return new Decision(declared.get(), 0, false);
    }
    boolean utf8 = isUtf8(dump.bytes());
    return new Decision(utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0, !utf8);
  }

  private static Optional<Decision> mark(byte[] head) {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return Optional.of(new Decision(StandardCharsets.UTF_8, 3, false));
    }
    if (startsWith(head, 0xff, 0xfe, 0, 0)) {
      return Optional.of(new Decision(StandardCharsets.UTF_32LE, 4, false));
    }
    if (startsWith(head, 0, 0, 0xfe, 0xff)) {
      return Optional.of(new Decision(StandardCharsets.UTF_32BE, 4, false));
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return Optional.of(new Decision(StandardCharsets.UTF_16LE, 2, false));
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return Optional.of(new Decision(StandardCharsets.UTF_16BE, 2, false));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(Dump dump) {
    if (dump.declaredCharset() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(dump.declaredCharset()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(ByteSource bytes) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    byte[] block = new byte[BLOCK];
    int kept = 0;
    try (InputStream in = bytes.open()) {
      while (true) {
        int read = in.readNBytes(block, kept, BLOCK - kept);
        boolean last = read < BLOCK - kept;
        ByteBuffer buffer = ByteBuffer.wrap(block, 0, kept + read);
        CoderResult result = decoder.decode(buffer, chars.clear(), last);
        if (result.isError()) {
          return false;
        }
        if (last) {
          return true;
        }
        byte[] rest = Arrays.copyOfRange(block, buffer.position(), buffer.limit());
        System.arraycopy(rest, 0, block, 0, rest.length);
        kept = rest.length;
      }
    }
  }
}
