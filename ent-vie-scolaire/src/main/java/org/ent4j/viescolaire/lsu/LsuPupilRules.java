package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import org.ent4j.model.text.Label;

/** What is demanded of a pupil before a file is written: all of it, on this page. */
public final class LsuPupilRules {

    public static final LsuCheck<LsuCase.OfPupil> HAS_A_SIECLE_ID = blocking(
            "VS-LSU-01",
            Label.of("L'élève a un identifiant SIECLE", "The pupil has a SIECLE id"),
            "PRONOTE, what blocks an export; schema, eleve/@id-be",
            it -> !LsuCase.isNumber(it.pupil().siecleId()),
            it -> new LsuTrouble.NoSiecleId(it.pupil().siecleId().orElse("")));

    public static final LsuCheck<LsuCase.OfPupil> IS_IN_ONE_CLASS = blocking(
            "VS-LSU-02",
            Label.of("L'élève est dans une seule classe", "The pupil is in one class"),
            "OPEN-ENT, checks before an export",
            it -> it.divisions().size() > 1,
            it -> new LsuTrouble.SeveralClasses(String.join(", ", it.divisions())));

    public static final LsuCheck<LsuCase.OfPupil> HAS_A_REPORT = remark(
            "VS-LSU-03",
            Label.of("L'élève a un bilan", "The pupil has a report"),
            "ours: the pupil would be exported for nothing",
            it -> !it.hasReport(),
            it -> new LsuTrouble.NoReport());

    private LsuPupilRules() {}

    static List<LsuCheck<LsuCase.OfPupil>> all() {
        return List.of(HAS_A_SIECLE_ID, IS_IN_ONE_CLASS, HAS_A_REPORT);
    }
}
