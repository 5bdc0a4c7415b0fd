package org.ent4j.viescolaire.print;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.ent4j.model.print.PdfPages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinModel;

/**
 * Bulletins on A4 in portrait, each on pages of its own: tagged, with a language, a title, an embedded font and a bookmark
 * a copy. What the font has not, an emoji for example, is printed as "#".
 */
public final class BulletinPdf {

    private BulletinPdf() {}

    /** @param copies in the order of the file; those of a class, for example */
    public static byte[] render(BulletinModel model, List<BulletinCopy> copies, Lang lang) {
        var out = new ByteArrayOutputStream();
        write(model, copies, lang, out);
        return out.toByteArray();
    }

    /**
     * As {@link #render}. A file is made as a whole, since its tags are one tree: memory grows with the copies, and a class a
     * file is a good measure.
     *
     * @throws java.io.UncheckedIOException when nothing can be written there
     */
    public static void write(BulletinModel model, List<BulletinCopy> copies, Lang lang, OutputStream out) {
        var xhtml = new BulletinDocument(model, copies, lang).xhtml(BulletinCss.COMMON + BulletinCss.PAPER);
        PdfPages.write(xhtml, out);
    }
}
