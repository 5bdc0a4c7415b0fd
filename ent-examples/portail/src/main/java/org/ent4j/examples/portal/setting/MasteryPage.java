package org.ent4j.examples.portal.setting;

import java.util.List;

/** How the four levels are shown, in a form. */
public record MasteryPage(String path, List<String> errors, List<Line> lines) {

    public MasteryPage {
        errors = List.copyOf(errors);
        lines = List.copyOf(lines);
    }

    /** @param sense what the level is, whatever it is called */
    public record Line(String level, String sense, String fr, String en, String letter) {}
}
