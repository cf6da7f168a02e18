package dev.papersift.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// The example that AWS publishes under "Example: Browser-Based Upload using HTTP POST (Using AWS
/// Signature Version 4)", with its invented keys.
class PostSignatureTest {
  private static final String POLICY =
      """
      { "expiration": "2015-12-30T12:00:00.000Z",
        "conditions": [
          {"bucket": "sigv4examplebucket"},
          ["starts-with", "$key", "user/user1/"],
          {"acl": "public-read"},
          {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},
          ["starts-with", "$Content-Type", "image/"],
          {"x-amz-meta-uuid": "14365123651274"},
          {"x-amz-server-side-encryption": "AES256"},
          ["starts-with", "$x-amz-meta-tag", ""],

          {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},
          {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
          {"x-amz-date": "20151229T000000Z" }
        ]
      }""";

  private static String base64() {
    // The published text ends its lines in CR LF.
    byte[] bytes = POLICY.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void thePublishedPolicyIsTheOneSigned() {
    assertThat(base64())
        .startsWith(
            "eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6")
        .endsWith("MjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9");
  }

  @Test
  void itsSignatureIsThePublishedOne() {
    assertThat(
            PostSignature.sign(
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20151229", "us-east-1", base64()))
        .isEqualTo("8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e");
  }

  @Test
  void theScopeNamesDayRegionAndService() {
    assertThat(PostSignature.scope("20151229", "us-east-1"))
        .isEqualTo("20151229/us-east-1/s3/aws4_request");
  }
}
