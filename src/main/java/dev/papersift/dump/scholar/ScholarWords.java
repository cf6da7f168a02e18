package dev.papersift.dump.scholar;

import dev.papersift.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of Scholar's mails and pages around their results, in the languages of the site.
final class ScholarWords {
  /// Lines around the results, in English; short ones stand alone.
  private static final List<String> FURNITURE =
      List.of(
          "list my alerts",
          "list alerts",
          "cancel alert",
          "this alert is sent by google scholar",
          "google scholar is a service by google",
          "this message was sent by google scholar",
          "the following",
          "see all recommendations",
          "see all",
          "save",
          "twitter",
          "facebook",
          "linkedin",
          "you're receiving",
          "you are receiving",
          "unsubscribe",
          "scholar alert",
          "scholar alert:",
          "google scholar alert",
          "google scholar-alert",
          "google scholar",
          "save cite cited",
          "save cite related",
          "[save](javascript:",
          "[save] [cite]",
          "cite",
          "related articles",
          "any time",
          "sort by relevance",
          "sort by date",
          "about this page",
          "create alert",
          "privacy terms help");

  /// Marks before a title that say what it leads to.
  static final List<String> KINDS =
      List.of(
          "[PDF]",
          "[HTML]",
          "[DOC]",
          "[PS]",
          "[B]",
          "[C]",
          "[BOOK]",
          "[CITATION]",
          "[图书]",
          "[引用]",
          "[圖書]",
          "[書籍]",
          "[引文]",
          "[단행본]",
          "[인용]",
          "[BUCH]",
          "[ZITATION]",
          "[LIVRE]",
          "[LIBRO]",
          "[CITAS]",
          "[LIVRO]",
          "[CITAÇÃO]",
          "[CITAZIONE]",
          "[BOEK]",
          "[CITAAT]",
          "[КНИГА]",
          "[ЦИТИРОВАНИЕ]");

  /// How the row of actions below a result begins, in the languages of the site.
  private static final List<String> ACTIONS =
      List.of(
          "save cite",
          "保存 引用",
          "儲存 引用",
          "저장 인용",
          "speichern zitieren",
          "enregistrer citer",
          "guardar citar",
          "salvar citar",
          "salva cita",
          "opslaan citeren",
          "сохранить цитировать",
          "kaydet alıntı yap",
          "zapisz cytuj",
          "spara citera",
          "lagre siter",
          "gem citer");

  /// Links that close the mail, in other languages.
  static final Set<String> CLOSINGS =
      Set.of(
          "alerts auflisten",
          "alert abbrechen",
          "alle meine alerts auflisten",
          "列出快讯",
          "取消快讯",
          "列出快訊",
          "取消快訊",
          "アラートを一覧表示",
          "アラートをキャンセル",
          "알리미 목록",
          "알리미 취소",
          "afficher la liste des alertes",
          "annuler l'alerte",
          "mostrar alertas",
          "cancelar alerta",
          "listar alertas",
          "elenca avvisi",
          "annulla avviso");

  /// What Scholar is called behind `Google`.
  static final List<String> SITES =
      List.of("Scholar", "学术搜索", "學術搜尋", "Akademik", "Академи", "Acadêmico", "Académico", "학술검색");

  /// What only alerts hold.
  static final List<String> SIGNS =
      List.of(
          "oi=scholaralrt",
          "This alert is sent by Google Scholar",
          "This message was sent by Google Scholar");

  /// Both by their first letters, of which most lines have another.
  private static final Map<Character, List<String>> FURNITURE_BY_LETTER = byLetter(FURNITURE);

  private static final Map<Character, List<String>> ACTIONS_BY_LETTER = byLetter(ACTIONS);

  private ScholarWords() {}

  private static Map<Character, List<String>> byLetter(List<String> texts) {
    return texts.stream().collect(Collectors.groupingBy(text -> text.charAt(0)));
  }

  /// Of [#FURNITURE], those that begin with that letter.
  static List<String> furniture(char first) {
    return FURNITURE_BY_LETTER.getOrDefault(first, List.of());
  }

  /// True for a row that begins with one of [#ACTIONS], whatever blanks stand between them.
  static boolean areActions(String row) {
    List<String> beginnings = ACTIONS_BY_LETTER.getOrDefault(row.charAt(0), List.of());
    if (beginnings.isEmpty()) {
      return false;
    }
    String tidy = Blanks.collapse(row);
    for (String beginning : beginnings) {
      if (tidy.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
