package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/** What is demanded of a bilan de fin de cycle before a file is written: all of it, on this page. */
public final class LsuCycleRules {

    public static final LsuCheck<LsuCase.OfCycle> HAS_A_SYNTHESIS = blocking(
            "VS-LSU-50",
            Label.of("Le bilan a une synthèse", "The report has a synthesis"),
            "OPEN-ENT, checks before an export",
            it -> it.report()
                    .synthesis()
                    .filter(text -> !FreeText.isUnseen(text))
                    .isEmpty(),
            it -> new LsuTrouble.NoSynthesis());

    public static final LsuCheck<LsuCase.OfCycle> SOCLE_AS_A_WHOLE = blocking(
            "VS-LSU-51",
            Label.of(
                    "Chaque composante du socle est évaluée ou dispensée",
                    "Each component of the socle is evaluated or exempt"),
            "OPEN-ENT; schema, socle",
            it -> !LsuCase.missing(it.report().socle()).isEmpty(),
            it -> new LsuTrouble.PartOfSocle(LsuCase.missing(it.report().socle())));

    public static final LsuCheck<LsuCase.OfCycle> A_KNOWN_CYCLE = blocking(
            "VS-LSU-52",
            Label.of("Le cycle est 3 ou 4", "The cycle is 3 or 4"),
            "Schema, Cycle",
            it -> it.report().cycle() < 3 || it.report().cycle() > 4,
            it -> new LsuTrouble.LevelOffItsScale(
                    Label.of("cycle", "cycle"), it.report().cycle(), 3, 4));

    public static final LsuCheck<LsuCase.OfCycle> HAS_A_LOCK = blocking(
            "VS-LSU-53",
            Label.of(
                    "Le bilan est verrouillé quand la version l'exige",
                    "The report is locked where the version demands it"),
            "Schema up to 3.0; to be confirmed for bilans de cycle",
            it -> it.version().needsLock() && it.report().lockedAt().isEmpty(),
            it -> new LsuTrouble.NoLock(it.version().number()));

    public static final LsuCheck<LsuCase.OfCycle> REFERENCES_ARE_THERE = blocking(
            "VS-LSU-54",
            Label.of("Le fichier a ce à quoi le bilan renvoie", "The file has what the report refers to"),
            "Schema, IDREF",
            it -> !it.unknown().isEmpty(),
            it -> new LsuTrouble.UnknownReference(String.join(", ", it.unknown())));

    public static final LsuCheck<LsuCase.OfCycle> ONE_REPORT_A_CYCLE = blocking(
            "VS-LSU-55",
            Label.of("Un bilan par élève et par cycle", "One report a pupil and a cycle"),
            "Schema, key of bilan-cycle",
            LsuCase.OfCycle::isRepeated,
            it -> new LsuTrouble.ReportTwice());

    public static final LsuCheck<LsuCase.OfCycle> ADDRESSES_HAVE_A_LINE = blocking(
            "VS-LSU-56",
            Label.of(
                    "Une adresse a sa première ligne quand la version l'exige",
                    "An address has its first line where the version demands it"),
            "Schema up to 3.0",
            it -> it.version().needsFirstLine()
                    && LsuCase.lacksALine(it.report().guardians()),
            it -> new LsuTrouble.NoAddressLine(it.version().number()));

    private LsuCycleRules() {}

    static List<LsuCheck<LsuCase.OfCycle>> all() {
        return List.of(
                HAS_A_SYNTHESIS,
                SOCLE_AS_A_WHOLE,
                A_KNOWN_CYCLE,
                HAS_A_LOCK,
                REFERENCES_ARE_THERE,
                ONE_REPORT_A_CYCLE,
                ADDRESSES_HAVE_A_LINE);
    }
}
