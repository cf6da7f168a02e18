package dev.papersift.aws;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Names of partitions and sort keys in the table of collections. Names of collections are
/// URL-encoded, so that they hold no slash and no two names run together.
final class DynamoNames {
  /// A partition key takes 2,048 bytes; beyond this a part of one is replaced by its hash.
  private static final int LONGEST = 300;

  private DynamoNames() {}

  static String collection(String collection) {
    return "collection/" + encoded(collection);
  }

  static String records(String collection, String upload) {
    return "records/" + encoded(collection) + "/" + upload;
  }

  static String key(String collection, String key) {
    return "key/" + encoded(collection) + "/" + brief(key);
  }

  static String print(String collection, String print) {
    return "print/" + encoded(collection) + "/" + brief(print);
  }

  static String ordinal(int ordinal) {
    return String.format(Locale.ROOT, "%08d", ordinal);
  }

  private static String encoded(String collection) {
    return brief(URLEncoder.encode(collection, StandardCharsets.UTF_8));
  }

  private static String brief(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST) {
      return text;
    }
    try {
      return "sha256-"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
