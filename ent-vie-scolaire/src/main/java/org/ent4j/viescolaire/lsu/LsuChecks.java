package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;

/**
 * Looks at everything before anything is written: what PRONOTE, OPEN-ENT and GEPI check before an export, and all that the
 * schema demands. Blocking anomalies are those with which the file would be refused, or the pupil left out.
 */
public final class LsuChecks {

    private final LsuDossier dossier;
    private final LsuVersion version;
    private final LsuIndex index;
    private final LsuAnomalies anomalies = new LsuAnomalies();

    private LsuChecks(LsuDossier dossier, LsuVersion version) {
        this.dossier = dossier;
        this.version = version;
        this.index = new LsuIndex(dossier.file());
    }

    /** All anomalies: of the file, of its pupils, then of the bilans in their order. */
    public static List<LsuAnomaly> check(LsuDossier dossier, LsuVersion version) {
        var checks = new LsuChecks(dossier, version);
        new LsuReferenceChecks(dossier.file(), version, checks.index, checks.anomalies).run();
        checks.pupils();
        dossier.file().periodicReports().forEach(checks::periodic);
        dossier.file().cycleReports().forEach(checks::cycle);
        return checks.anomalies.all();
    }

    /** Whether a file may be written with these. */
    public static boolean mayBeWritten(List<LsuAnomaly> anomalies) {
        return anomalies.stream().noneMatch(LsuAnomaly::isBlocking);
    }

    private void pupils() {
        var reported = reported();
        dossier.file().pupils().forEach(pupil -> pupil(pupil, reported.contains(pupil.id())));
    }

    private Set<LsuId> reported() {
        return Stream.concat(
                        dossier.file().periodicReports().stream().map(PeriodicReport::pupil),
                        dossier.file().cycleReports().stream().map(CycleReport::pupil))
                .collect(Collectors.toSet());
    }

    private void pupil(LsuPupil pupil, boolean hasReport) {
        var about = LsuAbout.pupil(pupil.id(), LsuIndex.name(pupil), "");
        var divisions = index.divisions(pupil);
        anomalies.apply(LsuPupilRules.all(), new LsuCase.OfPupil(pupil, divisions, hasReport), about);
        var at = anomalies
                .of(about)
                .id(pupil.id())
                .text(LsuLimits.NAME, 100, pupil.lastName())
                .text(LsuLimits.FIRST_NAME, 100, pupil.firstName())
                .text(Label.of("code de la division", "code of the class"), 20, pupil.division());
        pupil.siecleId()
                .filter(any -> divisions.size() == 1)
                .ifPresent(it -> at.once(Label.of("identifiant SIECLE", "SIECLE id"), LsuCase.number(it)));
    }

    private LsuAbout about(LsuId pupil, String place) {
        return LsuAbout.pupil(pupil, index.name(pupil), place);
    }

    private void periodic(PeriodicReport report) {
        var about = about(report.pupil(), report.period().value());
        var left = Optional.ofNullable(dossier.departures().get(report.pupil()));
        var repeated = anomalies
                .taken(List.of("bilan", report.pupil(), report.period()), about)
                .isPresent();
        var subject = new LsuCase.OfPeriodic(report, version, left, index.unknown(report), repeated);
        anomalies.apply(LsuPeriodicRules.all(), subject, about);
        LsuLimits.of(report, anomalies.of(about));
        report.subjects().forEach(it -> subject(report, it));
    }

    private void subject(PeriodicReport report, SubjectReport subject) {
        var about = about(report.pupil(), report.period() + ", " + index.label(subject.discipline()));
        anomalies.apply(LsuSubjectRules.all(), subject, about);
        LsuLimits.of(subject, anomalies.of(about));
    }

    private void cycle(CycleReport report) {
        var about = about(report.pupil(), "cycle " + report.cycle());
        var repeated = anomalies
                .taken(List.of("cycle", report.pupil(), report.cycle()), about)
                .isPresent();
        anomalies.apply(
                LsuCycleRules.all(), new LsuCase.OfCycle(report, version, index.unknown(report), repeated), about);
        LsuLimits.of(report, anomalies.of(about));
    }
}
