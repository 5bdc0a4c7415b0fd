package org.ent4j.ticketing.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Objects;

/** The font that PDFBox brings (SIL Open Font License): the same letters on every machine. */
final class PlotFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PlotFont() {}

    static Font read() {
        try (var in = Objects.requireNonNull(
                PdfRendererBuilder.class.getResourceAsStream(FILE),
                "No font for the plot.\nMaybe PDFBox is not among the dependencies.")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException unread) {
            throw new IllegalStateException(
                    "The font cannot be read.\nMaybe PDFBox is of another version than the library's.", unread);
        }
    }
}
