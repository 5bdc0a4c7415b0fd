package org.ent4j.viescolaire.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes pages of XHTML, tagged for readers of the screen, with the font that PDFBox brings (SIL Open Font License). */
final class PdfPages {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPages() {}

    static byte[] of(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfPages::font, "Liberation Sans")
                    // nothing is fetched from anywhere
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(xhtml, null)
                    .toStream(out)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The PDF cannot be made.\nMaybe PDFBox is of another version than the library's.", unwritten);
        }
        return out.toByteArray();
    }

    static InputStream font() {
        return Objects.requireNonNull(
                PdfRendererBuilder.class.getResourceAsStream(FONT),
                "No font for the page.\nMaybe PDFBox is not among the dependencies.");
    }
}
