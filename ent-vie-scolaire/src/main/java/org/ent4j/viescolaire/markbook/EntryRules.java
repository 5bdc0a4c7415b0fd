package org.ent4j.viescolaire.markbook;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** Who writes in a mark book, and until when: all of it, on this page. */
public final class EntryRules {

    private static final Label NOT_EVALUATED = Label.of("non évalué", "not evaluated");

    /**
     * Somebody wants to write in a mark book.
     *
     * @param classes whose pupils it concerns
     * @param needsAll whether it changes what all of them have, and not only one of them
     */
    record Entry(
            MarkBookId book, Actor by, LocalDate day, Set<ClassRef> classes, boolean needsAll, MarkBookFrame frame) {

        Entry {
            classes = Set.copyOf(classes);
        }

        boolean isOfService() {
            return by.capacity() == Capacity.DIRECTION
                    || teaches()
                    || (isTeacher() && !classes.isEmpty() && concerned(each -> frame.isProfesseurPrincipal(by, each)));
        }

        boolean isOpen() {
            return classes.isEmpty() || concerned(this::isOpen);
        }

        private boolean isOpen(ClassRef schoolClass) {
            var principals = frame.professeursPrincipaux().getOrDefault(schoolClass, Set.of());
            return EntryRole.of(by, principals)
                    .filter(role -> frame.lock(schoolClass).isOpen(role, day))
                    .isPresent();
        }

        Label state() {
            return frame.isEvaluated() ? frame.state().label() : NOT_EVALUATED;
        }

        private boolean concerned(Predicate<ClassRef> holds) {
            return needsAll
                    ? classes.stream().allMatch(holds)
                    : classes.stream().anyMatch(holds);
        }

        private boolean isTeacher() {
            return by.capacity() == Capacity.ENSEIGNANT;
        }

        private boolean teaches() {
            return isTeacher() && frame.teachers().includes(by.person(), day);
        }
    }

    public static final Rule<Entry> TEACHERS_OF_THE_SERVICE_WRITE = refusing(
            "VS-NOT-01",
            Label.of(
                    "Un enseignant du service, le professeur principal de la classe ou la direction saisit",
                    "A teacher of the service, the head teacher of the class or the head writes"),
            "OPEN-ENT, competences: a service is a teacher's; administrators and head teachers enter for others",
            entry -> !entry.isOfService(),
            entry -> new NotOfTheService(
                    entry.by().capacity().label(), entry.book().service()));

    public static final Rule<Entry> AFTER_THE_DEADLINE_FEW_WRITE = refusing(
            "VS-NOT-02",
            Label.of(
                    "Après la date limite, la direction et le professeur principal saisissent, et qui la direction a"
                            + " rouvert",
                    "After the deadline the head and the head teacher write, and those for whom the head has reopened"),
            "OPEN-ENT, competences: date_fin_saisie of the period, per class",
            entry -> !entry.isOpen(),
            entry -> new EntryIsClosed(entry.book().service(), entry.day()));

    public static final Rule<Entry> A_SERVICE_IN_USE = refusing(
            "VS-NOT-03",
            Label.of(
                    "On n'écrit que dans un service évalué, ni clos ni retiré",
                    "Only a service that is evaluated, neither closed nor withdrawn, is written in"),
            "OPEN-ENT, services: evaluable or not; nothing of a service that is closed changes",
            entry -> !entry.frame().isInUse(),
            entry -> new NotInUse(entry.book().service(), entry.state()));

    /** Somebody wants to give a pupil something, or to say something of a pupil. */
    record Addressing(MarkBookId book, PersonId pupil, MarkBookFrame frame) {

        Optional<OtherPeriods> others() {
            return Optional.ofNullable(frame.otherPeriods().get(pupil));
        }
    }

    public static final Rule<Addressing> IN_A_PERIOD_OF_THE_CLASS = refusing(
            "VS-NOT-04",
            Label.of(
                    "Un élève est évalué dans les périodes que suit sa classe",
                    "A pupil is evaluated in the periods that the class follows"),
            "Feature V6: period systems side by side; a bulletin has the books of its own period",
            addressing -> addressing.others().isPresent(),
            addressing -> new OfOtherPeriods(
                    addressing.book().service(),
                    addressing.pupil(),
                    addressing.others().orElseThrow().schoolClass().code(),
                    addressing.others().orElseThrow().labels()));

    private EntryRules() {}

    static List<Rule<Entry>> all() {
        return List.of(TEACHERS_OF_THE_SERVICE_WRITE, AFTER_THE_DEADLINE_FEW_WRITE, A_SERVICE_IN_USE);
    }

    /** Somebody else enters there. */
    public record NotOfTheService(Label capacity, EvaluationServiceId service) implements Reason {
        @Override
        public String code() {
            return "markbook.not-of-the-service";
        }
    }

    /** It is too late for them. */
    public record EntryIsClosed(EvaluationServiceId service, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "markbook.entry-is-closed";
        }
    }

    /** Nothing is written in a service that is in such a state. */
    public record NotInUse(EvaluationServiceId service, Label state) implements Reason {
        @Override
        public String code() {
            return "markbook.not-in-use";
        }
    }

    /**
     * The bulletins of the pupil's class would not have it.
     *
     * @param schoolClass its code
     * @param periods what those are called that are meant
     */
    public record OfOtherPeriods(EvaluationServiceId service, PersonId pupil, String schoolClass, List<String> periods)
            implements Reason {
        public OfOtherPeriods {
            periods = List.copyOf(periods);
        }

        @Override
        public String code() {
            return "markbook.of-other-periods";
        }
    }
}
