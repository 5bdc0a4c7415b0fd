package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;

/** What somebody may read of a pupil, or of all. */
record SeenDiscipline(SchoolJournal journal) {

    <T> Either<Refusal, List<T>> of(
            Actor who,
            Act act,
            Optional<PersonId> pupil,
            Function<SchoolRecord, Collection<T>> all,
            Function<T, PersonId> whose) {
        return journal.allowed(who, act, pupil)
                .map(any -> all.apply(journal.record()).stream()
                        .filter(each -> pupil.map(whose.apply(each)::equals).orElse(true))
                        .toList());
    }
}
