package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.lsu.HeadOfSchool;
import org.ent4j.viescolaire.lsu.LivretHeader;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.LsuPeriod;
import org.ent4j.viescolaire.lsu.LsuPupil;
import org.ent4j.viescolaire.lsu.LsuTeacher;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.service.ModaliteElection;

/** The heading of the file, and what the bilans refer to. */
final class ReferenceNodes {

    private ReferenceNodes() {}

    static LsuNode header(LivretHeader header) {
        return LsuNode.of("entete")
                .and(LsuNode.of("editeur").text(header.editor()))
                .and(LsuNode.of("application").text(header.application()))
                .and("appliVersion", header.version())
                .and(LsuNode.of("etablissement").text(header.school().value()));
    }

    static LivretHeader header(LsuNode node) {
        var uai = text(node, "etablissement");
        return new LivretHeader(
                text(node, "editeur"),
                text(node, "application"),
                node.textOf("appliVersion"),
                Uai.parseLeniently(uai)
                        .getOrElseThrow(() -> node.unreadable(
                                new LsuDefect.NotACode("etablissement", LsuDefect.shown(uai), "0000000X"))));
    }

    private static String text(LsuNode node, String child) {
        return node.textOf(child)
                .orElseThrow(() -> node.unreadable(new LsuDefect.MissingElement(node.name(), child, 0, 1)));
    }

    static LsuNode head(HeadOfSchool head) {
        return LsuNode.of("responsable-etab").with("id", head.id()).with("libelle", head.label());
    }

    static HeadOfSchool head(LsuNode node) {
        return new HeadOfSchool(node.id("id"), node.get("libelle"));
    }

    static LsuNode pupil(LsuPupil pupil) {
        return LsuNode.of("eleve")
                .with("id", pupil.id())
                .with("id-be", pupil.siecleId())
                .with("nom", pupil.lastName())
                .with("prenom", pupil.firstName())
                .with("code-division", pupil.division());
    }

    static LsuPupil pupil(LsuNode node) {
        return new LsuPupil(
                node.id("id"),
                node.find("id-be").map(Lists::collapsed),
                node.find("nom"),
                node.find("prenom"),
                node.get("code-division"));
    }

    static LsuNode period(LsuPeriod period) {
        return LsuNode.of("periode")
                .with("id", period.id())
                .with("millesime", period.schoolYear())
                .with("indice", period.index())
                .with("nb-periodes", period.count());
    }

    static LsuPeriod period(LsuNode node) {
        return new LsuPeriod(node.id("id"), node.whole("millesime"), node.whole("indice"), node.whole("nb-periodes"));
    }

    static LsuNode discipline(LsuDiscipline discipline) {
        return LsuNode.of("discipline")
                .with("id", discipline.id())
                .with("code", discipline.code())
                .with("code-national", discipline.nationalCode())
                .with("modalite-election", discipline.election())
                .with("libelle", discipline.label())
                .with("id-lv", discipline.language());
    }

    static LsuDiscipline discipline(LsuNode node) {
        return new LsuDiscipline(
                node.id("id"),
                node.get("code"),
                node.find("code-national"),
                node.code("modalite-election", ModaliteElection.values()),
                node.get("libelle"),
                node.findId("id-lv"));
    }

    static LsuNode teacher(LsuTeacher teacher) {
        return LsuNode.of("enseignant")
                .with("id", teacher.id())
                .with("type", teacher.kind())
                .with("id-sts", teacher.stsId())
                .with("civilite", teacher.title())
                .with("nom", teacher.lastName())
                .with("prenom", teacher.firstName());
    }

    static LsuTeacher teacher(LsuNode node) {
        return new LsuTeacher(
                node.id("id"),
                node.code("type", TeacherKind.values()),
                node.find("id-sts").map(Lists::collapsed),
                node.findCode("civilite", Title.values()),
                node.find("nom"),
                node.find("prenom"));
    }

    static LsuNode programme(ProgrammeElement element) {
        return LsuNode.of("element-programme").with("id", element.id()).with("libelle", element.label());
    }

    static ProgrammeElement programme(LsuNode node) {
        return new ProgrammeElement(node.id("id"), node.get("libelle"));
    }
}
