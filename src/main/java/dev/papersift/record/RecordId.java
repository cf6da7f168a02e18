package dev.papersift.record;

import dev.papersift.text.Fold;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The id of a record in answers.
public final class RecordId {
  private static final int DIGEST_BYTES = 8;

  private RecordId() {}

  /// `arxiv:…`, else `doi:…`, else `pmid:…`, else `text:` and the first 16 hex digits of SHA-256
  /// over the folded title, a line feed and the folded abstract.
  public static String of(Paper paper) {
    Identifiers ids = paper.ids();
    if (ids.arxivId() != null) {
      return "arxiv:" + ids.arxivId();
    }
    if (ids.doi() != null) {
      return "doi:" + ids.doi();
    }
    if (ids.pmid() != null) {
      return "pmid:" + ids.pmid();
    }
    return "text:"
        + digest(Fold.letterBytes(paper.title()), Fold.letterBytes(paper.abstractOrEmpty()));
  }

  private static String digest(byte[] title, byte[] abstractText) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(title);
      digest.update((byte) '\n');
      byte[] hash = digest.digest(abstractText);
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
