package org.ent4j.examples.portal.setting;

import java.util.List;

/** The avis and orientations of conseils de classe, in a form. */
public record ConseilsPage(String path, List<String> errors, List<Line> avis, List<Line> orientations) {

    public ConseilsPage {
        errors = List.copyOf(errors);
        avis = List.copyOf(avis);
        orientations = List.copyOf(orientations);
    }

    /** @param code "" for a line to be filled */
    public record Line(String code, String fr, String en) {}
}
