package org.ent4j.examples.portal.setting;

import java.util.List;

/** The motifs de non-évaluation in a form. */
public record MotifsPage(String path, List<String> errors, List<Line> lines) {

    public MotifsPage {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /** @param sense what it is to whoever counts */
    public record Line(String meaning, String sense, String fr, String en, String shortForm, boolean isRetired) {}
}
