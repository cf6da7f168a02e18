package dev.papersift.record;

import dev.papersift.text.LetterFold;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Gives many papers their ids, as [RecordId] states them: looking the hash function up anew for
/// each paper takes longer than hashing it. Not thread-safe.
public final class RecordIds {
  private static final int DIGEST_BYTES = 8;
  private final MessageDigest digest;
  private final LetterFold fold = new LetterFold();

  /// Ready for any number of papers.
  public RecordIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The id of one paper, which depends on that paper alone.
  public String of(Paper paper) {
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
    update(paper.title());
    digest.update((byte) '\n');
    update(paper.abstractOrEmpty());
    byte[] hash = digest.digest();
    return "text:" + HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
  }

  private void update(String text) {
    int letters = fold.fold(text);
    digest.update(fold.bytes(), 0, letters);
  }
}
