package org.ent4j.viescolaire.markbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationAdded;
import org.ent4j.viescolaire.markbook.MarkBookEvent.MarkSet;

/** The motifs that stand at an evaluation for the pupils who were dispensed on its day. */
final class ExemptMarks {

    private ExemptMarks() {}

    /** Of those who have nothing yet, by pupil. */
    static SortedMap<PersonId, Unscored> of(MarkBook book, Evaluation evaluation, MarkBookFrame frame) {
        var proposed = new TreeMap<PersonId, Unscored>();
        for (var pupil : frame.exemptions().keySet()) {
            if (book.result(evaluation.id(), pupil).isEmpty()) {
                frame.exemption(pupil, evaluation.date()).ifPresent(motif -> proposed.put(pupil, motif));
            }
        }
        return proposed;
    }

    /** The evaluation is added with them: whoever marks it sees them, and corrects them where they do not hold. */
    static List<MarkBookEvent> with(MarkBook book, EvaluationAdded added, MarkBookFrame frame) {
        var events = new ArrayList<MarkBookEvent>(List.of(added));
        var id = added.evaluation().id();
        of(book, added.evaluation(), frame)
                .forEach((pupil, motif) -> events.add(new MarkSet(added.at(), added.by(), id, pupil, motif)));
        return events;
    }
}
