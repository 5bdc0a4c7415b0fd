package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/** What is demanded of a bilan périodique before a file is written: all of it, on this page. */
public final class LsuPeriodicRules {

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_A_COUNCIL = blocking(
            "VS-LSU-20",
            Label.of("Le conseil de classe a une date", "The council has a day"),
            "PRONOTE, what blocks an export; OPEN-ENT",
            it -> it.report().council().isEmpty(),
            it -> new LsuTrouble.NoCouncil());

    public static final LsuCheck<LsuCase.OfPeriodic> COUNCIL_AFTER_SCHOOLING = remark(
            "VS-LSU-21",
            Label.of("Le conseil a lieu après l'arrivée de l'élève", "The council is after the pupil came"),
            "GEPI, warning",
            LsuCase.OfPeriodic::isTooEarly,
            it -> new LsuTrouble.CouncilTooEarly(it.council(), it.report().schooledSince()));

    public static final LsuCheck<LsuCase.OfPeriodic> PUPIL_WAS_THERE = remark(
            "VS-LSU-22",
            Label.of("L'élève n'est pas parti avant le conseil", "The pupil had not left before the council"),
            "ours: the file may still be imported",
            it -> it.left().filter(day -> day.isBefore(it.council())).isPresent(),
            it -> new LsuTrouble.PupilLeft(it.left().orElseThrow(), it.council()));

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_A_SYNTHESIS = blocking(
            "VS-LSU-23",
            Label.of("Le bilan a une synthèse", "The report has a synthesis"),
            "PRONOTE, what blocks an export; OPEN-ENT",
            it -> it.report()
                    .synthesis()
                    .filter(text -> !FreeText.isUnseen(text))
                    .isEmpty(),
            it -> new LsuTrouble.NoSynthesis());

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_SCHOOL_LIFE = blocking(
            "VS-LSU-24",
            Label.of("Les absences et les retards sont décomptés", "Absences and latenesses are counted"),
            "PRONOTE, what blocks an export",
            it -> it.report().schoolLife().isEmpty(),
            it -> new LsuTrouble.NoSchoolLife());

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_A_SUBJECT = blocking(
            "VS-LSU-25",
            Label.of("Le bilan a une discipline", "The report has a subject"),
            "Schema, liste-acquis",
            it -> it.report().subjects().isEmpty(),
            it -> new LsuTrouble.NoSubject());

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_A_LOCK = blocking(
            "VS-LSU-26",
            Label.of(
                    "Le bilan est verrouillé quand la version l'exige",
                    "The report is locked where the version demands it"),
            "Schema up to 3.0",
            it -> it.version().needsLock() && it.report().lockedAt().isEmpty(),
            it -> new LsuTrouble.NoLock(it.version().number()));

    public static final LsuCheck<LsuCase.OfPeriodic> SOCLE_AS_A_WHOLE = blocking(
            "VS-LSU-27",
            Label.of("Le socle est entier quand la version l'exige", "The socle is whole where the version demands it"),
            "Schema up to 3.0",
            it -> it.version().needsWholeSocle()
                    && !it.report().socle().isEmpty()
                    && !LsuCase.missing(it.report().socle()).isEmpty(),
            it -> new LsuTrouble.PartOfSocle(LsuCase.missing(it.report().socle())));

    public static final LsuCheck<LsuCase.OfPeriodic> DIGITAL_SKILLS_SAY_SOMETHING = blocking(
            "VS-LSU-28",
            Label.of("Les compétences numériques disent quelque chose", "Digital skills say something"),
            "OPEN-ENT, checks before an export",
            it -> it.report().digitalSkills().filter(LsuCase::isEmpty).isPresent(),
            it -> new LsuTrouble.EmptyDigitalSkills());

    public static final LsuCheck<LsuCase.OfPeriodic> REFERENCES_ARE_THERE = blocking(
            "VS-LSU-29",
            Label.of("Le fichier a ce à quoi le bilan renvoie", "The file has what the report refers to"),
            "Schema, IDREF",
            it -> !it.unknown().isEmpty(),
            it -> new LsuTrouble.UnknownReference(String.join(", ", it.unknown())));

    public static final LsuCheck<LsuCase.OfPeriodic> SUBJECTS_ONCE = blocking(
            "VS-LSU-30",
            Label.of("Une discipline figure une fois dans un bilan", "A subject is once in a report"),
            "OPEN-ENT; schema, key of acquis",
            it -> !it.twice().isEmpty(),
            it -> new LsuTrouble.SubjectTwice(String.join(", ", it.twice())));

    public static final LsuCheck<LsuCase.OfPeriodic> ONE_REPORT_A_PERIOD = blocking(
            "VS-LSU-31",
            Label.of("Un bilan par élève et par période", "One report a pupil and a period"),
            "Schema, key of bilan-periodique",
            LsuCase.OfPeriodic::isRepeated,
            it -> new LsuTrouble.ReportTwice());

    public static final LsuCheck<LsuCase.OfPeriodic> ADDRESSES_HAVE_A_LINE = blocking(
            "VS-LSU-32",
            Label.of(
                    "Une adresse a sa première ligne quand la version l'exige",
                    "An address has its first line where the version demands it"),
            "Schema up to 3.0",
            it -> it.version().needsFirstLine()
                    && LsuCase.lacksALine(it.report().guardians()),
            it -> new LsuTrouble.NoAddressLine(it.version().number()));

    public static final LsuCheck<LsuCase.OfPeriodic> HAS_AN_ADDRESS = remark(
            "VS-LSU-33",
            Label.of("Un responsable a une adresse", "A guardian has an address"),
            "PRONOTE, what does not block an export",
            it -> it.report().guardians().stream()
                    .noneMatch(each -> each.address().isPresent()),
            it -> new LsuTrouble.NoAddress());

    public static final LsuCheck<LsuCase.OfPeriodic> COUNTS_UP_TO_999 = blocking(
            "VS-LSU-34",
            Label.of("Les décomptes vont de 0 à 999", "Counts go from 0 to 999"),
            "Schema, ValeurVieScolaire",
            it -> it.count().isPresent(),
            it -> it.count().orElseThrow());

    private LsuPeriodicRules() {}

    static List<LsuCheck<LsuCase.OfPeriodic>> all() {
        return List.of(
                HAS_A_COUNCIL,
                COUNCIL_AFTER_SCHOOLING,
                PUPIL_WAS_THERE,
                HAS_A_SYNTHESIS,
                HAS_SCHOOL_LIFE,
                HAS_A_SUBJECT,
                HAS_A_LOCK,
                SOCLE_AS_A_WHOLE,
                DIGITAL_SKILLS_SAY_SOMETHING,
                REFERENCES_ARE_THERE,
                SUBJECTS_ONCE,
                ONE_REPORT_A_PERIOD,
                ADDRESSES_HAVE_A_LINE,
                HAS_AN_ADDRESS,
                COUNTS_UP_TO_999);
    }
}
