package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.viescolaire.lsu.Complement;
import org.ent4j.viescolaire.lsu.ComplementKind;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.RegionalLanguage;
import org.ent4j.viescolaire.lsu.RegionalLanguageLevel;

/** Bilans de fin de cycle. */
final class CycleNodes {

    private CycleNodes() {}

    static LsuNode report(CycleReport report) {
        return LsuNode.of("bilan-cycle")
                .with("eleve-ref", report.pupil())
                .with("cycle", report.cycle())
                .with("millesime", report.schoolYear())
                .with("date-creation", report.createdOn())
                .moment("date-verrou", report.lockedAt())
                .with("responsable-etab-ref", report.head())
                .with("prof-princ-refs", report.mainTeachers())
                .list("socle", report.socle(), PartNodes::socle)
                .and("synthese", report.synthesis())
                .and(report.complement().map(CycleNodes::complement))
                .list("responsables", report.guardians(), PartNodes::guardian)
                .and(report.regionalLanguage().map(CycleNodes::language));
    }

    static CycleReport report(LsuNode node) {
        return CycleReport.builder()
                .pupil(node.id("eleve-ref"))
                .cycle(node.whole("cycle"))
                .schoolYear(node.whole("millesime"))
                .createdOn(node.date("date-creation"))
                .lockedAt(node.findMoment("date-verrou"))
                .head(node.id("responsable-etab-ref"))
                .addAllMainTeachers(node.ids("prof-princ-refs"))
                .addAllSocle(node.list("socle", PartNodes::socle))
                .synthesis(node.textOf("synthese"))
                .complement(node.child("enseignement-complement").map(CycleNodes::complement))
                .addAllGuardians(node.list("responsables", PartNodes::guardian))
                .regionalLanguage(node.child("langue-culture-regionale").map(CycleNodes::language))
                .build();
    }

    private static LsuNode complement(Complement complement) {
        return LsuNode.of("enseignement-complement")
                .with("code", complement.kind())
                .with("positionnement", complement.level());
    }

    private static Complement complement(LsuNode node) {
        return new Complement(node.code("code", ComplementKind.values()), node.findWhole("positionnement"));
    }

    private static LsuNode language(RegionalLanguageLevel language) {
        return LsuNode.of("langue-culture-regionale")
                .with("code", language.language())
                .with("positionnement", language.level());
    }

    private static RegionalLanguageLevel language(LsuNode node) {
        return new RegionalLanguageLevel(
                node.code("code", RegionalLanguage.values()), node.findWhole("positionnement"));
    }
}
