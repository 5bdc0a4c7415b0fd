package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * The limits of the values that both degrees have, and of the bilans of the second: the whole table, on this page. Source:
 * schema 7.0; first degree: schema 1.0b.
 */
public final class LsuLimits {

    public static final Label NAME = Label.of("nom", "name");
    public static final Label FIRST_NAME = Label.of("prénom", "first name");
    public static final Label LEVEL = Label.of("positionnement", "level");
    public static final Label LOCK = Label.of("date de verrou", "lock");
    public static final Label SCHOOLING = Label.of("date de scolarité", "day of arrival");
    private static final Label ADDRESS = Label.of("ligne d'adresse", "line of an address");
    private static final Label APPRECIATION = Label.of("appréciation", "appreciation");
    private static final Label SYNTHESIS = Label.of("synthèse", "synthesis");

    private LsuLimits() {}

    public static void header(LivretHeader header, LsuInspection at) {
        at.text(Label.of("éditeur", "editor"), 50, header.editor())
                .text(Label.of("application", "application"), 50, header.application());
    }

    public static void programme(ProgrammeElement element, LsuInspection at) {
        var label = Label.of("élément du programme", "programme");
        at.id(element.id()).text(label, 300, element.label()).once(label, element.label());
    }

    /** The parcours of a bilan or of a class. */
    public static void parcours(List<Parcours> parcours, LsuInspection at) {
        parcours.forEach(it -> at.text(Label.of(it.kind().label(), it.kind().label()), 600, it.text()));
        at.distinct(
                Label.of("parcours", "parcours"),
                parcours.stream().map(it -> it.kind().code()).toList());
    }

    public static void supports(List<Support> supports, LsuInspection at) {
        for (var support : supports) {
            at.text(Label.of("PPRE", "PPRE"), 600, support.ppre())
                    .text(Label.of("contrat de réussite", "contrat de réussite"), 600, support.contract());
        }
        at.distinct(
                Label.of("modalité d'accompagnement", "support"),
                supports.stream().map(it -> it.kind().code()).toList());
    }

    public static void socle(SocleDomain domain, Optional<Integer> level, LsuInspection at) {
        at.number(Label.of("socle, " + domain.name(), "socle, " + domain.name()), level, 0, 4);
    }

    /** Each component of the socle is there once. */
    public static void socle(List<SocleDomain> domains, LsuInspection at) {
        at.distinct(
                Label.of("composante du socle", "component of the socle"),
                domains.stream().map(SocleDomain::name).toList());
    }

    static void of(PeriodicReport report, LsuInspection at) {
        at.day(SCHOOLING, report.schooledSince()).moment(LOCK, report.lockedAt());
        report.council().ifPresent(it -> at.day(Label.of("date du conseil", "day of the council"), it));
        at.text(
                        Label.of("acquis et conseils", "synthesis"),
                        1000,
                        report.synthesis().filter(it -> !FreeText.isUnseen(it)))
                .text(Label.of("devoirs faits", "homework"), 600, report.homework())
                .text(
                        Label.of("vie scolaire", "school life"),
                        600,
                        report.schoolLife().flatMap(SchoolLife::comment));
        report.digitalSkills().ifPresent(it -> digitalSkills(it, at));
        comments(Label.of("EPI", "EPI"), report.epis(), at);
        comments(Label.of("accompagnement personnalisé", "accompaniment"), report.accompaniments(), at);
        parcours(report.parcours(), at);
        supports(report.supports(), at);
        supportsOfCollege(report.supports(), at);
        socleLevels(report.socle(), at);
        report.guardians().forEach(it -> guardian(it, at));
    }

    private static void supportsOfCollege(List<Support> supports, LsuInspection at) {
        supports.forEach(it -> at.term(
                Label.of("modalité d'accompagnement", "support"), it.kind().code(), it.kind() != SupportKind.RASED));
    }

    private static void digitalSkills(DigitalSkills skills, LsuInspection at) {
        var what = Label.of("compétences numériques", "digital skills");
        at.text(what, 600, skills.appreciation());
        skills.levels().forEach(it -> at.number(what, it.level(), 1, 3));
        at.distinct(what, skills.levels().stream().map(it -> it.skill().code()).toList());
    }

    private static void comments(Label what, List<GroupComment> groups, LsuInspection at) {
        groups.forEach(it -> at.text(what, 600, it.comment()));
        at.distinct(what, groups.stream().map(GroupComment::group).toList());
    }

    public static void socleLevels(List<SocleLevel> levels, LsuInspection at) {
        levels.forEach(it -> socle(it.domain(), Optional.of(it.level()), at));
        socle(levels.stream().map(SocleLevel::domain).toList(), at);
    }

    static void of(SubjectReport subject, LsuInspection at) {
        at.text(APPRECIATION, 600, subject.appreciation())
                .text(Label.of("moyenne", "average"), 8, subject.mark().map(LsuMark::text))
                .text(
                        Label.of("moyenne de la classe", "average of the class"),
                        8,
                        subject.classMark().map(LsuMark::text));
    }

    static void of(CycleReport report, LsuInspection at) {
        at.year(report.schoolYear())
                .day(Label.of("date de création", "day of its making"), report.createdOn())
                .moment(LOCK, report.lockedAt())
                .text(SYNTHESIS, 1500, report.synthesis().filter(it -> !FreeText.isUnseen(it)));
        socleLevels(report.socle(), at);
        report.complement()
                .ifPresent(it ->
                        at.number(Label.of("enseignement de complément", "complementary subject"), it.level(), 1, 2));
        report.regionalLanguage()
                .ifPresent(it -> at.number(Label.of("langue régionale", "regional language"), it.level(), 1, 2));
        report.guardians().forEach(it -> guardian(it, at));
    }

    public static void guardian(Guardian guardian, LsuInspection at) {
        var what = Label.of("responsable", "guardian");
        at.text(what, 100, guardian.lastName())
                .text(what, 100, guardian.firstName())
                .text(Label.of("lien de parenté", "kinship"), 40, guardian.kinship())
                .text(what, 600, guardian.denomination());
        guardian.address().ifPresent(it -> address(it, at));
    }

    private static void address(PostalAddress address, LsuInspection at) {
        at.text(ADDRESS, 50, address.line1())
                .text(ADDRESS, 50, address.line2())
                .text(ADDRESS, 50, address.line3())
                .text(ADDRESS, 50, address.line4())
                .text(Label.of("code postal", "postal code"), 10, address.postalCode())
                .text(Label.of("commune", "town"), 100, address.town());
    }
}
