package org.ent4j.viescolaire.print;

import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.conseil.ProjectionScreen;

/**
 * The screens of a conseil de classe as a page for browsers, one pupil below the other with links between them: nothing is
 * fetched from anywhere, no script runs, every text is escaped. What is not projected is not in it.
 */
public final class ConseilHtml {

    private ConseilHtml() {}

    /** Of all pupils of the screen, in its order, whoever is at hand. */
    public static String render(ProjectionScreen screen, ConseilNames names, Lang lang) {
        return "<!DOCTYPE html>\n" + new ConseilPage(screen, names, new BulletinTerms(lang)).xhtml();
    }
}
