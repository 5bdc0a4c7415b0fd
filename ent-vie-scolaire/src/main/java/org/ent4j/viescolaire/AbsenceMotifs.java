package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The motifs de non-évaluation to which absences correspond, as the school sets it. */
record AbsenceMotifs(SchoolRecord record, SchoolSetup setup) {

    /** Of the pupils who were absent at some time of the evaluation's day and have nothing yet, in motifs that are given. */
    SortedMap<PersonId, Unscored> at(MarkBook book, Evaluation evaluation, MarkBookFrame frame) {
        var proposed = new TreeMap<PersonId, Unscored>();
        for (var pupil : frame.pupils().days().keySet()) {
            if (frame.pupils().includes(pupil, evaluation.date())
                    && book.result(evaluation.id(), pupil).isEmpty()) {
                of(pupil, evaluation.date())
                        .filter(frame.motifs()::contains)
                        .ifPresent(motif -> proposed.put(pupil, motif));
            }
        }
        return proposed;
    }

    private Optional<Unscored> of(PersonId pupil, LocalDate day) {
        var correspondences =
                EvaluationPolicies.of(setup, record.evaluations()).settings().correspondences();
        return record.absences(pupil, setup.year()).live().stream()
                .filter(dossier -> dossier.type() == AbsenceType.ABSENCE)
                .flatMap(dossier -> dossier.parts().stream())
                .filter(part -> part.period().days().anyMatch(day::equals))
                .map(Part::motif)
                .flatMap(motif -> motif.flatMap(correspondences::ofAbsence).stream())
                .findFirst();
    }
}
