package dev.papersift.dump.arxiv;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The labels bots and scripts put before the fields of a paper, in English or Chinese.
enum DigestLabel {
  TITLE,
  AUTHORS,
  ABSTRACT,
  /// Another word for the abstract, or a sentence made from it; counts when there is no abstract.
  SUMMARY,
  COMMENTS,
  SUBJECTS,
  LINK,
  DATE,
  JOURNAL,
  DOI,
  CODE,
  VOTES,
  /// Any other label: its value is no field of a record.
  OTHER;

  private static final int LONGEST = 28;

  /// A label with the place its value begins.
  record At(DigestLabel label, int value) {}

  /// The label a line starts with, or null. Symbols and emphasis before it are passed over.
  static @Nullable At of(String line) {
    int start = behindSymbols(line);
    if (start >= line.length()) {
      return null;
    }
    boolean bold = start >= 2 && "*_".indexOf(line.charAt(start - 1)) >= 0;
    int end = nameEnd(line, start);
    if (end < 0) {
      return null;
    }
    String name = line.substring(start, end).strip();
    DigestLabel label = named(name.toLowerCase(Locale.ROOT));
    int value = behindFold(line, behindMarks(line, end));
    boolean colon = holdsColon(line, end, value);
    if (label == null) {
      boolean closed = bold && colon && holdsEmphasis(line, end, value);
      return closed && name.indexOf('[') < 0 ? new At(OTHER, value) : null;
    }
    boolean alone = value >= line.length();
    return colon || (bold && line.charAt(end) == '*') || (alone && bold)
        ? new At(label, value)
        : null;
  }

  private static int behindSymbols(String line) {
    int i = 0;
    while (i < line.length()) {
      int c = line.codePointAt(i);
      boolean symbol = !Character.isLetterOrDigit(c) && "[]($\"'“‘\\".indexOf(c) < 0;
      if (!symbol) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /// Where a name ends: at a colon, or at the emphasis behind it.
  private static int nameEnd(String line, int start) {
    int most = Math.min(line.length(), start + LONGEST);
    for (int i = start; i < most; i++) {
      if (":：*|".indexOf(line.charAt(i)) >= 0 || line.startsWith("__", i)) {
        return i;
      }
    }
    return -1;
  }

  private static int behindMarks(String line, int from) {
    int i = from;
    while (i < line.length() && ":：*_ |\u00a0\ufe0f".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /// Behind the sign with which YAML folds a value over the lines below.
  private static int behindFold(String line, int from) {
    String rest = line.substring(from);
    boolean fold = rest.equals(">-") || rest.equals(">") || rest.equals("|-") || rest.equals("|");
    return fold ? line.length() : from;
  }

  /// True when the emphasis around a label ends with it; else it is a title with a colon.
  private static boolean holdsEmphasis(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.charAt(i) == '*' || line.charAt(i) == '_') {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsColon(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        return true;
      }
    }
    return false;
  }

  /// The label of that name, or null. A heading or button without colon may bear the name too.
  static @Nullable DigestLabel named(String name) {
    int slash = name.indexOf(" / ");
    return single(slash > 0 ? name.substring(0, slash) : name);
  }

  private static @Nullable DigestLabel single(String name) {
    return switch (name) {
      case "title", "paper title", "paper", "标题", "题目", "论文标题", "论文题目", "タイトル", "題名", "제목" -> TITLE;
      case "authors", "author", "author(s)", "by", "first author", "作者", "论文作者", "著者", "저자" ->
          AUTHORS;
      case "abstract",
          "abstracts",
          "abstract (en)",
          "original abstract",
          "abs",
          "摘要",
          "英文摘要",
          "原文摘要",
          "要旨",
          "概要",
          "アブストラクト",
          "초록" ->
          ABSTRACT;
      case "summary", "description", "arxiv abstract" -> SUMMARY;
      case "comments", "comment", "arxiv comments", "note", "notes", "备注", "注释", "评论" -> COMMENTS;
      case "subjects",
          "subject",
          "categories",
          "category",
          "primary category",
          "main category",
          "arxiv categories",
          "tags",
          "分类",
          "类别",
          "主题" ->
          SUBJECTS;
      case "arxiv link",
          "arxiv",
          "arxiv id",
          "arxiv url",
          "arxiv page",
          "link",
          "links",
          "url",
          "urls",
          "id",
          "paper id",
          "paper link",
          "paper url",
          "paper page",
          "link to paper",
          "hf",
          "hf link",
          "hugging face",
          "huggingface",
          "abs link",
          "html",
          "html link",
          "cite as",
          "pdf",
          "pdf link",
          "pdf url",
          "download",
          "source",
          "链接",
          "论文链接",
          "原文链接",
          "论文地址",
          "リンク",
          "링크",
          "entry id" ->
          LINK;
      case "date",
          "published",
          "submitted",
          "submitted on",
          "published on",
          "published date",
          "publish date",
          "publication date",
          "submission date",
          "submitdate",
          "posted",
          "发布时间",
          "发布日期",
          "日期",
          "提交日期",
          "时间" ->
          DATE;
      case "journal-ref", "journal ref", "journal reference", "journal", "期刊" -> JOURNAL;
      case "doi", "related doi" -> DOI;
      case "upvotes", "upvote", "upvoted", "votes", "likes", "点赞", "点赞数", "赞" -> VOTES;
      case "code", "code link", "github", "代码", "代码链接" -> CODE;
      case "tl;dr",
          "tldr",
          "tl;dr (ai)",
          "keywords",
          "keyword",
          "ai keywords",
          "ai summary",
          "score",
          "matched",
          "matched keywords",
          "affiliation",
          "affiliations",
          "institution",
          "institutions",
          "updated",
          "updated on",
          "last updated",
          "report-no",
          "report number",
          "msc classes",
          "msc-class",
          "acm classes",
          "acm-class",
          "license",
          "version",
          "primary area",
          "submission number",
          "supplementary material",
          "code of ethics",
          "motivation",
          "method",
          "result",
          "results",
          "conclusion",
          "details",
          "中文摘要",
          "中文标题",
          "机构",
          "更新时间" ->
          OTHER;
      default -> null;
    };
  }
}
