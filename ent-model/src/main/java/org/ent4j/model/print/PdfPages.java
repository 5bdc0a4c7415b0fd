package org.ent4j.model.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Makes pages of XHTML, tagged for readers of the screen. */
public final class PdfPages {

    private PdfPages() {}

    public static byte[] of(String xhtml) {
        var out = new ByteArrayOutputStream();
        write(xhtml, out);
        return out.toByteArray();
    }

    public static void write(String xhtml, OutputStream out) {
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PageFont::withoutSubstitutions, PageFont.NAME)
                    // nothing is fetched from anywhere
                    .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                    .useUnicodeLineBreaker(new FrenchLineBreaker())
                    .withHtmlContent(printable(xhtml), null)
                    .toStream(out)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The PDF cannot be made.\nMaybe PDFBox is of another version than the library's.", unwritten);
        }
    }

    /** The font has no hyphen that does not break, nor what joins words without being seen: word processors write both. */
    private static String printable(String xhtml) {
        return xhtml.replace('\u2011', '-').replace("\u2060", "").replace("\ufeff", "");
    }
}
