package org.ent4j.viescolaire.livret;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionReason;
import org.ent4j.viescolaire.edition.ServiceResults;
import org.ent4j.viescolaire.edition.WorkDue;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuMark;
import org.ent4j.viescolaire.lsu.SubjectReport;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.skill.Positionnement;

/** Makes what a bilan périodique says of each subject, of the lines of a bulletin. */
record SubjectReports(LivretClass of, References references, EditionLine pupil) {

    SubjectReport of(BulletinLine line, ServiceResults results) {
        var service = results.taught().service();
        var report = SubjectReport.builder()
                .discipline(references.discipline(service, line.label()))
                .addAllTeachers(teachers(service))
                .addAllProgramme(line.elements().stream()
                        .map(each -> references.programme(FreeText.lines(each)))
                        .toList())
                .appreciation(PeriodicReports.said(line.appreciation()));
        return (of.isInAverages() ? inAverages(report, line, service) : inLevels(report, line, results)).build();
    }

    private List<LsuId> teachers(EvaluationService service) {
        var days = of.results().frame().days();
        return service.teachers().stream()
                .filter(each -> each.when().map(days::overlaps).orElse(true))
                .map(ServiceTeacher::person)
                .distinct()
                .map(references::teacher)
                .toList();
    }

    /** Who has no average and stands somewhere has a result all the same: the LSU takes either, and he is not "non noté". */
    private SubjectReport.Builder inAverages(
            SubjectReport.Builder report, BulletinLine line, EvaluationService service) {
        var own = line.figures().pupil();
        var ofClass = line.figures().classe().average();
        var level = own.isThere() ? Optional.<Integer>empty() : level(line);
        report.mark(mark(own))
                .level(level)
                .classMark(mark(ofClass))
                .notMarked(!own.isThere() && level.isEmpty() && isWithoutAverage(service))
                .classNotMarked(!ofClass.isThere());
        return report;
    }

    /** Where there are no averages, nothing says that no positionnement was due: only somebody's decision does. */
    private SubjectReport.Builder inLevels(SubjectReport.Builder report, BulletinLine line, ServiceResults results) {
        var level = level(line);
        var due = new WorkDue(of.results().frame(), results, pupil.pupil());
        report.level(level).notMarked(level.isEmpty() && due.isExcused());
        return report;
    }

    private static Optional<Integer> level(BulletinLine line) {
        return line.positionnement().map(Positionnement::number);
    }

    private Optional<LsuMark> mark(Average average) {
        var scale = of.results().frame().averages().outOf();
        return average.value().map(value -> LsuMark.of(value, scale));
    }

    /**
     * Nothing was due, the pupil was not to be marked, or what he was given makes no average, such as a bonus below half: the
     * file then says that there is none, since nobody can enter one. That marks are missing is said as an anomaly, and not to
     * the ministry.
     */
    private boolean isWithoutAverage(EvaluationService service) {
        return pupil.issues().stream()
                .filter(each -> each.reason() instanceof EditionReason.AverageMissing)
                .noneMatch(each -> each.service().equals(Optional.of(service.id())));
    }
}
