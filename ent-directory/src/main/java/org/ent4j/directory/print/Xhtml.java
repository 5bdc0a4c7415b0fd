package org.ent4j.directory.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** XHTML in the making; every text goes through {@link #text}. */
final class Xhtml {

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt } }
            body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4 }
            h1 { font-size: 15pt }
            .letter { page-break-after: always }
            .letter:last-child { page-break-after: auto }
            .address { margin: 10mm 0 15mm 90mm }
            .secret { font-size: 14pt; letter-spacing: 1pt }
            th { text-align: left; padding-right: 8mm }
            .signature { margin-top: 12mm }
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private Xhtml() {}

    /** As a letter has it: {@code 1er octobre 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    static String document(String title, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>%s</title>
                <meta name="subject" content="%s"/><meta name="description" content="%s"/><style>%s</style></head><body>%s</body></html>
                """.formatted(text(title), text(title), text(title), STYLE, body);
    }

    /** The text for a place between tags or in an attribute, without the characters that XML does not have. */
    static String text(String raw) {
        var out = new StringBuilder(raw.length());
        raw.codePoints().filter(Xhtml::isXml).forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(point);
        }
    }

    private static boolean isXml(int point) {
        var control = point < ' ' && point != '\n' && point != '\t';
        var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    static String paragraph(String raw) {
        return "<p>" + text(raw) + "</p>";
    }

    static String paragraphs(Collection<String> all) {
        return all.stream().map(Xhtml::paragraph).collect(Collectors.joining());
    }

    static String lines(Collection<String> all) {
        return all.stream().map(Xhtml::text).collect(Collectors.joining("<br/>"));
    }

    static String row(String head, String value) {
        return "<tr><th>" + text(head) + "</th><td>" + text(value) + "</td></tr>";
    }
}
