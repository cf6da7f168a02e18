package dev.papersift.dump.hf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the address of a link on a papers page tells.
final class PaperAddress {
  private static final Pattern PAPER =
      Pattern.compile("/papers/(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?![\\d.])");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?:arxiv\\.org/(?:abs|pdf|html)|alphaxiv\\.org/\\w+)/(\\d{4}\\.\\d{4,5})(?!\\d)");
  private static final Pattern BARE =
      Pattern.compile("(?:arXiv:)?(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?!\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:https?://huggingface\\.co)?/([\\w.-]+)(?:[?#].*)?");

  private PaperAddress() {}

  /// The arXiv id in the address of a paper's page, its comments or its vote button, or null.
  static @Nullable String id(@Nullable String address) {
    if (address == null || address.indexOf("papers") < 0) {
      return null;
    }
    Matcher m = PAPER.matcher(address.replace("%2F", "/").replace("%2f", "/"));
    return m.find() ? m.group(1) : null;
  }

  /// The arXiv id in an address of the paper on another site, or null.
  static @Nullable String idElsewhere(@Nullable String address) {
    if (address == null || address.indexOf("xiv.org/") < 0) {
      return null;
    }
    Matcher m = ELSEWHERE.matcher(address);
    return m.find() ? m.group(1) : null;
  }

  /// The arXiv id at the beginning of a text such as `2405.12345` or `arXiv:2405.12345v2`, or
  /// null.
  static @Nullable String bareId(String text) {
    Matcher m = BARE.matcher(text);
    return m.lookingAt() ? m.group(1) : null;
  }

  /// True for the button that asks a visitor to log in before voting.
  static boolean isVote(@Nullable String address) {
    return address != null && address.contains("/login?next=") && id(address) != null;
  }

  /// True for the link to the comments of a paper.
  static boolean isComments(@Nullable String address) {
    return address != null && address.endsWith("#community");
  }

  static boolean isPaper(@Nullable String address) {
    return id(address) != null && !isVote(address) && !isComments(address);
  }

  /// True for the page of a user or organisation.
  static boolean isAccount(@Nullable String address) {
    return address != null && ACCOUNT.matcher(address).matches();
  }

  static boolean isCode(@Nullable String address) {
    return address != null
        && (address.contains("://github.com/") || address.contains("://gitlab.com/"));
  }

  /// The full address of the paper's page.
  static String page(String id) {
    return "https://huggingface.co/papers/" + id;
  }
}
