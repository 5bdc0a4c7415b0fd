package org.ent4j.model.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;

/** The font that PDFBox brings (SIL Open Font License): the same letters on every machine. */
public final class PlotFont {

    private PlotFont() {}

    public static Font read() {
        try (var in = PageFont.whole()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException unread) {
            throw new IllegalStateException(
                    "The font cannot be read.\nMaybe PDFBox is of another version than the library's.", unread);
        }
    }
}
