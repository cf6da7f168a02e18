package dev.papersift.dump.mail;

import java.nio.charset.Charset;

/// A text part of a mail.
///
/// @param type media type in lower case, e.g. `text/html`
/// @param charset character set of the decoded bytes
/// @param encoding how the bytes travel
/// @param firstLine first source line of its body
/// @param lastLine last source line of its body; before the first one when it is empty
/// @param alternatives number of the `multipart/alternative` it belongs to; 0 when to none
public record MailPart(
    String type,
    Charset charset,
    Encoding encoding,
    int firstLine,
    int lastLine,
    int alternatives) {
  /// Content-Transfer-Encoding.
  public enum Encoding {
    /// 7bit, 8bit, binary: as it stands.
    NONE,
    QUOTED_PRINTABLE,
    BASE64
  }
}
