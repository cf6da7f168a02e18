package dev.papersift.render;

import dev.papersift.record.MergedRecord;
import dev.papersift.record.Paper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How many papers are dated when, in the finest unit that most dates have and that gives few
/// enough columns. Only dates the papers show count.
///
/// @param unit what a column stands for
/// @param columns from the first date to the last without gaps; empty where there are not two
/// @param undated papers without a date of that unit
record Timeline(Unit unit, List<Column> columns, int undated) {
  /// Which share of the dated papers a unit has to place: ten in eleven or so.
  private static final double ENOUGH = 0.9;

  /// Units of time, finest first.
  enum Unit {
    DAY(10, 31),
    MONTH(7, 24),
    YEAR(4, 30),
    DECADE(4, 60);

    private final int length;
    private final int most;

    Unit(int length, int most) {
      this.length = length;
      this.most = most;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param label the time, for a person
  /// @param papers how many are dated so
  record Column(String label, int papers) {}

  Timeline {
    columns = List.copyOf(columns);
  }

  static Timeline of(List<MergedRecord> records) {
    List<String> dates = new ArrayList<>();
    for (MergedRecord record : records) {
      String date = date(record.paper());
      if (date != null) {
        dates.add(date);
      }
    }
    for (Unit unit : Unit.values()) {
      long[] places =
          dates.stream()
              .filter(date -> date.length() >= unit.length)
              .mapToLong(date -> place(date, unit))
              .sorted()
              .toArray();
      if (places.length > 0 && places.length >= ENOUGH * dates.size()) {
        long span = places[places.length - 1] - places[0] + 1;
        if (span <= unit.most) {
          return new Timeline(unit, columns(places, unit), records.size() - places.length);
        }
      }
    }
    return new Timeline(Unit.DECADE, List.of(), records.size());
  }

  private static @Nullable String date(Paper paper) {
    String date = paper.date();
    if (date != null && date.matches("\\d{4}(-\\d{2}){0,2}")) {
      return isReal(date) ? date : date.substring(0, Unit.YEAR.length);
    }
    Integer year = paper.year();
    return year == null || year < 1000 || year > 9999 ? null : String.valueOf(year);
  }

  private static boolean isReal(String date) {
    try {
      LocalDate.parse(date + "-01-01".substring(0, Unit.DAY.length - date.length()));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static long place(String date, Unit unit) {
    int year = Integer.parseInt(date.substring(0, 4));
    return switch (unit) {
      case DAY -> LocalDate.parse(date).toEpochDay();
      case MONTH -> year * 12L + Integer.parseInt(date.substring(5, 7)) - 1;
      case YEAR -> year;
      case DECADE -> year / 10;
    };
  }

  private static List<Column> columns(long[] places, Unit unit) {
    List<Column> columns = new ArrayList<>();
    if (places[0] == places[places.length - 1]) {
      return columns;
    }
    int at = 0;
    for (long place = places[0]; place <= places[places.length - 1]; place++) {
      int from = at;
      while (at < places.length && places[at] == place) {
        at++;
      }
      columns.add(new Column(label(place, unit), at - from));
    }
    return columns;
  }

  private static String label(long place, Unit unit) {
    return switch (unit) {
      case DAY -> {
        LocalDate day = LocalDate.ofEpochDay(place);
        yield day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
      }
      case MONTH -> month(Month.of((int) (place % 12) + 1)) + " " + place / 12;
      case YEAR -> String.valueOf(place);
      case DECADE -> place + "0s";
    };
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  int most() {
    return columns.stream().mapToInt(Column::papers).max().orElse(0);
  }

  /// The picture in words.
  String described() {
    Column fullest = columns.getFirst();
    for (Column column : columns) {
      if (column.papers() > fullest.papers()) {
        fullest = column;
      }
    }
    return "Papers by "
        + unit.word()
        + " from "
        + columns.getFirst().label()
        + " to "
        + columns.getLast().label()
        + ", most in "
        + fullest.label()
        + ": "
        + fullest.papers();
  }
}
