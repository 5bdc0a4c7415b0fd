package org.ent4j.directory.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ent4j.model.text.Lang;

/** XHTML in the making; every text goes through {@link #text}. */
final class Xhtml {

    private static final String STYLE = """
            body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4 }
            h1 { font-size: 15pt }
            .letter { page-break-after: always }
            .letter:last-child { page-break-after: auto }
            .address { margin: 10mm 0 15mm 90mm }
            .tight { font-size: 10pt; line-height: 1.25 }
            .tight h1 { font-size: 13pt; margin: 3mm 0 }
            .tight .address { margin: 6mm 0 8mm 90mm }
            .tight p, .tight ul { margin: 2mm 0 }
            .secret { font-size: 15pt; letter-spacing: 1pt; border: 0.5pt solid black; padding: 1mm 3mm }
            th { font-weight: normal; text-align: left; vertical-align: top; padding-right: 8mm }
            td { vertical-align: top }
            .credentials { border-spacing: 0 2mm; margin: 4mm 0 }
            .list { -fs-table-paginate: paginate; border-collapse: collapse; width: 100%; font-size: 9pt }
            .list th { border-bottom: 1pt solid black; padding: 1mm 4mm 1mm 0 }
            .list td { border-bottom: 0.25pt solid gray; padding: 1mm 4mm 1mm 0 }
            .list tr { page-break-inside: avoid }
            .signature { margin-top: 12mm; page-break-inside: avoid }
            """;

    /** Letters of different people are no pages of one document. */
    private static final String PAGE = "@page { size: A4; margin: 25mm 20mm }";

    private static final String NUMBERED =
            "@page { size: A4; margin: 20mm; @bottom-center { content: counter(page) ' / ' counter(pages); "
                    + "font-family: 'Liberation Sans'; font-size: 9pt } }";

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Xhtml() {}

    /** As a letter has it: {@code 1er octobre 2026}, {@code 1 October 2026}. */
    static String day(LocalDate day, Lang lang) {
        return lang == Lang.FR ? FRENCH.format(day).replaceFirst("^1 ", "1er ") : ENGLISH.format(day);
    }

    /** The tag of a language. */
    static String code(Lang lang) {
        return lang.locale().getLanguage();
    }

    static String letters(String title, Lang lang, String body) {
        return document(title, lang, PAGE, body);
    }

    /** With the numbers of the pages. */
    static String list(String title, Lang lang, String body) {
        return document(title, lang, NUMBERED, body);
    }

    private static String document(String title, Lang lang, String page, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>
                <meta name="subject" content="%s"/><meta name="description" content="%s"/>
                <style>%s%s</style></head><body>%s</body></html>
                """.formatted(code(lang), text(title), text(title), text(title), page, STYLE, body);
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

    static String bullets(Collection<String> all) {
        return all.isEmpty()
                ? ""
                : all.stream()
                        .map(each -> "<li>" + text(each) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    static String lines(Collection<String> all) {
        return all.stream().map(Xhtml::text).collect(Collectors.joining("<br/>"));
    }

    static String row(String head, String value) {
        return "<tr><th>" + text(head) + "</th><td>" + text(value) + "</td></tr>";
    }

    /** A value that is read from paper and typed, character by character. */
    static String secretRow(String head, String value) {
        return "<tr><th>" + text(head) + "</th><td><span class=\"secret\">" + text(value) + "</span></td></tr>";
    }

    static String cells(Collection<String> values) {
        return row("td", values);
    }

    static String heads(Collection<String> values) {
        return row("th", values);
    }

    private static String row(String tag, Collection<String> values) {
        return values.stream()
                .map(value -> "<" + tag + ">" + text(value) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
