package reportsite.load.read;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import reportsite.load.ProjectFiles;

/** A small publication in memory, whole and without a fault, to be spoilt by tests. */
final class Sample {

  static final String SEED = "标题\n\n地区生产总值实现12.30亿元，增长5.5%，高于全市0.6个百分点。\n　 \n新增企业10家。\n";
  static final String LEDGER = "content/qingshan/economy.yaml";
  static final String FRAME = "content/qingshan/report.yaml";

  private final Map<String, String> texts = new TreeMap<>();

  Sample() {
    texts.put(
        "content/site.yaml",
        """
        title: {zh: 报告网, en: Reports}
        notice: {zh: 演示, en: Demonstration}
        contact: {mail: office@example.org}
        reports: [qingshan]
        """);
    texts.put(FRAME, frame());
    texts.put(LEDGER, ledger());
    texts.put("templates/strings.yaml", "nav.home: {zh: 首页, en: Home}\n");
    texts.put("seeds/qingshan.txt", SEED);
    for (String page : new String[] {"home", "targets", "review/economy"}) {
      texts.put("content/qingshan/" + page + ".zh.md", "## 经济\n\n正文。\n");
      texts.put("content/qingshan/" + page + ".en.md", "## Economy\n\nText.\n");
    }
  }

  private static String frame() {
    return """
    title: {zh: 青山区报告, en: Qingshan report}
    government: {zh: 青山区政府, en: Qingshan government}
    place: {zh: 青山区, en: Qingshan}
    year: 2025
    occasion:
      date: 2025-02-26
      body: {zh: 人大会议, en: the congress}
      speaker: {zh: 区长, en: the district head}
    sha256: %s
    groups:
      - {id: city, name: {zh: 全市, en: the city}}
    highlights: [gdp-2024]
    main-targets: [gdp-growth-2025]
    parts:
      - id: review
        title: {zh: 回顾, en: Review}
        chapters:
          - {id: economy, title: {zh: 经济, en: Economy}, summary: {zh: 概要, en: Summary}, passages: 2-3}
    """
        .formatted(sha256(SEED));
  }

  private static String ledger() {
    return """
    indicators:
      - id: gdp
        name: {zh: 地区生产总值, en: Gross regional product}
        better: higher
        figures:
          - {id: gdp-2024, period: 2024, kind: result, value: 12.30亿元, passage: 2, quote: 地区生产总值实现12.30亿元}
          - id: gdp-above-city-2024
            period: 2024
            kind: result
            measure: above
            versus: city
            value: 0.6个百分点
            passage: 2
            quote: "高于全市0.6个百分点"
      - id: enterprises
        name: {zh: 企业, en: Enterprises}
        noun: {one: enterprise, many: enterprises}
        figures:
          - {id: enterprises-2024, period: 2024, kind: result, measure: new, value: 10家, passage: 3, quote: 新增企业10家}
    charts:
      - id: growth
        shape: versus
        title: {zh: 快于全市, en: Faster than the city}
        subtitle: {zh: 增速, en: Growth}
        rows:
          - {figure: gdp-2024, gap: gdp-above-city-2024}
    """;
  }

  /** Replaces words of a file; they must be there. */
  Sample change(String path, String old, String now) {
    String text = texts.getOrDefault(path, "");
    if (!text.contains(old)) {
      throw new IllegalArgumentException("no '" + old + "' in " + path);
    }
    texts.put(path, text.replace(old, now));
    return this;
  }

  Sample put(String path, String text) {
    texts.put(path, text);
    return this;
  }

  Sample remove(String path) {
    texts.remove(path);
    return this;
  }

  ProjectFiles files() {
    return ProjectFiles.of(texts);
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
