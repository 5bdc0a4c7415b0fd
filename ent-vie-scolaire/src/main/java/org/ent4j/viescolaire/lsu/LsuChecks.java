package org.ent4j.viescolaire.lsu;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final LsuAnomalies ofFile = new LsuAnomalies();
    private final LsuAnomalies ofBilans = new LsuAnomalies();
    private final Set<LsuId> reported = new HashSet<>();
    private final Set<Bilan> met = new HashSet<>();

    /** What there is one bilan of: a pupil in a period, or in a cycle. */
    private record Bilan(LsuId pupil, Object of) {}

    private LsuChecks(LsuDossier dossier, LsuVersion version) {
        this.dossier = dossier;
        this.version = version;
        this.index = new LsuIndex(dossier.file());
    }

    /** All anomalies: of the file, of its pupils, then of the bilans in their order. */
    public static List<LsuAnomaly> check(LsuDossier dossier, LsuVersion version) {
        var file = dossier.file();
        return check(
                dossier, file.periodicReports().iterator(), file.cycleReports().iterator(), version);
    }

    /**
     * The same with these bilans in the place of the file's own, for a host that makes them class by class and has never
     * all of them: each is asked for once and not kept. What grows is one key a bilan, and what is wrong.
     *
     * @param dossier what the bilans refer to
     * @param periodic the same bilans that {@code LsuWriter} is given afterwards, and so for the cycles
     */
    public static List<LsuAnomaly> check(
            LsuDossier dossier, Iterator<PeriodicReport> periodic, Iterator<CycleReport> cycles, LsuVersion version) {
        return new LsuChecks(dossier, version).all(periodic, cycles);
    }

    private List<LsuAnomaly> all(Iterator<PeriodicReport> periodic, Iterator<CycleReport> cycles) {
        new LsuReferenceChecks(dossier.file(), version, index, ofFile).run(periodic.hasNext());
        periodic.forEachRemaining(this::periodic);
        cycles.forEachRemaining(this::cycle);
        dossier.file().pupils().forEach(this::pupil); // last, since some may have no bilan
        return Stream.of(ofFile, ofBilans).flatMap(each -> each.all().stream()).toList();
    }

    /** Whether a file may be written with these. */
    public static boolean mayBeWritten(List<LsuAnomaly> anomalies) {
        return anomalies.stream().noneMatch(LsuAnomaly::isBlocking);
    }

    private void pupil(LsuPupil pupil) {
        var about = LsuAbout.pupil(pupil.id(), LsuIndex.name(pupil), "");
        var divisions = index.divisions(pupil);
        ofFile.apply(LsuPupilRules.all(), new LsuCase.OfPupil(pupil, divisions, reported.contains(pupil.id())), about);
        var at = ofFile.of(about)
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

    private boolean isRepeated(Bilan bilan) {
        reported.add(bilan.pupil());
        return !met.add(bilan);
    }

    private void periodic(PeriodicReport report) {
        var about = about(report.pupil(), report.period().value());
        var left = Optional.ofNullable(dossier.departures().get(report.pupil()));
        var repeated = isRepeated(new Bilan(report.pupil(), report.period()));
        var subject =
                new LsuCase.OfPeriodic(report, version, left, index.unknown(report), index.twice(report), repeated);
        ofBilans.apply(LsuPeriodicRules.all(), subject, about);
        LsuLimits.of(report, ofBilans.of(about));
        report.subjects().forEach(it -> subject(report, it));
    }

    private void subject(PeriodicReport report, SubjectReport subject) {
        var about = about(report.pupil(), report.period() + ", " + index.label(subject.discipline()));
        ofBilans.apply(LsuSubjectRules.all(), subject, about);
        LsuLimits.of(subject, ofBilans.of(about));
    }

    private void cycle(CycleReport report) {
        var about = about(report.pupil(), "cycle " + report.cycle());
        var repeated = isRepeated(new Bilan(report.pupil(), report.cycle()));
        ofBilans.apply(
                LsuCycleRules.all(), new LsuCase.OfCycle(report, version, index.unknown(report), repeated), about);
        LsuLimits.of(report, ofBilans.of(about));
    }
}
