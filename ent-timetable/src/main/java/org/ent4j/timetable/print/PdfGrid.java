package org.ent4j.timetable.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.grid.HtmlGrid;
import org.ent4j.timetable.grid.WeekGrid;

/**
 * A week on A4 in landscape, tagged for readers of the screen, with the font that PDFBox brings (SIL Open Font License).
 * The page is that of {@link HtmlGrid}; what the font has not, an emoji for example, is printed as "#".
 */
public final class PdfGrid {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfGrid() {}

    public static byte[] render(WeekGrid grid, Lang lang) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfGrid::font, "Liberation Sans")
                    // nothing is fetched from anywhere
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(HtmlGrid.render(grid, lang), null)
                    .toStream(out)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The PDF cannot be made.\nMaybe PDFBox is of another version than the library's.", unwritten);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(
                PdfRendererBuilder.class.getResourceAsStream(FONT),
                "No font for the PDF.\nMaybe PDFBox is not among the dependencies.");
    }
}
