package dev.papersift.dump;

import dev.papersift.text.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks every format whether it recognises the head of a dump and ranks the answers. Immutable.
public final class FormatDetector {
  /// Below this confidence a dump's format is uncertain.
  public static final double SURE = 0.5;

  private final List<DumpFormat> formats;
  private final Openings openings;

  /// @param formats all formats, in an order that settles ties
  public FormatDetector(List<DumpFormat> formats) {
    this.formats = List.copyOf(formats);
    this.openings = new Openings(this.formats);
  }

  /// One format's claim to a head.
  ///
  /// @param format the format
  /// @param recognition how sure it is, and why
  public record Candidate(DumpFormat format, Recognition recognition) {}

  /// All formats that see anything of themselves in the head, surest first; empty when none does.
  public List<Candidate> detect(Head head) {
    return ranked(head, true);
  }

  private List<Candidate> ranked(Head head, boolean fallbacks) {
    List<Candidate> candidates = new ArrayList<>();
    boolean sure = !fallbacks;
    for (DumpFormat format : formats) {
      // A fallback never outranks a format that is sure, and is the costliest to ask.
      if (sure && format.isFallback()) {
        continue;
      }
      Recognition recognition = format.recognise(head);
      if (recognition.confidence() > 0) {
        candidates.add(new Candidate(format, recognition));
        sure |= recognition.confidence() >= SURE;
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> c.recognition().confidence()).reversed());
    return List.copyOf(candidates);
  }

  /// The surest format, or null when none sees anything of itself. Where the first solid line
  /// unmistakably begins a listing, the surest of the formats that begin so: what follows may be
  /// a second listing.
  @Nullable Candidate best(Head head) {
    Candidate begun = begun(head);
    return begun != null ? begun : first(detect(head));
  }

  /// As [#best], or null when that one is not sure.
  @Nullable Candidate sure(Head head) {
    Candidate begun = begun(head);
    Candidate best = begun != null ? begun : first(ranked(head, false));
    return best == null || best.recognition().confidence() < SURE ? null : best;
  }

  /// The surest of the formats that unmistakably begin with the first solid line; no other is
  /// asked.
  private @Nullable Candidate begun(Head head) {
    List<Line> solid = head.solid();
    return solid.isEmpty() ? null : beginning(solid.getFirst(), head);
  }

  private static @Nullable Candidate first(List<Candidate> candidates) {
    return candidates.isEmpty() ? null : candidates.getFirst();
  }

  /// The surest of the formats for which this line unmistakably begins a listing, or null when
  /// none is sure of what follows. Asks those formats alone.
  ///
  /// @param line first line of the head
  @Nullable Candidate beginning(Line line, Head head) {
    Candidate surest = null;
    for (int i : openings.candidates(line.text())) {
      if (!openings.begins(i, line.text())) {
        continue;
      }
      DumpFormat format = formats.get(i);
      Recognition recognition = format.recognise(head);
      double least = surest == null ? SURE : Math.nextUp(surest.recognition().confidence());
      if (recognition.confidence() >= least) {
        surest = new Candidate(format, recognition);
      }
    }
    return surest;
  }

  /// Which formats may begin with a line.
  Openings openings() {
    return openings;
  }

  /// The formats asked.
  public List<DumpFormat> formats() {
    return formats;
  }
}
