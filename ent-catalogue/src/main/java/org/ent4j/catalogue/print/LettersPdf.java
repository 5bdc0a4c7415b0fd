package org.ent4j.catalogue.print;

import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.ent4j.catalogue.mailing.Occasion;
import org.ent4j.catalogue.mailing.PrintedLetter;
import org.ent4j.catalogue.spi.LetterPrinter;
import org.ent4j.model.print.PdfPages;

/**
 * All letters as one PDF in French, made by {@link PdfPages}. A letter begins on a page of its own. The whole file is laid
 * out in memory: a mailing of many thousands is better printed by level.
 */
public final class LettersPdf implements LetterPrinter {

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 20mm }
            body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4 }
            .letter { page-break-after: always }
            .letter:last-child { page-break-after: auto }
            .address { margin: 10mm 0 12mm 90mm }
            .date { margin: 0 0 8mm 90mm }
            h1 { font-size: 12pt; font-weight: normal; margin: 0 0 6mm 0 }
            """;

    @Override
    public void print(Occasion occasion, List<PrintedLetter> letters, OutputStream out, IntConsumer progress) {
        var body = new StringBuilder();
        for (var each = 0; each < letters.size(); each++) {
            letter(occasion, letters.get(each), body);
            progress.accept(each + 1);
        }
        var title = PageText.of(
                letters.stream().map(PrintedLetter::subject).findFirst().orElse(""));
        PdfPages.write("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>%1$s</title>
                <meta name="subject" content="%1$s"/><meta name="description" content="%1$s"/>
                <style>%2$s</style></head><body>%3$s</body></html>
                """.formatted(title, STYLE, body), out);
    }

    private static void letter(Occasion occasion, PrintedLetter letter, StringBuilder out) {
        out.append("<div class=\"letter\"><p>")
                .append(PageText.of(occasion.school()))
                .append("</p><p class=\"address\">")
                .append(letter.address().stream().map(PageText::of).collect(Collectors.joining("<br/>")))
                .append("</p><p class=\"date\">Le ")
                .append(PageText.of(occasion.date()))
                .append("</p><h1>Objet : ")
                .append(PageText.of(letter.subject()))
                .append("</h1>")
                .append(PageText.paragraphs(letter.body()))
                .append("</div>");
    }
}
