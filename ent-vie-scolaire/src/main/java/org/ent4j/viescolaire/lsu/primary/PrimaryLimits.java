package org.ent4j.viescolaire.lsu.primary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.lsu.Guardian;
import org.ent4j.viescolaire.lsu.LsuAbout;
import org.ent4j.viescolaire.lsu.LsuAnomalies;
import org.ent4j.viescolaire.lsu.LsuCase;
import org.ent4j.viescolaire.lsu.LsuFileRules;
import org.ent4j.viescolaire.lsu.LsuInspection;
import org.ent4j.viescolaire.lsu.LsuLimits;
import org.ent4j.viescolaire.lsu.Parcours;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.PostalAddress;
import org.ent4j.viescolaire.lsu.Support;
import org.ent4j.viescolaire.lsu.SupportKind;

/** The limits of the values that only the first degree has: the whole table, on this page. Source: schema 1.0b. */
final class PrimaryLimits {

    private static final Set<SupportKind> SUPPORTS =
            EnumSet.complementOf(EnumSet.of(SupportKind.SEGPA, SupportKind.CTR));
    private static final Label DOMAIN = Label.of("code de domaine", "code of a domain");
    private static final Label GUARDIAN = Label.of("responsable", "guardian");

    private PrimaryLimits() {}

    static void period(PrimaryPeriod period, LsuAnomalies anomalies) {
        var about = LsuAbout.file(period.id().value());
        anomalies.apply(List.of(PrimaryLsuRules.PERIOD_FORWARDS), period, about);
        anomalies.apply(
                List.of(LsuFileRules.PERIOD_OF_ITS_YEAR), new LsuCase.OfPeriod(period.index(), period.count()), about);
        anomalies
                .of(about)
                .id(period.id())
                .year(period.schoolYear())
                .day(Label.of("début", "first day"), period.from())
                .day(Label.of("fin", "last day"), period.to())
                .once(
                        Label.of("période", "period"),
                        period.schoolYear(),
                        period.index(),
                        period.count(),
                        period.from(),
                        period.to());
    }

    static void of(PrimaryClass schoolClass, LsuInspection at) {
        at.id(schoolClass.id())
                .text(Label.of("libellé", "label"), 50, schoolClass.label())
                .once(Label.of("classe, identifiant ONDE", "class, ONDE id"), LsuCase.number(schoolClass.ondeId()));
    }

    static void of(PrimaryPupil pupil, LsuInspection at) {
        var ine = Label.of("INE", "INE");
        at.id(pupil.id())
                .present(ine, pupil.ine())
                .code(ine, 11, pupil.ine())
                .text(LsuLimits.NAME, 100, pupil.lastName())
                .text(LsuLimits.FIRST_NAME, 100, pupil.firstName());
        pupil.ine().ifPresent(it -> at.once(ine, it));
    }

    static void of(PrimaryPeriodicReport report, LsuInspection at) {
        at.day(LsuLimits.SCHOOLING, report.schooledSince())
                .present(LsuLimits.LOCK, report.lockedAt())
                .moment(LsuLimits.LOCK, report.lockedAt())
                .some(Label.of("domaines d'enseignement", "domains of teaching"), report.domains())
                .demanded(Label.of("appréciation générale", "general appreciation"), 1500, report.appreciation())
                .distinct(
                        DOMAIN,
                        report.domains().stream().map(DomainReport::code).toList());
        parcours(report.parcours(), at);
        supports(report.supports(), at);
        report.socle().forEach(it -> LsuLimits.socle(it.domain(), it.level(), at));
        LsuLimits.socle(report.socle().stream().map(PrimarySocleLevel::domain).toList(), at);
        report.guardians().forEach(it -> guardian(it, at));
    }

    static void parcours(List<Parcours> parcours, LsuInspection at) {
        parcours.forEach(
                it -> at.term(Label.of("parcours", "parcours"), it.kind().code(), it.kind() != ParcoursKind.PAR_AVN));
        LsuLimits.parcours(parcours, at);
    }

    private static void supports(List<Support> supports, LsuInspection at) {
        for (var support : supports) {
            at.term(
                            Label.of("modalité d'accompagnement", "support"),
                            support.kind().code(),
                            SUPPORTS.contains(support.kind()))
                    .placeless(Label.of("contrat de réussite", "contrat de réussite"), support.contract());
        }
        LsuLimits.supports(supports, at);
    }

    static void of(DomainReport domain, LsuInspection at) {
        at.code(DOMAIN, 7, domain.code())
                .number(LsuLimits.LEVEL, domain.level(), 1, 4)
                .text(Label.of("appréciation", "appreciation"), 600, domain.appreciation())
                .distinct(
                        DOMAIN,
                        domain.parts().stream().map(SubDomainReport::code).toList());
        domain.parts().forEach(it -> at.code(DOMAIN, 7, it.code()).number(LsuLimits.LEVEL, it.level(), 1, 4));
    }

    static void of(PrimaryCycleReport report, LsuInspection at) {
        at.number(Label.of("cycle", "cycle"), report.cycle(), 2, 2)
                .year(report.schoolYear())
                .present(LsuLimits.LOCK, report.lockedAt())
                .moment(LsuLimits.LOCK, report.lockedAt())
                .demanded(Label.of("synthèse", "synthesis"), 1500, report.synthesis());
        LsuLimits.socleLevels(report.socle(), at);
        report.guardians().forEach(it -> guardian(it, at));
    }

    /** With title, last and first name, and the first line of an address. */
    private static void guardian(Guardian guardian, LsuInspection at) {
        at.present(Label.of("responsable, civilité", "guardian, title"), guardian.title())
                .present(Label.of("responsable, nom", "guardian, name"), guardian.lastName())
                .present(Label.of("responsable, prénom", "guardian, first name"), guardian.firstName())
                .placeless(Label.of("responsable légal", "legal guardian"), guardian.legal1())
                .placeless(Label.of("responsable légal", "legal guardian"), guardian.legal2())
                .placeless(GUARDIAN, guardian.denomination());
        guardian.address().ifPresent(it -> line(it, at));
        LsuLimits.guardian(guardian, at);
    }

    private static void line(PostalAddress address, LsuInspection at) {
        at.present(Label.of("première ligne d'adresse", "first line of an address"), address.line1());
    }
}
