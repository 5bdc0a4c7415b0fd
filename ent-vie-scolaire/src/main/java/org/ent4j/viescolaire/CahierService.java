package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.cahier.CahierDeTextes;
import org.ent4j.viescolaire.cahier.FamilyAgenda;
import org.ent4j.viescolaire.cahier.FamilySeance;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.cahier.SeanceCommand.Mark;
import org.ent4j.viescolaire.cahier.SeanceCommand.Stamp;
import org.ent4j.viescolaire.cahier.SeanceContent;
import org.ent4j.viescolaire.cahier.SeanceEvent;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TaughtLesson;
import org.ent4j.viescolaire.cahier.VisaCheck;
import org.ent4j.viescolaire.cahier.VisaId;
import org.ent4j.viescolaire.cahier.Workload;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;

/** The cahier de textes of a school. Whose work it is follows from who was enrolled in the lesson on its day. */
public final class CahierService {

    private static final Comparator<Seance> BY_LESSON =
            Comparator.comparing((Seance seance) -> seance.lesson().period()).thenComparing(Seance::id);

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final FindLessons lessons;
    private final Families families;

    CahierService(SchoolJournal journal, SchoolSetup setup, FindLessons lessons, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.lessons = lessons;
        this.families = families;
    }

    /** Begins the séance of a lesson, past or to come; the same again changes nothing. */
    public Either<Refusal, Seance> begin(
            Instant at, Actor by, SeanceId id, TaughtLesson lesson, SeanceContent content) {
        return journal.allowed(by, Act.WRITE_CAHIER, Optional.empty())
                .flatMap(any -> journal.change(record -> cahier(Set.of(), at)
                        .begin(at, by, id, lesson, content)
                        .map(outcome -> record.seance(id)
                                .filter(outcome.state()::equals)
                                .map(same -> new Change<>(same, List.of()))
                                .orElseGet(() -> change(outcome, 0, Set.of())))));
    }

    /** Does something to a séance. */
    public Either<Refusal, Seance> carryOut(SeanceId id, SeanceCommand command) {
        var pupils = command instanceof Mark mark ? Set.of(mark.pupil()) : Set.<PersonId>of();
        return journal.allowed(command.by(), act(command), pupils)
                .flatMap(any -> journal.change(
                        record -> known(record, id).flatMap(before -> decided(before, command, pupils))));
    }

    private Either<Refusal, Change<Seance>> decided(Seance before, SeanceCommand command, Set<PersonId> pupils) {
        var enrolled = command instanceof Mark ? enrolments().in(before.lesson()) : Set.<PersonId>of();
        return cahier(pupils, command.at())
                .decide(before, command, enrolled)
                .map(outcome -> change(outcome, before.version(), pupils));
    }

    private static Act act(SeanceCommand command) {
        if (command instanceof Mark) {
            return Act.SEE_CAHIER;
        }
        return command instanceof Stamp ? Act.STAMP_CAHIER : Act.WRITE_CAHIER;
    }

    /**
     * Gives several séances one visa: all of them, or none.
     *
     * @return the séances in their order
     */
    public Either<Refusal, List<Seance>> stamp(Collection<SeanceId> ids, Stamp stamp) {
        return journal.allowed(stamp.by(), Act.STAMP_CAHIER, Optional.empty())
                .flatMap(any -> journal.change(record -> known(record, ids)
                        .flatMap(before -> cahier(Set.of(), stamp.at())
                                .stamp(before, stamp)
                                .map(outcomes -> stamped(before, outcomes)))));
    }

    private static Either<Refusal, List<Seance>> known(SchoolRecord record, Collection<SeanceId> ids) {
        Either<Refusal, List<Seance>> all = Either.right(List.of());
        for (var id : new LinkedHashSet<>(ids)) {
            all = all.flatMap(some -> known(record, id)
                    .map(one -> Stream.concat(some.stream(), Stream.of(one)).toList()));
        }
        return all;
    }

    private static Change<List<Seance>> stamped(List<Seance> before, List<Outcome<Seance, SeanceEvent>> outcomes) {
        var additions = new ArrayList<Addition>();
        for (var index = 0; index < before.size(); index++) {
            additions.addAll(change(outcomes.get(index), before.get(index).version(), Set.of())
                    .additions());
        }
        return new Change<>(outcomes.stream().map(Outcome::state).toList(), additions);
    }

    private static Change<Seance> change(Outcome<Seance, SeanceEvent> outcome, int version, Set<PersonId> pupils) {
        var seance = outcome.state();
        return Change.of(
                seance,
                new JournalKey(JournalKind.SEANCE, seance.id().value()),
                version,
                outcome.events(),
                pupils,
                Optional.of(DateRange.of(seance.lesson().day())));
    }

    private static Either<Refusal, Seance> known(SchoolRecord record, SeanceId id) {
        return KeyRules.known(record.seance(id), id);
    }

    private CahierDeTextes cahier(Set<PersonId> pupils, Instant at) {
        var day = LocalDate.ofInstant(at, setup.cahier().zone());
        return new CahierDeTextes(setup.cahier(), families.guardians(setup.school(), pupils, day));
    }

    /** What became of the séances with that visa, in the order of their lessons. */
    public Either<Refusal, List<VisaCheck>> stamped(Actor who, VisaId visa) {
        return journal.allowed(who, Act.STAMP_CAHIER, Optional.empty())
                .map(any -> VisaCheck.of(sorted(seance -> true), visa));
    }

    /** What a teacher has written of his lessons of those days, drafts too, in the order of lessons. */
    public Either<Refusal, List<Seance>> written(Actor teacher, DateRange days) {
        return journal.allowed(teacher, Act.WRITE_CAHIER, Optional.empty())
                .map(any -> sorted(seance -> days.contains(seance.lesson().day())
                        && seance.lesson().teachers().contains(teacher.person())));
    }

    /** What staff read of everybody: the séances of lessons of those days that families see at that moment, with their visas. */
    public Either<Refusal, List<Seance>> published(Actor who, DateRange days, Instant at) {
        return journal.allowed(who, Act.SEE_CAHIER, Optional.empty())
                .map(any -> sorted(seance -> days.contains(seance.lesson().day()) && seance.isSeenByFamilies(at)));
    }

    /** The séances of lessons of those days that the pupil and the guardians see at that moment, in the order of lessons. */
    public Either<Refusal, List<FamilySeance>> seances(Actor who, PersonId pupil, DateRange days, Instant at) {
        return journal.allowed(who, Act.SEE_CAHIER, Optional.of(pupil)).map(any -> {
            var enrolments = enrolments();
            return sorted(seance ->
                            days.contains(seance.lesson().day()) && enrolments.isFor(seance.lesson(), Set.of(pupil)))
                    .stream()
                    .flatMap(seance -> FamilySeance.of(seance, at).stream())
                    .toList();
        });
    }

    /** The pupil's work that is due on those days, as the pupil and the guardians see it at that moment. */
    public Either<Refusal, FamilyAgenda> agenda(Actor who, PersonId pupil, DateRange due, Instant at) {
        return journal.allowed(who, Act.SEE_CAHIER, Optional.of(pupil))
                .map(any -> FamilyAgenda.of(withWork(Set.of(pupil), due), pupil, at))
                .map(agenda -> new FamilyAgenda(
                        agenda.days().subMap(due.first(), due.last().plusDays(1))));
    }

    /**
     * How much is due on those days of work that is published or will be.
     *
     * @param pupils of the class: what any of them has to do counts once
     */
    public Either<Refusal, Workload> workload(Actor who, Set<PersonId> pupils, DateRange due) {
        return journal.allowed(who, Act.WRITE_CAHIER, Optional.empty())
                .map(any -> Workload.ofSeances(withWork(pupils, due), due));
    }

    private List<Seance> withWork(Set<PersonId> pupils, DateRange due) {
        var enrolments = enrolments();
        return sorted(seance -> seance.works().stream().anyMatch(work -> due.contains(work.due()))
                && enrolments.isFor(seance.lesson(), pupils));
    }

    private List<Seance> sorted(Predicate<Seance> wanted) {
        return journal.record().seances().stream()
                .filter(wanted)
                .sorted(BY_LESSON)
                .toList();
    }

    private Enrolments enrolments() {
        return new Enrolments(lessons, setup.school());
    }
}
