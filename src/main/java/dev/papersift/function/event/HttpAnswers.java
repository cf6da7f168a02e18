package dev.papersift.function.event;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.papersift.render.RecordsJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Makes HTTP answers fit what Lambda carries: compressed when the caller takes gzip (the HTTP
/// layer itself cannot, its text bodies travel as JSON strings), refused when still over six
/// megabytes.
@ApplicationScoped
public class HttpAnswers {
  /// Most bytes of an answer that Lambda carries, envelope included.
  static final int MOST = 6 * 1024 * 1024 - 8 * 1024;

  private static final int WORTH_COMPRESSING = 16 * 1024;

  /// Most bytes that one character takes inside the envelope.
  private static final int LONGEST_ESCAPE = 6;

  /// The answer itself, compressed, or a problem in its place.
  APIGatewayV2HTTPResponse fit(APIGatewayV2HTTPEvent request, APIGatewayV2HTTPResponse response)
      throws IOException {
    String body = response.getBody();
    if (body == null || body.length() < WORTH_COMPRESSING) {
      return response;
    }
    if (!response.getIsBase64Encoded() && takesGzip(request)) {
      compress(response, body.getBytes(StandardCharsets.UTF_8));
    }
    long length = carriedLength(response);
    return length > MOST ? tooLarge(length) : response;
  }

  private static boolean takesGzip(APIGatewayV2HTTPEvent request) {
    if (request.getHeaders() == null) {
      return false;
    }
    for (Map.Entry<String, String> header : request.getHeaders().entrySet()) {
      if (header.getKey().equalsIgnoreCase("accept-encoding") && header.getValue() != null) {
        String value = header.getValue().toLowerCase(Locale.ROOT).replace(" ", "");
        return value.contains("gzip")
            && !value.contains("gzip;q=0,")
            && !value.endsWith("gzip;q=0");
      }
    }
    return false;
  }

  private static void compress(APIGatewayV2HTTPResponse response, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    Map<String, String> headers = new HashMap<>(response.getHeaders());
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("content-length"));
    headers.put("Content-Encoding", "gzip");
    headers.merge("Vary", "Accept-Encoding", (a, b) -> a + ", " + b);
    response.setHeaders(headers);
    response.setIsBase64Encoded(true);
    response.setBody(Base64.getEncoder().encodeToString(bytes.toByteArray()));
  }

  /// Length of the body inside the JSON envelope: quotes, backslashes and controls are escaped
  /// there. Of a body that fits however much of it is escaped, its own length.
  private static long carriedLength(APIGatewayV2HTTPResponse response) {
    String body = response.getBody();
    if (response.getIsBase64Encoded() || (long) LONGEST_ESCAPE * body.length() <= MOST) {
      return body.length();
    }
    long length = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c < 0x80) {
        length += c == '"' || c == '\\' ? 2 : c < ' ' ? 6 : 1;
      } else {
        length += c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return length;
  }

  private static APIGatewayV2HTTPResponse tooLarge(long came) {
    byte[] problem =
        RecordsJson.bytes(
            out -> {
              out.writeStartObject();
              out.writeStringField("type", "urn:papersift:problem:answer-bytes-limit");
              out.writeNumberField("status", 413);
              out.writeStringField("title", "Content Too Large");
              out.writeStringField(
                  "detail",
                  "the answer has "
                      + came
                      + " bytes and the platform carries "
                      + MOST
                      + "; accept gzip, send fewer dumps, or upload them to the bucket");
              out.writeStringField("code", "answer-bytes-limit");
              out.writeNumberField("limit", MOST);
              out.writeNumberField("came", came);
              out.writeEndObject();
            });
    APIGatewayV2HTTPResponse response = new APIGatewayV2HTTPResponse();
    response.setStatusCode(413);
    response.setHeaders(Map.of("Content-Type", "application/problem+json"));
    response.setBody(new String(problem, StandardCharsets.UTF_8));
    return response;
  }
}
