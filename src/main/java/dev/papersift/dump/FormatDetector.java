package dev.papersift.dump;

import static java.util.Comparator.comparingDouble;

import dev.papersift.text.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Asks formats whether they recognise the head of a dump and finds the surest. Immutable.
public final class FormatDetector {
  /// Below this confidence a dump's format is uncertain.
  public static final double SURE = 0.5;

  private final List<DumpFormat> formats;
  private final Openings openings;
  private final int[] bySureness;

  /// @param formats all formats, in an order that settles ties
  public FormatDetector(List<DumpFormat> formats) {
    this.formats = List.copyOf(formats);
    this.openings = new Openings(this.formats);
    this.bySureness =
        IntStream.range(0, this.formats.size())
            .boxed()
            .sorted(comparingDouble(i -> -this.formats.get(i).mostConfidence()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// One format's claim to a head.
  ///
  /// @param format the format
  /// @param recognition how sure it is, and why
  public record Candidate(DumpFormat format, Recognition recognition) {}

  /// The surest format, or null when none is at least so sure. Asks those that may be surest first,
  /// and none that cannot outrank what was found.
  @Nullable Candidate surest(Head head, double least) {
    Candidate surest = null;
    int place = formats.size();
    double bar = least;
    for (int i : bySureness) {
      DumpFormat format = formats.get(i);
      if (format.mostConfidence() < bar) {
        break;
      }
      // Of two that are equally sure, the one that comes first in the order.
      if (format.mostConfidence() == bar && i > place) {
        continue;
      }
      Recognition recognition = format.recognise(head);
      double confidence = recognition.confidence();
      if (confidence > bar || (confidence == bar && i < place)) {
        surest = new Candidate(format, recognition);
        place = i;
        bar = confidence;
      }
    }
    return surest;
  }

  /// The surest format, or null when none sees anything of itself. Where the first solid line
  /// unmistakably begins a listing, the surest of the formats that begin so: what follows may be
  /// a second listing.
  @Nullable Candidate best(Head head) {
    Candidate begun = begun(head);
    return begun != null ? begun : surest(head, Double.MIN_VALUE);
  }

  /// As [#best], or null when that one is not sure.
  @Nullable Candidate sure(Head head) {
    Candidate begun = begun(head);
    return begun != null ? begun : surest(head, SURE);
  }

  /// The surest of the formats that unmistakably begin with the first solid line; no other is
  /// asked.
  private @Nullable Candidate begun(Head head) {
    List<Line> solid = head.solid();
    return solid.isEmpty() ? null : beginning(solid.getFirst(), head);
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
