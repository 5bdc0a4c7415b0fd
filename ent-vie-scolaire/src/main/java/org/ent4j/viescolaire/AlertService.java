package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.alert.AlertFact;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.Alerts;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps.Due;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.FileBehind;
import org.ent4j.viescolaire.school.PupilAlerts;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The alerts and legal steps of a school. They follow from what happened; what is kept is what people did about them. */
public final class AlertService {

    /** What is counted over journals that know nothing of each other: only the pupil's own shows that both were counted. */
    private static final Map<AlertType, JournalKind> OF_SEVERAL_JOURNALS =
            Map.of(AlertType.INCIDENT, JournalKind.INCIDENT, AlertType.FORGOTTEN_NOTEBOOK, JournalKind.OBSERVATION);

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final DueSteps steps;

    AlertService(SchoolJournal journal, SchoolSetup setup, KnownPupils pupils) {
        this.journal = journal;
        this.setup = setup;
        this.steps = new DueSteps(journal, setup, pupils);
    }

    /** A legal step that is due of a pupil, and what was done about it; nothing when nobody has done anything. */
    public record DueStep(PersonId pupil, Due due, Optional<AlertEvent.StepTaken> taken) {}

    /**
     * The pupils of whom nobody can tell what is due, in their order, since their file or their alerts cannot be read, or have
     * not heard of all that happened meanwhile: their legal steps are left out, no alert of them is drawn, and what was drawn
     * before stays as it was.
     */
    public Either<Refusal, List<PersonId>> leftOut(Actor who) {
        return journal.allowed(who, Act.SEE_ALERTS, Optional.empty())
                .map(any -> journal.record().legibility().leftOut(setup.year()).stream()
                        .sorted()
                        .toList());
    }

    /** Those that somebody still has to look at, of all pupils. */
    public Either<Refusal, List<Alert>> open(Actor who) {
        return all(who, Alert::isOpen);
    }

    /** Those about which somebody has done what is to be done, of all pupils. */
    public Either<Refusal, List<Alert>> handled(Actor who) {
        return all(who, alert -> alert.state() == AlertLife.State.HANDLED);
    }

    private Either<Refusal, List<Alert>> all(Actor who, Predicate<Alert> wanted) {
        return journal.allowed(who, Act.SEE_ALERTS, Optional.empty())
                .map(any -> journal.record().alerts(setup.year()).stream()
                        .flatMap(each -> each.alerts().list().values().stream())
                        .filter(wanted)
                        .sorted((one, other) -> one.key().compareTo(other.key()))
                        .toList());
    }

    public Either<Refusal, PupilAlerts> of(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.SEE_ALERTS, Optional.of(pupil))
                .map(any -> journal.record().alerts(pupil, setup.year()));
    }

    /**
     * The legal steps that are due, of all pupils but those who are left out.
     *
     * @param last the last day that counts: what is announced for later does not
     */
    public Either<Refusal, List<DueStep>> steps(Actor who, LocalDate last) {
        return journal.allowed(who, Act.SEE_ALERTS, Optional.empty()).map(any -> steps.of(journal.record(), last));
    }

    /** Somebody has seen an alert, or done what is to be done. */
    public Either<Refusal, Alert> move(Instant at, Actor by, AlertKey key, AlertLife.Move move) {
        return journal.allowed(by, Act.HANDLE_ALERTS, Optional.of(key.pupil()))
                .flatMap(any -> journal.change(record -> {
                    var known = record.alerts(key.pupil(), setup.year());
                    return KeyRules.known(known.alerts().find(key), key.pupil() + "/" + key.type())
                            .flatMap(alert ->
                                    known.alerts().move(key, move).<Refusal>mapLeft(Refusal.NotInThisState::new))
                            .map(alerts -> alerts.find(key).orElseThrow())
                            .map(alert -> new Change<>(
                                    alert,
                                    addition(
                                            key.pupil(),
                                            setup.year(),
                                            known,
                                            List.of(new AlertEvent.Changed(at, by, alert)))));
                }));
    }

    /**
     * What the law asks for was done. It has to be due on that day, or to have been due before, whatever was excused since;
     * the same again, with the same comment, changes nothing.
     *
     * @return what is noted, which is the earlier event when it was noted before
     */
    public Either<Refusal, AlertEvent.StepTaken> take(
            Instant at, Actor by, PersonId pupil, LegalStep step, YearMonth month, String comment) {
        var taken = new AlertEvent.StepTaken(at, by, step, month, comment);
        return journal.allowed(by, Act.HANDLE_ALERTS, Optional.of(pupil))
                .flatMap(any -> journal.change(record -> steps.take(record, pupil, taken)));
    }

    /** What a changed file makes of the pupil's alerts. */
    List<Addition> after(SchoolRecord record, AbsenceFile file, Instant at, Actor by) {
        return after(record, file, record.incidents(), record.observations(), false, at, by);
    }

    /** What an incident makes of the alerts of its authors, those of before too. */
    List<Addition> after(SchoolRecord record, Incident incident, Instant at, Actor by) {
        var incidents = Stream.concat(
                        record.incidents().stream().filter(each -> !each.id().equals(incident.id())),
                        Stream.of(incident))
                .toList();
        return Stream.concat(record.incident(incident.id()).stream(), Stream.of(incident))
                .flatMap(each -> each.report().in(Part.RESPONSABLE).stream())
                .map(Protagonist::person)
                .distinct()
                .sorted()
                .flatMap(
                        author -> after(
                                record,
                                record.absences(author, setup.year()),
                                incidents,
                                record.observations(),
                                true,
                                at,
                                by)
                                .stream())
                .toList();
    }

    /** What an observation makes of the pupil's alerts. */
    List<Addition> after(SchoolRecord record, Observation observation, Instant at, Actor by) {
        return after(
                record,
                observation.pupil(),
                Stream.concat(record.observations().stream(), Stream.of(observation)),
                at,
                by);
    }

    /** What is left of the pupil's alerts when an observation is taken back. */
    List<Addition> without(SchoolRecord record, Observation observation, Instant at, Actor by) {
        return after(
                record,
                observation.pupil(),
                record.observations().stream().filter(each -> !each.equals(observation)),
                at,
                by);
    }

    private List<Addition> after(
            SchoolRecord record, PersonId pupil, Stream<Observation> observations, Instant at, Actor by) {
        var file = record.absences(pupil, setup.year());
        return after(record, file, record.incidents(), observations.toList(), true, at, by);
    }

    private List<Addition> after(
            SchoolRecord record,
            AbsenceFile file,
            Collection<Incident> incidents,
            Collection<Observation> observations,
            boolean isShared,
            Instant at,
            Actor by) {
        return isBehind(record, file)
                ? CatchingUp.missed(
                        record,
                        file.pupil(),
                        file.year(),
                        Set.of(SchoolRecord.alertKey(file.pupil(), file.year())),
                        at,
                        by)
                : drawn(record, file, incidents, observations, isShared, at, by);
    }

    /** Alerts of a file that is not whole would be wrong: they are drawn when it is. */
    private static boolean isBehind(SchoolRecord record, AbsenceFile file) {
        return !record.legibility().missed(file.pupil(), file.year()).stream().allMatch(FileBehind::isOfSomeAlerts)
                || DueSteps.illegible(record, file.pupil(), file.year()).isPresent();
    }

    /** The types of which a fact may be in what nobody can read, each with it: which pupil it is about, nobody can tell. */
    private static Map<AlertType, JournalKey> unseen(SchoolRecord record) {
        var unseen = new EnumMap<AlertType, JournalKey>(AlertType.class);
        OF_SEVERAL_JOURNALS.forEach((type, kind) -> record.unreadable().stream()
                .map(UnreadableJournal::key)
                .filter(key -> key.kind() == kind)
                .findFirst()
                .ifPresent(key -> unseen.put(type, key)));
        return unseen;
    }

    /** What a file that has heard of all it had missed makes of the pupil's alerts, which can be read. */
    List<Addition> caughtUp(SchoolRecord record, AbsenceFile file, Instant at, Actor by) {
        return drawn(record, file, record.incidents(), record.observations(), false, at, by);
    }

    /** Those of which something cannot be read stay as they were, and are drawn once it can. */
    private List<Addition> drawn(
            SchoolRecord record,
            AbsenceFile file,
            Collection<Incident> incidents,
            Collection<Observation> observations,
            boolean isShared,
            Instant at,
            Actor by) {
        var known = record.alerts(file.pupil(), file.year());
        var today = LocalDate.ofInstant(at, setup.absences().zone());
        var facts = new AlertFacts(setup).of(file, incidents, observations, today);
        var all = known.alerts().after(facts, setup.alerts());
        var unseen = unseen(record);
        var next = all.keeping(known.alerts(), unseen.keySet());
        facts.removeIf(fact -> unseen.containsKey(fact.type()));
        var drawn = addition(file.pupil(), file.year(), known, changes(known.alerts(), next, facts, isShared, at, by));
        return next.equals(all) && !isShared ? drawn : and(drawn, later(record, file, unseen.values(), at, by));
    }

    private static List<Addition> later(
            SchoolRecord record, AbsenceFile file, Collection<JournalKey> unread, Instant at, Actor by) {
        var noted = record.legibility().missed(file.pupil(), file.year()).stream()
                .map(SchoolEvent.FileMissed::cause)
                .toList();
        var causes = unread.stream().filter(key -> !noted.contains(key)).collect(Collectors.toSet());
        return CatchingUp.missed(record, file.pupil(), file.year(), causes, at, by);
    }

    private static List<Addition> and(List<Addition> some, List<Addition> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<AlertEvent> changes(
            Alerts before, Alerts next, List<AlertFact> facts, boolean isShared, Instant at, Actor by) {
        var changed = next.list().values().stream()
                .filter(alert -> before.find(alert.key()).filter(alert::equals).isEmpty())
                .<AlertEvent>map(alert -> new AlertEvent.Changed(at, by, alert));
        var counted = Alerts.counts(facts, setup.alerts()).entrySet().stream()
                .filter(each -> isShared
                        && OF_SEVERAL_JOURNALS.containsKey(each.getKey().type())
                        && next.find(each.getKey()).isEmpty())
                .<AlertEvent>map(
                        each -> new AlertEvent.Counted(at, by, each.getKey().type(), each.getValue()));
        return Stream.concat(changed, counted).toList();
    }

    private static List<Addition> addition(
            PersonId pupil, SchoolYear year, PupilAlerts known, List<AlertEvent> events) {
        return events.isEmpty()
                ? List.of()
                : List.of(new Addition(
                        SchoolRecord.alertKey(pupil, year), known.version(), events, Set.of(pupil), Optional.empty()));
    }
}
