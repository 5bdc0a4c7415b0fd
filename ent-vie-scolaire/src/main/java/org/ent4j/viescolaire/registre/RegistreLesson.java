package org.ent4j.viescolaire.registre;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.counting.Period;

/**
 * A lesson of the register, and what became of its roll call.
 *
 * @param id the host's, of the lesson on that date
 * @param teachers their names, in French order
 * @param calledBy the name of who submitted the roll
 * @param submitted when, by the clock of the school
 * @param amendments how often an entry was changed afterwards
 * @param waiting entries of devices that came too late and wait for vie scolaire
 */
public record RegistreLesson(
        String id,
        Period period,
        String subject,
        List<String> teachers,
        Calling calling,
        Optional<String> calledBy,
        Optional<LocalDateTime> submitted,
        int amendments,
        int waiting) {

    static final Comparator<RegistreLesson> ORDER = Comparator.comparing(RegistreLesson::period)
            .thenComparing(RegistreLesson::subject)
            .thenComparing(RegistreLesson::id);

    public RegistreLesson {
        teachers = List.copyOf(teachers);
    }

    static RegistreLesson of(CalledRoll roll, RegistreScope scope, RegistreNames names) {
        var lesson = roll.rollCall().lesson();
        return new RegistreLesson(
                lesson.id(),
                lesson.period(),
                lesson.subject(),
                new FrenchOrder()
                        .sorted(lesson.teachers(), names).stream()
                                .map(names::of)
                                .toList(),
                Calling.of(roll, scope.at(), scope.policy()),
                roll.calledBy().map(by -> names.of(by.person())),
                roll.submitted().map(scope::local),
                roll.amendments(),
                roll.rollCall().setAside().size());
    }
}
