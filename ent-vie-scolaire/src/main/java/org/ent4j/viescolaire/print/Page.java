package org.ent4j.viescolaire.print;

import java.util.Collection;
import java.util.function.Consumer;
import org.ent4j.model.print.PlainText;
import org.ent4j.model.text.Lang;

/** A page of XHTML in the making; every text is escaped as it comes in. */
final class Page {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 8mm 10mm 11mm 10mm; @bottom-center {
                content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans'; font-size: 8pt } }
            body { font-family: 'Liberation Sans'; font-size: 8pt; line-height: 1.15; margin: 0 }
            h1 { font-size: 13pt; font-weight: normal; margin: 0 0 1mm 0 }
            h2 { font-size: 10pt; font-weight: normal; margin: 2mm 0 1mm 0 }
            p { margin: 0.7mm 0 }
            .day { page-break-before: always }
            .day:first-child { page-break-before: auto }
            table { -fs-table-paginate: paginate; border-collapse: collapse; table-layout: fixed; width: 100%;
                margin-bottom: 3mm }
            th, td { border: 0.5pt solid #555; padding: 0.35mm 0.7mm; text-align: left; vertical-align: top;
                word-wrap: break-word }
            th { background: #eee; font-weight: normal }
            thead th { font-size: 7pt }
            tr { page-break-inside: avoid }
            .name { width: 42mm }
            .number { font-size: 7pt; width: 11mm }
            th.number { font-size: 6.5pt }
            td.number { text-align: right }
            .missing { background: #ccc }
            """;

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn */
    Page element(String tag, Consumer<Page> content, String... attributes) {
        out.append('<').append(tag);
        for (var each = 0; each < attributes.length; each += 2) {
            out.append(' ').append(attributes[each]).append("=\"");
            text(attributes[each + 1]);
            out.append('"');
        }
        out.append('>');
        content.accept(this);
        out.append("</").append(tag).append('>');
        return this;
    }

    Page element(String tag, String text, String... attributes) {
        return element(tag, inside -> inside.text(text), attributes);
    }

    /** Lines one below the other; those that are empty are left out. */
    Page lines(Collection<String> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        // most cells of a register have one line, and an element less is a page sooner
        if (filled.size() == 1) {
            return text(filled.get(0));
        }
        filled.forEach(line -> element("div", line));
        return this;
    }

    Page text(String raw) {
        var plain = PlainText.of(raw);
        for (var each = 0; each < plain.length(); each++) {
            append(plain.charAt(each));
        }
        return this;
    }

    private void append(char letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(letter);
        }
    }

    /** A whole document. */
    static String document(String title, Lang lang, Consumer<Page> body) {
        return document(title, lang, STYLE, head -> {}, body);
    }

    /**
     * A whole document of another look.
     *
     * @param more what else stands in its head
     */
    static String document(String title, Lang lang, String style, Consumer<Page> more, Consumer<Page> body) {
        var language = lang.locale().getLanguage();
        return new Page()
                .element(
                        "html",
                        html -> html.element("head", head -> more.accept(head(head, title, style)))
                                .element("body", body),
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        language)
                .toString();
    }

    private static Page head(Page head, String title, String style) {
        return head.element("meta", "", "charset", "utf-8")
                .element("title", title)
                .element("meta", "", "name", "subject", "content", title)
                .element("meta", "", "name", "description", "content", title)
                .element("style", inside -> inside.out.append(style));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
