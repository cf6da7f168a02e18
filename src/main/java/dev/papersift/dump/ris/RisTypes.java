package dev.papersift.dump.ris;

import java.util.Locale;

/// What the codes behind `TY` stand for.
final class RisTypes {
  private RisTypes() {}

  /// The name of a type; a code that is not listed stays as it is.
  static String name(String code) {
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "JOUR", "JFULL", "EJOUR" -> "Journal Article";
      case "ABST" -> "Abstract";
      case "BOOK", "EBOOK", "EDBOOK" -> "Book";
      case "CHAP", "ECHAP" -> "Book Chapter";
      case "CONF" -> "Conference Proceedings";
      case "CPAPER" -> "Conference Paper";
      case "COMP" -> "Computer Program";
      case "DATA" -> "Dataset";
      case "ELEC", "WEB", "BLOG" -> "Web Page";
      case "GEN" -> "Generic";
      case "GOVDOC" -> "Government Document";
      case "MGZN", "MAGZ" -> "Magazine Article";
      case "NEWS" -> "Newspaper Article";
      case "INPR" -> "In Press";
      case "PAT" -> "Patent";
      case "RPRT" -> "Report";
      case "SER" -> "Serial";
      case "THES" -> "Thesis";
      case "UNPB", "UNPD", "MANSCPT" -> "Manuscript";
      default -> code;
    };
  }
}
