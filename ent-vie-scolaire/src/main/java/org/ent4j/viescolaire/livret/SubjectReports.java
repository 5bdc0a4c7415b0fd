package org.ent4j.viescolaire.livret;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionRules;
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

    private SubjectReport.Builder inAverages(
            SubjectReport.Builder report, BulletinLine line, EvaluationService service) {
        var own = line.figures().pupil();
        var ofClass = line.figures().classe().average();
        report.mark(mark(own))
                .classMark(mark(ofClass))
                .notMarked(!own.isThere() && isOnPurpose(service))
                .classNotMarked(!ofClass.isThere());
        return report;
    }

    /** Where there are no averages, nothing says that no positionnement was due: only somebody's decision does. */
    private SubjectReport.Builder inLevels(SubjectReport.Builder report, BulletinLine line, ServiceResults results) {
        var level = line.positionnement().map(Positionnement::number);
        var due = new WorkDue(of.results().frame(), results, pupil.pupil());
        report.level(level).notMarked(level.isEmpty() && due.isExcused());
        return report;
    }

    private Optional<LsuMark> mark(Average average) {
        var scale = of.results().frame().averages().outOf();
        return average.value().map(value -> LsuMark.of(value, scale));
    }

    /** Nothing was due, or the pupil was not to be marked: that marks are missing is said as an anomaly, and not to the ministry. */
    private boolean isOnPurpose(EvaluationService service) {
        return pupil.issues().stream()
                .filter(each -> each.rule().equals(EditionRules.AN_AVERAGE_WHERE_MARKS_COUNT.id()))
                .noneMatch(each -> each.service().equals(Optional.of(service.id())));
    }
}
