package dev.papersift.intake;

import dev.papersift.dump.Dump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small uploads for the tests of the intake.
final class Uploads {
  static final String MULTIPART = "multipart/form-data; boundary=edge";

  private Uploads() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Upload plain(byte[] body) {
    return new Upload(body, null, null, "sent.txt");
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A zip of these entries in order: name, text, name, text …
  static byte[] zip(String... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(bytes(entries[i + 1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A multipart body of files: headers below the disposition's name, content, and so on.
  static byte[] multipart(String... parts) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      body.append("--edge\r\nContent-Disposition: form-data; name=\"d\"");
      body.append(parts[i]).append("\r\n\r\n").append(parts[i + 1]).append("\r\n");
    }
    return bytes(body.append("--edge--\r\n").toString());
  }

  static byte[] noise(int length, long seed) {
    byte[] noise = new byte[length];
    new Random(seed).nextBytes(noise);
    return noise;
  }

  static String text(Dump dump) {
    try (var in = dump.bytes().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
