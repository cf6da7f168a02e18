package dev.papersift.function.http;

import dev.papersift.dedup.DedupeMode;
import dev.papersift.pipeline.Options;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The query values of every function that takes dumps.
public class RecordsParameters {
  private static final String INCLUDES = "(raw|keyphrases|tldr|abstract|variants)";

  /// How far to deduplicate: `none`, `exact` or `near`.
  @RestQuery
  @Pattern(regexp = "none|exact|near", message = "must be none, exact or near")
  @Nullable String dedupe;

  /// Name of the input format; detection is skipped.
  @RestQuery
  @Size(max = 60)
  @Nullable String format;

  /// `lenient` or `strict`.
  @RestQuery
  @Pattern(regexp = "lenient|strict", message = "must be lenient or strict")
  @Nullable String mode;

  /// Additions to each record, comma-separated.
  @RestQuery
  @Pattern(
      regexp = INCLUDES + "(," + INCLUDES + ")*",
      message = "must be a comma list of raw, keyphrases, tldr, abstract, variants")
  @Nullable String include;

  /// What keyphrases depend on: `record` alone, or the whole `corpus` of the answer.
  @RestQuery
  @Pattern(regexp = "record|corpus", message = "must be record or corpus")
  @Nullable String keyphrases;

  /// Words and quoted phrases.
  @RestQuery
  @Size(max = 1000)
  @Nullable String q;

  /// Name of the output format; wins over Accept.
  @RestQuery
  @Size(max = 60)
  @Nullable String as;

  /// Name of the dump.
  @RestQuery
  @Size(max = 1000)
  @Nullable String name;

  /// The options these values stand for.
  Options options() {
    return new Options(
        dedupe == null ? DedupeMode.NEAR : DedupeMode.valueOf(dedupe.toUpperCase(Locale.ROOT)),
        format,
        "strict".equals(mode),
        includes(),
        q == null || q.isBlank() ? null : q,
        keyphrases == null
            ? Options.Keyphrasing.RECORD
            : Options.Keyphrasing.valueOf(keyphrases.toUpperCase(Locale.ROOT)));
  }

  private Set<Options.Include> includes() {
    EnumSet<Options.Include> set = EnumSet.noneOf(Options.Include.class);
    if (include != null) {
      for (String item : include.split(",")) {
        set.add(Options.Include.valueOf(item.toUpperCase(Locale.ROOT)));
      }
    }
    return set;
  }
}
