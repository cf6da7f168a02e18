package dev.papersift.dump;

import dev.papersift.text.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.input.ReaderInputStream;

/// Decides the character set of a dump: byte-order mark, else the declared one, else UTF-8 when
/// every byte is valid, else windows-1252. Bytes that do not fit become U+FFFD, never an error.
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Character sets in which the bytes of line breaks stand for nothing else.
  private static final Set<Charset> BREAKS_AS_ASCII =
      Set.of(
          StandardCharsets.UTF_8,
          WINDOWS_1252,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII);

  private Charsets() {}

  /// The outcome of the decision.
  ///
  /// @param charset what to decode with
  /// @param skip bytes of byte-order mark to skip
  /// @param guessed true when neither mark, declaration nor valid UTF-8 told
  record Decision(Charset charset, int skip, boolean guessed) {
    /// The lines of the bytes, decoded.
    ///
    /// @param longest longest line accepted, in UTF-16 characters
    LineReader lines(ByteSource bytes, int longest) throws IOException {
      InputStream in = bytes.open();
      in.skipNBytes(skip);
      return BREAKS_AS_ASCII.contains(charset)
          ? new LineReader(in, charset, longest)
          : new LineReader(inUtf8(in), StandardCharsets.UTF_8, longest);
    }

    private InputStream inUtf8(InputStream in) throws IOException {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      return ReaderInputStream.builder()
          .setReader(new InputStreamReader(in, decoder))
          .setCharset(StandardCharsets.UTF_8)
          .get();
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
    try (InputStream in = dump.bytes().open()) {
      boolean utf8 = new Utf8Check(in).isValid();
      return new Decision(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0, !utf8);
    }
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
}
