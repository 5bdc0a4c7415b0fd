package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.viescolaire.lsu.Accompaniment;
import org.ent4j.viescolaire.lsu.AccompanimentGroup;
import org.ent4j.viescolaire.lsu.Epi;
import org.ent4j.viescolaire.lsu.EpiGroup;
import org.ent4j.viescolaire.lsu.EpiTheme;
import org.ent4j.viescolaire.lsu.SharedDigitalSkills;
import org.ent4j.viescolaire.lsu.SharedParcours;
import org.ent4j.viescolaire.lsu.SharedSchoolLife;
import org.ent4j.viescolaire.lsu.StructureKind;
import org.ent4j.viescolaire.lsu.TeacherOfDiscipline;

/** What is common to a class or a group. */
final class ClassNodes {

    private ClassNodes() {}

    static LsuNode digitalSkills(SharedDigitalSkills skills) {
        return LsuNode.of("competences-numeriques-commun")
                .with("id", skills.id())
                .with("code-structure", skills.structure())
                .with("type-structure", skills.kind())
                .text(skills.text());
    }

    static SharedDigitalSkills digitalSkills(LsuNode node) {
        return new SharedDigitalSkills(
                node.id("id"),
                node.get("code-structure"),
                node.code("type-structure", StructureKind.values()),
                node.text());
    }

    static LsuNode parcours(SharedParcours shared) {
        var node = LsuNode.of("parcours-commun")
                .with("periode-ref", shared.period())
                .with("code-division", shared.division());
        shared.parcours().forEach(each -> node.and(PartNodes.parcours(each)));
        return node;
    }

    static SharedParcours parcours(LsuNode node) {
        return new SharedParcours(
                node.id("periode-ref"),
                node.get("code-division"),
                node.children().stream().map(PartNodes::parcours).toList());
    }

    static LsuNode schoolLife(SharedSchoolLife shared) {
        return LsuNode.of("vie-scolaire-commun")
                .with("periode-ref", shared.period())
                .with("code-division", shared.division())
                .and(LsuNode.of("commentaire").text(shared.comment()));
    }

    static SharedSchoolLife schoolLife(LsuNode node) {
        return new SharedSchoolLife(
                node.id("periode-ref"),
                node.get("code-division"),
                node.textOf("commentaire")
                        .orElseThrow(
                                () -> node.unreadable(new LsuDefect.MissingElement(node.name(), "commentaire", 0, 1))));
    }

    static LsuNode epiTheme(EpiTheme theme) {
        return LsuNode.of("epi-thematique").with("code", theme.code()).with("libelle", theme.label());
    }

    static EpiTheme epiTheme(LsuNode node) {
        return new EpiTheme(node.get("code"), node.get("libelle"));
    }

    static LsuNode epi(Epi epi) {
        return LsuNode.of("epi")
                .with("id", epi.id())
                .with("intitule", epi.title())
                .with("thematique", epi.theme())
                .with("discipline-refs", epi.disciplines())
                .and("description", epi.description());
    }

    static Epi epi(LsuNode node) {
        return new Epi(
                node.id("id"),
                node.get("intitule"),
                node.get("thematique"),
                node.ids("discipline-refs"),
                node.textOf("description"));
    }

    static LsuNode epiGroup(EpiGroup group) {
        return LsuNode.of("epi-groupe")
                .with("id", group.id())
                .with("epi-ref", group.epi())
                .with("intitule", group.title())
                .and("commentaire", group.comment())
                .list("enseignants-disciplines", group.teachers(), ClassNodes::teacher);
    }

    static EpiGroup epiGroup(LsuNode node) {
        return new EpiGroup(
                node.id("id"),
                node.id("epi-ref"),
                node.get("intitule"),
                node.textOf("commentaire"),
                node.list("enseignants-disciplines", ClassNodes::teacher));
    }

    static LsuNode accompaniment(Accompaniment accompaniment) {
        return LsuNode.of("acc-perso")
                .with("id", accompaniment.id())
                .with("intitule", accompaniment.title())
                .with("discipline-refs", accompaniment.disciplines())
                .and("description", accompaniment.description());
    }

    static Accompaniment accompaniment(LsuNode node) {
        return new Accompaniment(
                node.id("id"), node.get("intitule"), node.ids("discipline-refs"), node.textOf("description"));
    }

    static LsuNode accompanimentGroup(AccompanimentGroup group) {
        return LsuNode.of("acc-perso-groupe")
                .with("id", group.id())
                .with("acc-perso-ref", group.accompaniment())
                .with("intitule", group.title())
                .and("commentaire", group.comment())
                .list("enseignants-disciplines", group.teachers(), ClassNodes::teacher);
    }

    static AccompanimentGroup accompanimentGroup(LsuNode node) {
        return new AccompanimentGroup(
                node.id("id"),
                node.id("acc-perso-ref"),
                node.get("intitule"),
                node.textOf("commentaire"),
                node.list("enseignants-disciplines", ClassNodes::teacher));
    }

    private static LsuNode teacher(TeacherOfDiscipline teacher) {
        return LsuNode.of("enseignant-discipline")
                .with("enseignant-ref", teacher.teacher())
                .with("discipline-ref", teacher.discipline());
    }

    private static TeacherOfDiscipline teacher(LsuNode node) {
        return new TeacherOfDiscipline(node.id("enseignant-ref"), node.id("discipline-ref"));
    }
}
