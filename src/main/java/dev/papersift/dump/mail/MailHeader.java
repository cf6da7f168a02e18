package dev.papersift.dump.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/// The header block of a message or part, gathered line by line; folded lines are undone.
final class MailHeader {
  private static final int LONGEST_FIELD = 10_000;
  private final Map<String, String> fields = new HashMap<>();
  private String name = "";
  private final StringBuilder value = new StringBuilder();

  /// True for a line that begins a header field.
  static boolean isField(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > 76) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  static boolean isFolded(String line) {
    return !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
  }

  void add(String line) {
    if (!isFolded(line)) {
      settle();
      int colon = line.indexOf(':');
      name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      value.append(line, colon + 1, Math.min(line.length(), colon + 1 + LONGEST_FIELD));
    } else if (value.length() + line.length() < LONGEST_FIELD) {
      value.append(' ').append(line.strip());
    }
  }

  private void settle() {
    if (!name.isEmpty()) {
      fields.putIfAbsent(name, value.toString().strip());
    }
    name = "";
    value.setLength(0);
  }

  /// The names of the fields that only mails have.
  static boolean isMailField(String line) {
    int colon = line.indexOf(':');
    return switch (line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT)) {
      case "from",
          "to",
          "subject",
          "date",
          "received",
          "return-path",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "message-id",
          "delivered-to",
          "reply-to",
          "cc",
          "sender",
          "list-id",
          "dkim-signature" ->
          true;
      default -> false;
    };
  }

  private RawBody body(String field, String otherwise) {
    settle();
    String text = fields.getOrDefault(field, otherwise);
    return RawFieldParser.DEFAULT.parseRawBody(new RawField(field, text));
  }

  String type() {
    String type = body("content-type", "text/plain").getValue();
    return type == null ? "text/plain" : type.strip().toLowerCase(Locale.ROOT);
  }

  String parameter(String of) {
    for (NameValuePair pair : body("content-type", "text/plain").getParams()) {
      if (of.equalsIgnoreCase(pair.getName()) && pair.getValue() != null) {
        return pair.getValue();
      }
    }
    return "";
  }

  /// The name of an attached file, in lower case; empty for none.
  String fileName() {
    String name = parameter("name");
    for (NameValuePair pair : body("content-disposition", "").getParams()) {
      if (name.isEmpty() && "filename".equalsIgnoreCase(pair.getName())) {
        name = pair.getValue() == null ? "" : pair.getValue();
      }
    }
    return name.strip().toLowerCase(Locale.ROOT);
  }

  Charset charset() {
    try {
      String named = parameter("charset");
      return named.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(named);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  MailPart.Encoding encoding() {
    settle();
    String shown = fields.getOrDefault("content-transfer-encoding", "");
    return switch (shown.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> MailPart.Encoding.QUOTED_PRINTABLE;
      case "base64" -> MailPart.Encoding.BASE64;
      default -> MailPart.Encoding.NONE;
    };
  }

  /// True when the body cannot be read as it stands.
  boolean needsDecoding() {
    return encoding() != MailPart.Encoding.NONE
        || type().startsWith("multipart/")
        || type().equals("text/html");
  }
}
