package org.ent4j.viescolaire.lsu.primary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.lsu.LsuAbout;
import org.ent4j.viescolaire.lsu.LsuAnomalies;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuFileRules;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuInspection;
import org.ent4j.viescolaire.lsu.LsuLimits;
import org.ent4j.viescolaire.lsu.ProgrammeElement;

/**
 * Looks at everything before a file of the first degree is written, as {@code LsuChecks} does for the second: all that the
 * schema demands, and what a school would want to know.
 */
public final class PrimaryLsuChecks {

    private static final Label CREATION = Label.of("date de création", "day of its making");
    private static final Label TEACHERS = Label.of("enseignants", "teachers");

    private final PrimaryFile file;
    private final Map<LsuId, PrimaryPupil> pupils;
    private final Map<LsuId, String> classes;
    private final Set<LsuId> periods;
    private final Set<LsuId> teachers;
    private final Set<LsuId> directors;
    private final Set<LsuId> programme;
    private final LsuAnomalies anomalies = new LsuAnomalies();

    private PrimaryLsuChecks(PrimaryFile file) {
        this.file = file;
        this.pupils = file.pupils().stream().collect(Collectors.toMap(PrimaryPupil::id, it -> it, (one, other) -> one));
        this.classes = file.classes().stream()
                .collect(Collectors.toMap(
                        PrimaryClass::id, it -> it.label().orElse(it.id().value()), (one, other) -> one));
        this.periods = ids(file.periods(), PrimaryPeriod::id);
        this.teachers = ids(file.teachers(), PrimaryStaff::id);
        this.directors = ids(file.directors(), PrimaryStaff::id);
        this.programme = ids(file.programme(), ProgrammeElement::id);
    }

    private static <T> Set<LsuId> ids(Collection<T> all, Function<T, LsuId> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    /** All anomalies: of the file, of its pupils, then of the bilans in their order. */
    public static List<LsuAnomaly> check(PrimaryFile file) {
        var checks = new PrimaryLsuChecks(file);
        checks.references();
        checks.pupils();
        file.periodicReports().forEach(checks::periodic);
        file.cycleReports().forEach(checks::cycle);
        return checks.anomalies.all();
    }

    private void references() {
        var whole = LsuAbout.file("");
        anomalies.apply(List.of(LsuFileRules.GENUINE_SCHOOL), file.header().school(), whole);
        var at = anomalies
                .of(whole)
                .some(Label.of("directeur", "head of the school"), file.directors())
                .some(Label.of("classes", "classes"), file.classes())
                .some(Label.of("élèves", "pupils"), file.pupils())
                .some(TEACHERS, file.teachers());
        LsuLimits.header(file.header(), at);
        file.directors().forEach(it -> staff(Label.of("directeur", "head of the school"), it));
        file.classes().forEach(this::schoolClass);
        file.periods().forEach(it -> PrimaryLimits.period(it, anomalies));
        file.teachers().forEach(it -> staff(Label.of("enseignant", "teacher"), it));
        file.programme()
                .forEach(it -> LsuLimits.programme(
                        it, anomalies.of(LsuAbout.file(it.id().value()))));
        file.parcours().forEach(this::parcours);
    }

    private void staff(Label what, PrimaryStaff staff) {
        anomalies
                .of(LsuAbout.file(staff.id().value()))
                .id(staff.id())
                .text(LsuLimits.NAME, 100, staff.lastName())
                .text(LsuLimits.FIRST_NAME, 100, staff.firstName())
                .once(what, staff.title().code(), staff.lastName(), staff.firstName());
    }

    private void schoolClass(PrimaryClass schoolClass) {
        var about = LsuAbout.file(schoolClass.id().value());
        anomalies.apply(List.of(PrimaryLsuRules.HAS_AN_ONDE_ID), schoolClass, about);
        PrimaryLimits.of(schoolClass, anomalies.of(about));
    }

    private void parcours(PrimaryParcours shared) {
        var at = anomalies
                .of(LsuAbout.file("parcours, " + shared.period() + ", " + shared.schoolClass()))
                .refers(List.of(shared.period()), periods)
                .refers(List.of(shared.schoolClass()), classes.keySet())
                .some(Label.of("parcours", "parcours"), shared.parcours())
                .once(Label.of("parcours", "parcours"), shared.period(), shared.schoolClass());
        PrimaryLimits.parcours(shared.parcours(), at);
    }

    private void pupils() {
        var reported = Stream.concat(
                        file.periodicReports().stream().map(PrimaryPeriodicReport::pupil),
                        file.cycleReports().stream().map(PrimaryCycleReport::pupil))
                .collect(Collectors.toSet());
        for (var pupil : file.pupils()) {
            var about = LsuAbout.pupil(pupil.id(), name(pupil), "");
            anomalies.apply(List.of(PrimaryLsuRules.HAS_A_REPORT), reported.contains(pupil.id()), about);
            PrimaryLimits.of(pupil, anomalies.of(about).refers(List.of(pupil.schoolClass()), classes.keySet()));
        }
    }

    private String name(PrimaryPupil pupil) {
        var name = Stream.concat(pupil.lastName().stream(), pupil.firstName().stream())
                .collect(Collectors.joining(" "));
        var schoolClass =
                classes.getOrDefault(pupil.schoolClass(), pupil.schoolClass().value());
        return (name.isEmpty() ? pupil.id().value() : name) + " (" + schoolClass + ")";
    }

    private LsuAbout about(LsuId pupil, String place) {
        var known = pupils.get(pupil);
        return LsuAbout.pupil(pupil, known == null ? pupil.value() : name(known), place);
    }

    private void once(List<Object> key, LsuAbout about) {
        anomalies.apply(
                List.of(PrimaryLsuRules.ONE_REPORT), anomalies.taken(key, about).isPresent(), about);
    }

    private LsuInspection responsible(LsuAbout about, LsuId pupil, LsuId director, List<LsuId> them) {
        return anomalies
                .of(about)
                .refers(List.of(pupil), pupils.keySet())
                .refers(List.of(director), directors)
                .some(TEACHERS, them)
                .refers(them, teachers);
    }

    private void periodic(PrimaryPeriodicReport report) {
        var about = about(report.pupil(), report.period().value());
        once(List.of("bilan", report.pupil(), report.period()), about);
        var at = responsible(about, report.pupil(), report.director(), report.teachers())
                .refers(List.of(report.period()), periods)
                .day(CREATION, report.createdOn());
        PrimaryLimits.of(report, at);
        if (!report.socle().isEmpty()) {
            var domains = report.socle().stream().map(PrimarySocleLevel::domain).toList();
            anomalies.apply(List.of(PrimaryLsuRules.SOCLE_AS_A_WHOLE), domains, about);
        }
        anomalies.apply(List.of(PrimaryLsuRules.HAS_AN_ADDRESS), report.guardians(), about);
        report.domains().forEach(it -> domain(report, it));
    }

    private void domain(PrimaryPeriodicReport report, DomainReport domain) {
        var about = about(report.pupil(), report.period() + ", " + domain.code());
        anomalies.apply(List.of(PrimaryLsuRules.HAS_A_RESULT, PrimaryLsuRules.HAS_A_PROGRAMME), domain, about);
        var at = anomalies.of(about).refers(domain.programme(), programme);
        domain.parts().forEach(part -> at.refers(part.programme(), programme));
        PrimaryLimits.of(domain, at);
    }

    private void cycle(PrimaryCycleReport report) {
        var about = about(report.pupil(), "cycle " + report.cycle());
        once(List.of("cycle", report.pupil(), report.cycle()), about);
        var domains = report.socle().stream().map(it -> it.domain()).toList();
        anomalies.apply(List.of(PrimaryLsuRules.SOCLE_AS_A_WHOLE), domains, about);
        PrimaryLimits.of(
                report,
                responsible(about, report.pupil(), report.director(), report.teachers())
                        .day(CREATION, report.createdOn()));
    }
}
