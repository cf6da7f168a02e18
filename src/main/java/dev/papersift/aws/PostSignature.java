package dev.papersift.aws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature of an upload form, as "Calculating a Signature" in "Browser-Based Uploads Using
/// POST (AWS Signature Version 4)" describes it. The SDK signs no forms.
final class PostSignature {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String HMAC = "HmacSHA256";
  private static final String SERVICE = "s3";
  private static final String TERMINATOR = "aws4_request";

  private PostSignature() {}

  /// What the field `x-amz-credential` says beside the access key.
  ///
  /// @param day as in 20151229
  static String scope(String day, String region) {
    return day + "/" + region + "/" + SERVICE + "/" + TERMINATOR;
  }

  /// Signs a policy in base64.
  static String sign(String secretKey, String day, String region, String policy) {
    byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {day, region, SERVICE, TERMINATOR}) {
      key = hmac(key, part);
    }
    return HexFormat.of().formatHex(hmac(key, policy));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }
}
