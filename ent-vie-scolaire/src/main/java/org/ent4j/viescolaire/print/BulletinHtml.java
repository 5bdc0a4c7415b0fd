package org.ent4j.viescolaire.print;

import java.util.List;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinModel;

/** Bulletins as a page for browsers: nothing is fetched from anywhere, every text is escaped. */
public final class BulletinHtml {

    private BulletinHtml() {}

    /** @param copies in the order of the page; those of a class, for example */
    public static String render(BulletinModel model, List<BulletinCopy> copies, Lang lang) {
        return "<!DOCTYPE html>\n"
                + new BulletinDocument(model, copies, lang).xhtml(BulletinCss.COMMON + BulletinCss.SCREEN);
    }
}
