package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.viescolaire.lsu.DigitalSkill;
import org.ent4j.viescolaire.lsu.DigitalSkillLevel;
import org.ent4j.viescolaire.lsu.DigitalSkills;
import org.ent4j.viescolaire.lsu.GroupComment;
import org.ent4j.viescolaire.lsu.LsuMark;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.ent4j.viescolaire.lsu.SchoolLife;
import org.ent4j.viescolaire.lsu.SubjectReport;

/** Bilans périodiques. */
final class PeriodicNodes {

    private PeriodicNodes() {}

    static LsuNode report(PeriodicReport report) {
        return LsuNode.of("bilan-periodique")
                .with("eleve-ref", report.pupil())
                .with("periode-ref", report.period())
                .with("date-conseil-classe", report.council())
                .with("date-scolarite", report.schooledSince())
                .moment("date-verrou", report.lockedAt())
                .with("responsable-etab-ref", report.head())
                .with("prof-princ-refs", report.mainTeachers())
                .list("liste-acquis", report.subjects(), PeriodicNodes::subject)
                .and(report.digitalSkills().map(PeriodicNodes::digitalSkills))
                .list("epis-eleve", report.epis(), epi -> comment("epi-eleve", "epi-groupe-ref", epi))
                .list(
                        "acc-persos-eleve",
                        report.accompaniments(),
                        group -> comment("acc-perso-eleve", "acc-perso-groupe-ref", group))
                .list("liste-parcours", report.parcours(), PartNodes::parcours)
                .list("modalites-accompagnement", report.supports(), PartNodes::support)
                .and("acquis-conseils", report.synthesis())
                .and("devoirs-faits", report.homework())
                .and(report.schoolLife().map(PeriodicNodes::schoolLife))
                .list("socle", report.socle(), PartNodes::socle)
                .list("responsables", report.guardians(), PartNodes::guardian);
    }

    static PeriodicReport report(LsuNode node) {
        return PeriodicReport.builder()
                .pupil(node.id("eleve-ref"))
                .period(node.id("periode-ref"))
                .council(node.find("date-conseil-classe").map(any -> node.date("date-conseil-classe")))
                .schooledSince(node.date("date-scolarite"))
                .lockedAt(node.findMoment("date-verrou"))
                .head(node.id("responsable-etab-ref"))
                .addAllMainTeachers(node.ids("prof-princ-refs"))
                .addAllSubjects(node.list("liste-acquis", PeriodicNodes::subject))
                .digitalSkills(node.child("competences-numeriques").map(PeriodicNodes::digitalSkills))
                .addAllEpis(node.list("epis-eleve", epi -> comment("epi-groupe-ref", epi)))
                .addAllAccompaniments(node.list("acc-persos-eleve", group -> comment("acc-perso-groupe-ref", group)))
                .addAllParcours(node.list("liste-parcours", PartNodes::parcours))
                .addAllSupports(node.list("modalites-accompagnement", PartNodes::support))
                .synthesis(node.textOf("acquis-conseils"))
                .homework(node.textOf("devoirs-faits"))
                .schoolLife(node.child("vie-scolaire").map(PeriodicNodes::schoolLife))
                .addAllSocle(node.list("socle", PartNodes::socle))
                .addAllGuardians(node.list("responsables", PartNodes::guardian))
                .build();
    }

    private static LsuNode subject(SubjectReport subject) {
        return LsuNode.of("acquis")
                .with("discipline-ref", subject.discipline())
                .with("enseignant-refs", subject.teachers())
                .with("element-programme-refs", subject.programme())
                .with("moyenne-eleve", subject.mark().map(LsuMark::text))
                .with("moyenne-structure", subject.classMark().map(LsuMark::text))
                .flag("eleve-non-note", subject.notMarked())
                .flag("structure-non-notee", subject.classNotMarked())
                .with("positionnement", subject.level())
                .and("appreciation", subject.appreciation());
    }

    private static SubjectReport subject(LsuNode node) {
        return SubjectReport.builder()
                .discipline(node.id("discipline-ref"))
                .addAllTeachers(node.ids("enseignant-refs"))
                .addAllProgramme(node.ids("element-programme-refs"))
                .mark(node.find("moyenne-eleve").map(LsuMark::new))
                .classMark(node.find("moyenne-structure").map(LsuMark::new))
                .notMarked(node.flag("eleve-non-note"))
                .classNotMarked(node.flag("structure-non-notee"))
                .level(node.findWhole("positionnement"))
                .appreciation(node.textOf("appreciation"))
                .build();
    }

    private static LsuNode digitalSkills(DigitalSkills skills) {
        var node = LsuNode.of("competences-numeriques")
                .with("comp-num-commun-refs", skills.shared())
                .and("appreciation-num", skills.appreciation());
        skills.levels()
                .forEach(each -> node.and(
                        LsuNode.of("competence-num").with("code", each.skill()).with("niveau", each.level())));
        return node;
    }

    private static DigitalSkills digitalSkills(LsuNode node) {
        return new DigitalSkills(
                node.ids("comp-num-commun-refs"),
                node.textOf("appreciation-num"),
                node.children().stream()
                        .filter(child -> child.name().equals("competence-num"))
                        .map(child ->
                                new DigitalSkillLevel(child.code("code", DigitalSkill.values()), child.whole("niveau")))
                        .toList());
    }

    private static LsuNode comment(String name, String reference, GroupComment comment) {
        return LsuNode.of(name).with(reference, comment.group()).and("commentaire", comment.comment());
    }

    private static GroupComment comment(String reference, LsuNode node) {
        return new GroupComment(node.id(reference), node.textOf("commentaire"));
    }

    private static LsuNode schoolLife(SchoolLife life) {
        return LsuNode.of("vie-scolaire")
                .with("nb-retards", life.latenesses())
                .with("nb-abs-justifiees", life.justified())
                .with("nb-abs-injustifiees", life.unjustified())
                .with("nb-heures-manquees", life.missedHours())
                .and("commentaire", life.comment());
    }

    private static SchoolLife schoolLife(LsuNode node) {
        return new SchoolLife(
                node.whole("nb-retards"),
                node.whole("nb-abs-justifiees"),
                node.whole("nb-abs-injustifiees"),
                node.findWhole("nb-heures-manquees"),
                node.textOf("commentaire"));
    }
}
