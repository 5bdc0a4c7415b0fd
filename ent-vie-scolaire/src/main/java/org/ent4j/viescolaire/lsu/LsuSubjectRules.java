package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/** What is demanded of a subject in a bilan before a file is written: all of it, on this page. */
public final class LsuSubjectRules {

    public static final LsuCheck<SubjectReport> HAS_A_TEACHER = blocking(
            "VS-LSU-40",
            Label.of("La discipline a un enseignant", "The subject has a teacher"),
            "PRONOTE, what blocks an export",
            it -> it.teachers().isEmpty(),
            it -> new LsuTrouble.NoTeacher());

    public static final LsuCheck<SubjectReport> HAS_A_RESULT = blocking(
            "VS-LSU-41",
            Label.of(
                    "La discipline a une moyenne ou un positionnement, ou l'élève n'y est pas noté",
                    "The subject has an average or a level, or the pupil has no mark"),
            "PRONOTE, what blocks an export",
            it -> it.mark().isEmpty() && it.level().isEmpty() && !it.notMarked(),
            it -> new LsuTrouble.NoResult());

    public static final LsuCheck<SubjectReport> HAS_AN_APPRECIATION = blocking(
            "VS-LSU-42",
            Label.of(
                    "La discipline a une appréciation, ou l'élève n'y est pas noté",
                    "The subject has an appreciation, or the pupil has no mark"),
            "GEPI, error; PRONOTE and OPEN-ENT ask for one in any case",
            it -> it.appreciation().filter(text -> !FreeText.isUnseen(text)).isEmpty() && !it.notMarked(),
            it -> new LsuTrouble.NoAppreciation());

    public static final LsuCheck<SubjectReport> HAS_A_PROGRAMME = remark(
            "VS-LSU-43",
            Label.of("La discipline a des éléments du programme", "The subject has elements of the programme"),
            "PRONOTE, what does not block an export; GEPI, warning",
            it -> it.programme().isEmpty(),
            it -> new LsuTrouble.NoProgramme());

    public static final LsuCheck<SubjectReport> MARK_ON_ITS_SCALE = blocking(
            "VS-LSU-44",
            Label.of("La moyenne est dans son barème", "The average is on its scale"),
            "ours: the schema takes any text of 8 characters",
            it -> LsuCase.offItsScale(it).isPresent(),
            it -> LsuCase.offItsScale(it).orElseThrow());

    public static final LsuCheck<SubjectReport> MARK_OR_LEVEL = remark(
            "VS-LSU-45",
            Label.of("Une moyenne ou un positionnement, pas les deux", "An average or a level, not both"),
            "LSU: a class has one system",
            it -> it.mark().isPresent() && it.level().isPresent(),
            it -> new LsuTrouble.MarkAndLevel());

    public static final LsuCheck<SubjectReport> LEVEL_ON_ITS_SCALE = blocking(
            "VS-LSU-46",
            Label.of("Le positionnement va de 1 à 4", "A level goes from 1 to 4"),
            "Schema, PositionnementAcquis",
            it -> it.level().filter(level -> level < 1 || level > 4).isPresent(),
            it -> new LsuTrouble.LevelOffItsScale(
                    Label.of("positionnement", "level"), it.level().orElseThrow(), 1, 4));
    public static final LsuCheck<SubjectReport> MARK_OR_NOT_MARKED = remark(
            "VS-LSU-47",
            Label.of("Une moyenne ou « non noté », pas les deux", "An average or \"no mark\", not both"),
            "Schema, acquis: eleve-non-note and structure-non-notee say that there is none",
            it -> it.mark().isPresent() && it.notMarked() || it.classMark().isPresent() && it.classNotMarked(),
            it -> new LsuTrouble.MarkAndNotMarked());
    public static final LsuCheck<SubjectReport> MARK_IS_A_NUMBER = remark(
            "VS-LSU-48",
            Label.of("La moyenne est un nombre", "The average is a number"),
            "ours: the schema takes any text of 8 characters, and families read it as it is",
            it -> LsuCase.noNumber(it).isPresent(),
            it -> new LsuTrouble.MarkNoNumber(LsuCase.noNumber(it).orElseThrow()));

    private LsuSubjectRules() {}

    static List<LsuCheck<SubjectReport>> all() {
        return List.of(
                HAS_A_TEACHER,
                HAS_A_RESULT,
                HAS_AN_APPRECIATION,
                HAS_A_PROGRAMME,
                MARK_ON_ITS_SCALE,
                MARK_OR_LEVEL,
                LEVEL_ON_ITS_SCALE,
                MARK_OR_NOT_MARKED,
                MARK_IS_A_NUMBER);
    }
}
