package org.ent4j.viescolaire.feed.lsu;

import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.lsu.primary.DomainReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryClass;
import org.ent4j.viescolaire.lsu.primary.PrimaryCycleReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryParcours;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriod;
import org.ent4j.viescolaire.lsu.primary.PrimaryPeriodicReport;
import org.ent4j.viescolaire.lsu.primary.PrimaryPupil;
import org.ent4j.viescolaire.lsu.primary.PrimarySocleLevel;
import org.ent4j.viescolaire.lsu.primary.PrimaryStaff;
import org.ent4j.viescolaire.lsu.primary.SubDomainReport;
import org.ent4j.viescolaire.skill.SocleDomain;

/** What the first degree has of its own. */
final class PrimaryNodes {

    private PrimaryNodes() {}

    static LsuNode director(PrimaryStaff director) {
        return staff("directeur", director);
    }

    static LsuNode teacher(PrimaryStaff teacher) {
        return staff("enseignant", teacher);
    }

    private static LsuNode staff(String name, PrimaryStaff staff) {
        return LsuNode.of(name)
                .with("id", staff.id())
                .with("civilite", staff.title())
                .with("nom", staff.lastName())
                .with("prenom", staff.firstName());
    }

    static PrimaryStaff staff(LsuNode node) {
        return new PrimaryStaff(
                node.id("id"), node.code("civilite", Title.values()), node.get("nom"), node.get("prenom"));
    }

    static LsuNode schoolClass(PrimaryClass schoolClass) {
        return LsuNode.of("classe")
                .with("id", schoolClass.id())
                .with("id-be", schoolClass.ondeId())
                .with("libelle", schoolClass.label());
    }

    static PrimaryClass schoolClass(LsuNode node) {
        return new PrimaryClass(node.id("id"), Lists.collapsed(node.get("id-be")), node.find("libelle"));
    }

    static LsuNode pupil(PrimaryPupil pupil) {
        return LsuNode.of("eleve")
                .with("id", pupil.id())
                .with("ine", pupil.ine())
                .with("classe-ref", pupil.schoolClass())
                .with("nom", pupil.lastName())
                .with("prenom", pupil.firstName());
    }

    static PrimaryPupil pupil(LsuNode node) {
        return new PrimaryPupil(
                node.id("id"), node.find("ine"), node.id("classe-ref"), node.find("nom"), node.find("prenom"));
    }

    static LsuNode period(PrimaryPeriod period) {
        return LsuNode.of("periode")
                .with("id", period.id())
                .with("millesime", period.schoolYear())
                .with("indice", period.index())
                .with("nb-periodes", period.count())
                .with("date-debut", period.from())
                .with("date-fin", period.to());
    }

    static PrimaryPeriod period(LsuNode node) {
        return new PrimaryPeriod(
                node.id("id"),
                node.whole("millesime"),
                node.whole("indice"),
                node.whole("nb-periodes"),
                node.date("date-debut"),
                node.date("date-fin"));
    }

    static LsuNode parcours(PrimaryParcours shared) {
        var node = LsuNode.of("parcours-commun")
                .with("periode-ref", shared.period())
                .with("classe-ref", shared.schoolClass());
        shared.parcours().forEach(each -> node.and(PartNodes.parcours(each)));
        return node;
    }

    static PrimaryParcours parcours(LsuNode node) {
        return new PrimaryParcours(
                node.id("periode-ref"),
                node.id("classe-ref"),
                node.children().stream().map(PartNodes::parcours).toList());
    }

    static LsuNode report(PrimaryPeriodicReport report) {
        return LsuNode.of("bilan-periodique")
                .with("eleve-ref", report.pupil())
                .with("periode-ref", report.period())
                .with("enseignant-refs", report.teachers())
                .with("date-creation", report.createdOn())
                .with("date-scolarite", report.schooledSince())
                .moment("date-verrou", report.lockedAt())
                .with("directeur-ref", report.director())
                .list("liste-acquis", report.domains(), PrimaryNodes::domain)
                .list("liste-parcours", report.parcours(), PartNodes::parcours)
                .list("modalites-accompagnement", report.supports(), PartNodes::support)
                .and("appreciation-generale", report.appreciation())
                .list("socle", report.socle(), PrimaryNodes::socle)
                .list("responsables", report.guardians(), PartNodes::guardian);
    }

    static PrimaryPeriodicReport report(LsuNode node) {
        return PrimaryPeriodicReport.builder()
                .pupil(node.id("eleve-ref"))
                .period(node.id("periode-ref"))
                .addAllTeachers(node.ids("enseignant-refs"))
                .createdOn(node.date("date-creation"))
                .schooledSince(node.date("date-scolarite"))
                .lockedAt(node.findMoment("date-verrou"))
                .director(node.id("directeur-ref"))
                .addAllDomains(node.list("liste-acquis", PrimaryNodes::domain))
                .addAllParcours(node.list("liste-parcours", PartNodes::parcours))
                .addAllSupports(node.list("modalites-accompagnement", PartNodes::support))
                .appreciation(node.textOf("appreciation-generale"))
                .addAllSocle(node.list("socle", PrimaryNodes::socle))
                .addAllGuardians(node.list("responsables", PartNodes::guardian))
                .build();
    }

    private static LsuNode domain(DomainReport domain) {
        return LsuNode.of("acquis")
                .with("code-domaine", domain.code())
                .with("element-programme-refs", domain.programme())
                .with("positionnement", domain.level())
                .flag("non-evalue", domain.notEvaluated())
                .and("appreciation", domain.appreciation())
                .list("sous-domaines", domain.parts(), PrimaryNodes::part);
    }

    private static DomainReport domain(LsuNode node) {
        return new DomainReport(
                node.get("code-domaine"),
                node.ids("element-programme-refs"),
                node.findWhole("positionnement"),
                node.flag("non-evalue"),
                node.textOf("appreciation"),
                node.list("sous-domaines", PrimaryNodes::part));
    }

    private static LsuNode part(SubDomainReport part) {
        return LsuNode.of("sous-domaine")
                .with("code-domaine", part.code())
                .with("element-programme-refs", part.programme())
                .with("positionnement", part.level())
                .flag("non-evalue", part.notEvaluated());
    }

    private static SubDomainReport part(LsuNode node) {
        return new SubDomainReport(
                node.get("code-domaine"),
                node.ids("element-programme-refs"),
                node.findWhole("positionnement"),
                node.flag("non-evalue"));
    }

    private static LsuNode socle(PrimarySocleLevel level) {
        return LsuNode.of("domaine").with("code", level.domain()).with("positionnement", level.level());
    }

    private static PrimarySocleLevel socle(LsuNode node) {
        return new PrimarySocleLevel(node.code("code", SocleDomain.values()), node.findWhole("positionnement"));
    }

    static LsuNode report(PrimaryCycleReport report) {
        return LsuNode.of("bilan-cycle")
                .with("eleve-ref", report.pupil())
                .with("cycle", report.cycle())
                .with("millesime", report.schoolYear())
                .with("enseignant-refs", report.teachers())
                .with("date-creation", report.createdOn())
                .moment("date-verrou", report.lockedAt())
                .with("directeur-ref", report.director())
                .list("socle", report.socle(), PartNodes::socle)
                .and("synthese", report.synthesis())
                .list("responsables", report.guardians(), PartNodes::guardian);
    }

    static PrimaryCycleReport cycle(LsuNode node) {
        return PrimaryCycleReport.builder()
                .pupil(node.id("eleve-ref"))
                .cycle(node.whole("cycle"))
                .schoolYear(node.whole("millesime"))
                .addAllTeachers(node.ids("enseignant-refs"))
                .createdOn(node.date("date-creation"))
                .lockedAt(node.findMoment("date-verrou"))
                .director(node.id("directeur-ref"))
                .addAllSocle(node.list("socle", PartNodes::socle))
                .synthesis(node.textOf("synthese"))
                .addAllGuardians(node.list("responsables", PartNodes::guardian))
                .build();
    }
}
