package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.WholeFileRules;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.SchoolEvent.FileMissed;
import org.ent4j.viescolaire.school.FileBehind;
import org.ent4j.viescolaire.school.SchoolRecord;

/** Files of absences that can be read, and have heard of all that happened. */
final class WholeFiles {

    private WholeFiles() {}

    /** The file, or why nobody can tell what counts of it. */
    static Either<Refusal, AbsenceFile> whole(SchoolRecord record, AbsenceFile file) {
        var causes = record.legibility().missed(file.pupil(), file.year()).stream()
                .filter(missed -> !FileBehind.isOfAlerts(missed))
                .map(FileMissed::cause)
                .flatMap(cause -> record.unreadable(cause).stream());
        return Stream.concat(record.legibility().unreadableFile(file.pupil(), file.year()).stream(), causes)
                .findFirst()
                .<Either<Refusal, AbsenceFile>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> heardAll(record, file));
    }

    private static Either<Refusal, AbsenceFile> heardAll(SchoolRecord record, AbsenceFile file) {
        var isLeftOut = record.legibility().filesLeftOut(file.year()).contains(file.pupil());
        return Refusal.check(
                        List.of(WholeFileRules.HAS_HEARD_OF_ALL), new WholeFileRules.Hearing(file.pupil(), isLeftOut))
                .map(any -> file);
    }
}
