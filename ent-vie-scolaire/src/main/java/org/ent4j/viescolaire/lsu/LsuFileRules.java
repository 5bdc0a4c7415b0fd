package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;

import java.util.List;
import org.ent4j.model.text.Label;

/** What is demanded of what the bilans refer to, before a file is written: all of it, on this page. */
public final class LsuFileRules {

    public static final LsuCheck<LsuCase.OfFile> HAS_DISCIPLINES = blocking(
            "VS-LSU-10",
            Label.of("Il y a des disciplines", "There are disciplines"),
            "OPEN-ENT, checks before an export",
            it -> it.file().disciplines().isEmpty()
                    && !it.file().periodicReports().isEmpty(),
            it -> new LsuTrouble.NoDiscipline());

    private LsuFileRules() {}

    static List<LsuCheck<LsuCase.OfFile>> all() {
        return List.of(HAS_DISCIPLINES);
    }
}
