package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentCommand;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.observation.ObservationEvent;
import org.ent4j.viescolaire.observation.ObservationRules;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.Punitions;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionEvent;
import org.ent4j.viescolaire.sanction.SanctionRegister;
import org.ent4j.viescolaire.sanction.Sanctions;
import org.ent4j.viescolaire.school.SchoolRecord;

/** Observations, incidents, punitions and sanctions of a school. An exclusion makes the absences that it implies. */
public final class DisciplineService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final AlertService alerts;
    private final ImpliedAbsences implied;

    DisciplineService(SchoolJournal journal, SchoolSetup setup, AbsenceService absences, AlertService alerts) {
        this.journal = journal;
        this.setup = setup;
        this.alerts = alerts;
        this.implied = new ImpliedAbsences(absences, setup);
    }

    /** Notes an observation; the same one again changes nothing. */
    public Either<Refusal, Observation> note(Instant at, Observation observation) {
        var local = LocalDateTime.ofInstant(at, setup.rollCalls().zone());
        return journal.allowed(observation.issuer(), Act.NOTE_OBSERVATIONS, Optional.of(observation.pupil()))
                .flatMap(any -> ObservationRules.check(
                        observation, local, setup.absences().motifs()))
                .flatMap(any -> journal.change(record -> noted(record, at, observation)));
    }

    private Either<Refusal, Change<Observation>> noted(SchoolRecord record, Instant at, Observation observation) {
        var known = find(record, observation.id());
        return KeyRules.sentAgain(known, observation::equals, observation.id())
                .map(again -> again.map(Change::nothing).orElseGet(() -> fresh(record, at, observation)));
    }

    private Change<Observation> fresh(SchoolRecord record, Instant at, Observation observation) {
        return Change.of(
                        observation,
                        new JournalKey(JournalKind.OBSERVATION, observation.id()),
                        0,
                        List.of(new ObservationEvent.Noted(at, observation.issuer(), observation)),
                        Set.of(observation.pupil()),
                        Optional.of(DateRange.of(observation.at().toLocalDate())))
                .and(alerts.after(record, observation, at, observation.issuer()));
    }

    /** Takes back an observation that was an error. */
    public Either<Refusal, Observation> withdraw(Instant at, Actor by, String observation, String why) {
        return journal.change(record -> KeyRules.known(find(record, observation), observation)
                .flatMap(known -> journal.allowed(by, Act.NOTE_OBSERVATIONS, Optional.of(known.pupil()))
                        .flatMap(any -> ObservationRules.withdraw(known, by)))
                .map(known -> Change.of(
                                known,
                                new JournalKey(JournalKind.OBSERVATION, observation),
                                1,
                                List.of(new ObservationEvent.Withdrawn(at, by, why)),
                                Set.of(),
                                Optional.empty())
                        .and(alerts.without(record, known, at, by))));
    }

    private static Optional<Observation> find(SchoolRecord record, String id) {
        return record.observations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The same one again changes nothing. */
    public Either<Refusal, Incident> declare(Instant at, Actor by, IncidentId id, IncidentReport report) {
        return journal.allowed(by, Act.DECLARE_INCIDENTS, Optional.empty())
                .flatMap(any -> journal.change(record -> KeyRules.sentAgain(
                                record.incident(id), each -> each.report().equals(report), id)
                        .flatMap(again -> again.isPresent()
                                ? Either.right(Change.nothing(again.get()))
                                : declared(record, at, by, id, report))));
    }

    private Either<Refusal, Change<Incident>> declared(
            SchoolRecord record, Instant at, Actor by, IncidentId id, IncidentReport report) {
        return setup.incidents()
                .declare(at, by, id, report)
                .map(outcome -> incident(record, outcome.state(), 0, outcome.events(), at, by));
    }

    public Either<Refusal, Incident> carryOut(IncidentId id, IncidentCommand command) {
        return journal.allowed(command.by(), Act.DECLARE_INCIDENTS, Optional.empty())
                .flatMap(any -> journal.change(record ->
                        KeyRules.known(record.incident(id), id).flatMap(before -> decided(record, before, command))));
    }

    private Either<Refusal, Change<Incident>> decided(SchoolRecord record, Incident before, IncidentCommand command) {
        return setup.incidents()
                .decide(before, command)
                .map(outcome -> incident(
                        record, outcome.state(), before.version(), outcome.events(), command.at(), command.by()));
    }

    private Change<Incident> incident(
            SchoolRecord record, Incident incident, int version, List<? extends Event> events, Instant at, Actor by) {
        var people = incident.report().protagonists().stream()
                .map(Protagonist::person)
                .collect(Collectors.toSet());
        return Change.of(
                        incident,
                        new JournalKey(JournalKind.INCIDENT, incident.id().value()),
                        version,
                        events,
                        people,
                        Optional.of(DateRange.of(incident.report().at().toLocalDate())))
                .and(alerts.after(record, incident, at, by));
    }

    /**
     * Gives a punition; the same one again changes nothing.
     *
     * @param by who gives it, who is not always who asks for it
     */
    public Either<Refusal, Punition> give(Instant at, Actor by, PunitionRequest request) {
        return journal.allowed(by, Act.GIVE_PUNITIONS, Optional.of(request.pupil()))
                .flatMap(any -> journal.change(record -> KeyRules.sentAgain(
                                record.punition(request.id()),
                                each -> each.request().equals(request),
                                request.id())
                        .flatMap(again -> again.isPresent()
                                ? Either.right(Change.nothing(again.get()))
                                : given(at, by, request))));
    }

    private Either<Refusal, Change<Punition>> given(Instant at, Actor by, PunitionRequest request) {
        return Punitions.give(at, by, request, setup.punitions())
                .map(outcome -> Change.of(
                        outcome.state(),
                        new JournalKey(JournalKind.PUNITION, request.id().value()),
                        0,
                        outcome.events(),
                        Set.of(request.pupil()),
                        Optional.of(DateRange.of(outcome.state().givenOn()))));
    }

    /**
     * Does something to a punition.
     *
     * @param occupancy what keeps pupils, rooms and supervisors busy; asked of detentions alone
     */
    public Either<Refusal, Punition> carryOut(PunitionId id, PunitionCommand command, Occupancy occupancy) {
        return journal.change(record -> KeyRules.known(record.punition(id), id)
                .flatMap(before -> journal.allowed(command.by(), Act.GIVE_PUNITIONS, Optional.of(before.pupil()))
                        .flatMap(any -> Punitions.decide(before, command, setup.punitions(), occupancy))
                        .flatMap(outcome -> with(
                                record,
                                before.pupil(),
                                new JournalKey(JournalKind.PUNITION, id.value()),
                                before.version(),
                                outcome.state(),
                                outcome.events()))));
    }

    /** Proposes a sanction; the same one again changes nothing. */
    public Either<Refusal, Sanction> propose(Instant at, Actor by, SanctionCase reproach) {
        return journal.allowed(by, Act.SANCTION, Optional.of(reproach.pupil()))
                .flatMap(any -> journal.change(record -> KeyRules.sentAgain(
                                record.sanction(reproach.id()),
                                each -> each.reproach().equals(reproach),
                                reproach.id())
                        .flatMap(again -> again.isPresent()
                                ? Either.right(Change.nothing(again.get()))
                                : proposed(at, by, reproach))));
    }

    private Either<Refusal, Change<Sanction>> proposed(Instant at, Actor by, SanctionCase reproach) {
        return Sanctions.propose(at, by, reproach, setup.sanctions())
                .map(outcome -> Change.of(
                        outcome.state(),
                        new JournalKey(JournalKind.SANCTION, reproach.id().value()),
                        0,
                        outcome.events(),
                        Set.of(reproach.pupil()),
                        Optional.empty()));
    }

    /** Does something to a sanction. One that is erased is forgotten with its journal; the line of the register stays. */
    public Either<Refusal, Sanction> carryOut(SanctionId id, SanctionCommand command) {
        var key = new JournalKey(JournalKind.SANCTION, id.value());
        var done = journal.<Sanction>change(record -> KeyRules.known(record.sanction(id), id)
                .flatMap(before -> journal.allowed(command.by(), Act.SANCTION, Optional.of(before.pupil()))
                        .flatMap(any -> Sanctions.decide(before, command, setup.sanctions()))
                        .flatMap(outcome -> with(
                                        record,
                                        before.pupil(),
                                        key,
                                        before.version(),
                                        outcome.state(),
                                        outcome.events())
                                .map(change -> change.and(registered(record, outcome.events()))))));
        return command instanceof SanctionCommand.Erase
                ? done.peek(any -> journal.forget(List.of(key), command.at(), command.by()))
                : done;
    }

    private <T> Either<Refusal, Change<T>> with(
            SchoolRecord record, PersonId pupil, JournalKey key, int version, T state, List<? extends Event> events) {
        var change = Change.of(state, key, version, events, Set.of(pupil), Optional.empty());
        return implied.of(record, pupil, key, events).map(change::and);
    }

    private List<Addition> registered(SchoolRecord record, List<SanctionEvent> events) {
        var lines = events.stream()
                .filter(SanctionEvent.Registered.class::isInstance)
                .toList();
        var key = new JournalKey(JournalKind.REGISTER, "register");
        return lines.isEmpty()
                ? List.of()
                : List.of(new Addition(key, record.register().size(), lines, Set.of(), Optional.empty()));
    }

    /** The anonymised register of a school year. */
    public Either<Refusal, SanctionRegister> register(Actor who, SchoolYear year) {
        return journal.allowed(who, Act.SEE_SANCTIONS, Optional.empty())
                .map(any -> new SanctionRegister(journal.record().register()).of(year));
    }

    /** The observations of a pupil, or of all; in their order. */
    public Either<Refusal, List<Observation>> observations(Actor who, Optional<PersonId> pupil) {
        return new SeenDiscipline(journal)
                .of(who, Act.SEE_DISCIPLINE, pupil, SchoolRecord::observations, Observation::pupil)
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(Observation::at).thenComparing(Observation::id))
                        .toList());
    }

    /** The punitions of a pupil, or of all; in the order in which they were given. */
    public Either<Refusal, List<Punition>> punitions(Actor who, Optional<PersonId> pupil) {
        return new SeenDiscipline(journal)
                .of(who, Act.SEE_DISCIPLINE, pupil, SchoolRecord::punitions, Punition::pupil)
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(Punition::givenOn)
                                .thenComparing(each -> each.id().value()))
                        .toList());
    }

    /**
     * The sanctions of a pupil, or of all, in the order of their keys: staff see those in preparation too, families those that
     * they were told of.
     */
    public Either<Refusal, List<Sanction>> sanctions(Actor who, Optional<PersonId> pupil) {
        return new SeenDiscipline(journal)
                .of(who, Act.SEE_SANCTIONS, pupil, SchoolRecord::sanctions, Sanction::pupil)
                .map(found -> found.stream()
                        .filter(each -> each.isKnownTo(who.capacity()))
                        .sorted(Comparator.comparing(each -> each.id().value()))
                        .toList());
    }

    /** All incidents, in their order: each tells of several people, so nobody reads those of one pupil alone. */
    public Either<Refusal, List<Incident>> incidents(Actor who) {
        return journal.allowed(who, Act.SEE_DISCIPLINE, Optional.empty())
                .map(any -> journal.record().incidents().stream()
                        .sorted(Comparator.comparing(
                                        (Incident each) -> each.report().at())
                                .thenComparing(each -> each.id().value()))
                        .toList());
    }
}
