package dev.papersift.dump;

import java.util.Comparator;
import java.util.List;

/// Asks every format whether it recognises the head of a dump and ranks the answers. Immutable.
public final class FormatDetector {
  /// Below this confidence a dump's format is uncertain.
  public static final double SURE = 0.5;

  private final List<DumpFormat> formats;

  /// @param formats all formats, in an order that settles ties
  public FormatDetector(List<DumpFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /// One format's claim to a head.
  ///
  /// @param format the format
  /// @param recognition how sure it is, and why
  public record Candidate(DumpFormat format, Recognition recognition) {}

  /// All formats that see anything of themselves in the head, surest first; empty when none does.
  public List<Candidate> detect(Head head) {
    return formats.stream()
        .map(format -> new Candidate(format, format.recognise(head)))
        .filter(candidate -> candidate.recognition().confidence() > 0)
        .sorted(
            Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.recognition().confidence())
                .reversed())
        .toList();
  }

  /// The formats asked.
  public List<DumpFormat> formats() {
    return formats;
  }
}
