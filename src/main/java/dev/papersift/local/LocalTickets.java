package dev.papersift.local;

import dev.papersift.store.ObjectName;
import dev.papersift.store.UploadTerms;
import dev.papersift.store.UploadTicket;
import dev.papersift.store.UploadTickets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tickets for the embedded store: the terms travel in the form, sealed, as they do with S3, so
/// that whoever takes the form in needs no memory of it. Immutable and thread-safe.
public final class LocalTickets implements UploadTickets {
  /// Field of the sealed terms.
  public static final String POLICY = "policy";

  /// Field of their seal.
  public static final String SIGNATURE = "signature";

  private static final String HMAC = "HmacSHA256";
  private static final int TERMS = 7;

  private final URI action;
  private final byte[] secret;

  /// @param action where forms are taken in
  /// @param secret seals them; another one ends all tickets
  public LocalTickets(URI action, byte[] secret) {
    this.action = action;
    this.secret = secret.clone();
  }

  @Override
  public UploadTicket issue(UploadTerms terms) {
    String policy = policy(terms);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", terms.name().key());
    fields.put("Content-Type", terms.contentType());
    fields.put(POLICY, policy);
    fields.put(SIGNATURE, seal(policy));
    return new UploadTicket(action, fields);
  }

  /// None: the function passes the bytes on itself.
  @Override
  public Optional<URI> download(ObjectName name, String fileName) {
    return Optional.empty();
  }

  /// The terms a form was issued with, if it was issued here.
  public Optional<UploadTerms> terms(Map<String, String> fields) {
    String policy = fields.getOrDefault(POLICY, "");
    byte[] sealed = fields.getOrDefault(SIGNATURE, "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(sealed, seal(policy).getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    return Optional.of(terms(policy));
  }

  private static String policy(UploadTerms terms) {
    String text =
        String.join(
            "\n",
            terms.name().bucket(),
            terms.name().key(),
            terms.prefix(),
            terms.contentType(),
            Long.toString(terms.mostBytes()),
            terms.issued().toString(),
            terms.expires().toString());
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static UploadTerms terms(String policy) {
    byte[] text = Base64.getDecoder().decode(policy);
    String[] parts = new String(text, StandardCharsets.UTF_8).split("\n", TERMS);
    return new UploadTerms(
        ObjectName.of(parts[0], parts[1]),
        parts[2],
        parts[3],
        Long.parseLong(parts[4]),
        Instant.parse(parts[5]),
        Instant.parse(parts[6]));
  }

  private String seal(String policy) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      byte[] sealed = mac.doFinal(policy.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }
}
