package org.ent4j.viescolaire.lsu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at everything before anything is written: what PRONOTE, OPEN-ENT and GEPI check before an export, and what the
 * schema demands. Blocking anomalies are those with which the file would be refused, or the pupil left out.
 */
public final class LsuChecks {

    private final LsuDossier dossier;
    private final LsuVersion version;
    private final LsuIndex index;
    private final List<LsuAnomaly> anomalies = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private LsuChecks(LsuDossier dossier, LsuVersion version) {
        this.dossier = dossier;
        this.version = version;
        this.index = new LsuIndex(dossier.file());
    }

    /** All anomalies: of the file, of its pupils, then of the bilans in their order. */
    public static List<LsuAnomaly> check(LsuDossier dossier, LsuVersion version) {
        var checks = new LsuChecks(dossier, version);
        checks.file();
        checks.pupils();
        dossier.file().periodicReports().forEach(checks::periodic);
        dossier.file().cycleReports().forEach(checks::cycle);
        return List.copyOf(checks.anomalies);
    }

    /** Whether a file may be written with these. */
    public static boolean mayBeWritten(List<LsuAnomaly> anomalies) {
        return anomalies.stream().noneMatch(LsuAnomaly::isBlocking);
    }

    private record About(Optional<LsuId> pupil, String name, String place) {
        static final About FILE = new About(Optional.empty(), "", "");
    }

    private <T> void apply(List<LsuCheck<T>> checks, T subject, About about) {
        for (var check : checks) {
            check.rule()
                    .refuse(subject)
                    .ifPresent(refused -> anomalies.add(new LsuAnomaly(
                            check.rule().id(),
                            check.isBlocking(),
                            about.pupil(),
                            about.name(),
                            about.place(),
                            refused.reason())));
        }
    }

    private void texts(List<LsuText> texts, About about) {
        texts.forEach(text -> apply(LsuTextRules.all(), text, about));
    }

    private void file() {
        var file = dossier.file();
        apply(LsuFileRules.all(), new LsuCase.OfFile(file), About.FILE);
        file.disciplines().forEach(this::discipline);
        file.teachers().forEach(it -> apply(List.of(LsuReferenceRules.HAS_AN_STS_ID), it, About.FILE));
        file.epis().forEach(it -> apply(List.of(LsuReferenceRules.EPI_HAS_TWO_SUBJECTS), it, About.FILE));
        texts(LsuTexts.of(file), About.FILE);
    }

    private void discipline(LsuDiscipline discipline) {
        var language = version.linksLanguages() ? discipline.language() : Optional.empty();
        var repeated = !seen.add(List.of("discipline", discipline.code(), discipline.election(), language));
        apply(
                List.of(LsuReferenceRules.DISCIPLINE_ONCE, LsuReferenceRules.ELECTION_OF_THE_VERSION),
                new LsuCase.OfDiscipline(discipline, version, repeated),
                About.FILE);
    }

    private void pupils() {
        var file = dossier.file();
        var reported = Stream.concat(
                        file.periodicReports().stream().map(PeriodicReport::pupil),
                        file.cycleReports().stream().map(CycleReport::pupil))
                .collect(Collectors.toSet());
        for (var pupil : file.pupils()) {
            var about = about(pupil.id(), "");
            var hasReport = reported.contains(pupil.id());
            apply(LsuPupilRules.all(), new LsuCase.OfPupil(pupil, index.divisions(pupil), hasReport), about);
            texts(LsuTexts.of(pupil), about);
        }
    }

    private About about(LsuId pupil, String place) {
        return new About(Optional.of(pupil), index.name(pupil), place);
    }

    private void periodic(PeriodicReport report) {
        var about = about(report.pupil(), report.period().value());
        var left = Optional.ofNullable(dossier.departures().get(report.pupil()));
        var repeated = !seen.add(List.of("period", report.pupil(), report.period()));
        var subject = new LsuCase.OfPeriodic(report, version, left, index.unknown(report), repeated);
        apply(LsuPeriodicRules.all(), subject, about);
        texts(LsuTexts.of(report), about);
        report.subjects().forEach(it -> subject(report, it));
    }

    private void subject(PeriodicReport report, SubjectReport subject) {
        var about = about(report.pupil(), report.period() + ", " + index.label(subject.discipline()));
        apply(LsuSubjectRules.all(), subject, about);
        texts(LsuTexts.of(subject), about);
    }

    private void cycle(CycleReport report) {
        var about = about(report.pupil(), "cycle " + report.cycle());
        var repeated = !seen.add(List.of("cycle", report.pupil(), report.cycle()));
        apply(LsuCycleRules.all(), new LsuCase.OfCycle(report, version, index.unknown(report), repeated), about);
        texts(LsuTexts.of(report), about);
    }
}
