package org.ent4j.model.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The font that PDFBox brings (SIL Open Font License). */
final class PageFont {

    static final String NAME = "Liberation Sans";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;
    private static final int COUNT_AT = 5;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);

    private PageFont() {}

    static InputStream whole() {
        return Objects.requireNonNull(
                PdfRendererBuilder.class.getResourceAsStream(FILE),
                "No font for the page.\nMaybe PDFBox is not among the dependencies.");
    }

    /**
     * Without its substitutions of glyphs (ligatures). PDFBox 3.0 looks for them with regular expressions that it compiles
     * anew for each run of text: that took two thirds of the time of a bulletin.
     */
    static InputStream withoutSubstitutions() {
        try (var in = whole()) {
            return new ByteArrayInputStream(renamed(in.readAllBytes()));
        } catch (IOException unread) {
            throw new UncheckedIOException(
                    "The font cannot be read.\nMaybe PDFBox is of another version than the library's.", unread);
        }
    }

    /** Renames the table in the directory of the file: what has a name that nobody knows is left alone. */
    private static byte[] renamed(byte[] font) {
        var end = FIRST_ENTRY + ENTRY * font[COUNT_AT];
        for (var entry = FIRST_ENTRY; entry < end; entry += ENTRY) {
            if (Arrays.equals(font, entry, entry + SUBSTITUTIONS.length, SUBSTITUTIONS, 0, SUBSTITUTIONS.length)) {
                font[entry + SUBSTITUTIONS.length - 1] = 'X';
            }
        }
        return font;
    }
}
