package dev.papersift.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Sends upload forms as browsers and curl do.
public final class Forms {
  private static final String BOUNDARY = "----lantern7MA4YWxk";

  private Forms() {}

  /// The media type of [#body].
  public static String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  /// The fields, then the file.
  public static byte[] body(Map<String, String> fields, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            text(body, "Content-Disposition: form-data; name=\"" + name + "\"", value));
    String disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"mine.txt\"";
    text(body, disposition + "\r\nContent-Type: application/octet-stream", "");
    // The empty text above ends the line that the content belongs on.
    byte[] head = body.toByteArray();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head, 0, head.length - 2);
    whole.writeBytes(file);
    whole.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  private static void text(ByteArrayOutputStream body, String head, String value) {
    String part = "--" + BOUNDARY + "\r\n" + head + "\r\n\r\n" + value + "\r\n";
    body.writeBytes(part.getBytes(StandardCharsets.UTF_8));
  }

  /// Posts a form and tells the status.
  public static int post(URI action, Map<String, String> fields, byte[] file)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(action)
            .header("Content-Type", contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, file)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }
}
