package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilEvent;
import org.ent4j.viescolaire.conseil.ConseilFrame;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.Conseils;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.edition.ConseilScreens;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.spi.ClassLists;

/** The conseils de classe of a school: there is one for each class and each of its periods. */
public final class ConseilService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;
    private final ClassFrames frames;
    private final ClassNames names;

    ConseilService(SchoolJournal journal, SchoolSetup setup, ClassLists lists, ClassFrames frames, ClassNames names) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
        this.frames = frames;
        this.names = names;
    }

    /**
     * What is projected while one is held: each pupil's results, in the order in which the class is read out. It asks the
     * right to read the marks of each of them too.
     *
     * @param there those in the room
     */
    public Either<Refusal, ProjectionScreen> screen(Actor who, ConseilId id, List<Member> there) {
        var record = journal.record();
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> KeyRules.known(record.evaluations().conseil(id), id))
                .flatMap(conseil -> results(record, who, key(id), conseil.day())
                        .map(results -> new ConseilScreens(results, names.of(results.frame(), conseil.day())))
                        .map(screens -> ProjectionScreen.of(conseil, screens.all(), there, setup.projection())));
    }

    /**
     * The results of a class in a period, as its conseil and its bulletins have them, be a conseil planned or not; nothing of
     * them where a journal behind them cannot be read to its end. It asks the right to read the marks of each pupil too.
     *
     * @param last the last day whose absences count
     */
    public Either<Refusal, ClassResults> results(Actor who, ClassPeriod key, LocalDate last) {
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> results(journal.record(), who, key, last));
    }

    private Either<Refusal, ClassResults> results(SchoolRecord record, Actor who, ClassPeriod key, LocalDate last) {
        return frames.of(record, key, last)
                .flatMap(LegibleEvaluations::whole)
                .flatMap(frame -> journal.allowed(
                                who, Act.SEE_MARKS, frame.pupils().days().keySet())
                        .map(any -> ClassResults.of(frame)));
    }

    /**
     * The year of each pupil of a class, by its periods, in the order in which the class is read out; a pupil who came from
     * another class has its periods too. It asks the right to read their marks.
     */
    public Either<Refusal, List<AnnualSummary>> annual(Actor who, ClassRef schoolClass) {
        var record = journal.record();
        var pupils = frames.staying(schoolClass, setup.year().range()).days().keySet();
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> journal.allowed(who, Act.SEE_MARKS, pupils))
                .flatMap(any -> new ClassYear(record, setup, frames).summaries(schoolClass, inOrder(pupils)));
    }

    private List<PersonId> inOrder(Set<PersonId> pupils) {
        return names.of(pupils, setup.year().lastDay()).inOrder(pupils);
    }

    private static ClassPeriod key(ConseilId id) {
        return new ClassPeriod(id.schoolClass(), id.period());
    }

    /** One that was planned. */
    public Either<Refusal, Conseil> of(Actor who, ConseilId id) {
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> KeyRules.known(journal.record().evaluations().conseil(id), id));
    }

    /** Plans one on the day that the periods of its class give it, with their deadline; the same again changes nothing. */
    public Either<Refusal, Conseil> plan(Instant at, Actor by, ConseilId id) {
        return journal.allowed(by, Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> journal.change(record -> {
                    var planned = record.evaluations().conseil(id);
                    return planned.isPresent()
                            ? Either.right(Change.nothing(planned.get()))
                            : council(record, id).flatMap(council -> planned(record, at, by, id, council));
                }));
    }

    private Either<Refusal, Change<Conseil>> planned(
            SchoolRecord record, Instant at, Actor by, ConseilId id, PlannedCouncil council) {
        var lock = EntryLock.of(council.period().entryDeadline());
        return new Conseils(frame(record, id, council.day()))
                .plan(at, by, id, council.day(), lock)
                .map(outcome -> change(outcome, id, 0));
    }

    /** Does something to one that was planned. */
    public Either<Refusal, Conseil> carryOut(ConseilId id, ConseilCommand command) {
        return journal.allowed(command.by(), Act.HOLD_CONSEIL, Optional.empty())
                .flatMap(any -> journal.change(record -> KeyRules.known(
                                record.evaluations().conseil(id), id)
                        .flatMap(before -> new Conseils(frame(record, id, before.day()))
                                .decide(before, command)
                                .map(outcome ->
                                        change(outcome, id, before.version()).relyingOn(around(record))))));
    }

    /** What the school gives and when its classes meet, as long as they can be read. */
    private Map<JournalKey, Integer> around(SchoolRecord record) {
        var around = new HashMap<>(Map.of(
                SettingsEvent.JOURNAL,
                record.evaluations().settings().version(),
                PeriodicityEvent.journal(setup.year()),
                record.evaluations().periods(setup.year()).version()));
        around.keySet().removeIf(key -> record.unreadable(key).isPresent());
        return around;
    }

    private static Change<Conseil> change(Outcome<Conseil, ConseilEvent> outcome, ConseilId id, int version) {
        Set<PersonId> pupils = outcome.state().sheets().keySet();
        return Change.of(
                outcome.state(),
                id.journal(),
                version,
                outcome.events(),
                pupils,
                Optional.of(DateRange.of(outcome.state().day())));
    }

    private ConseilFrame frame(SchoolRecord record, ConseilId id, LocalDate day) {
        var policies = EvaluationPolicies.of(setup, record.evaluations());
        var audience = new Audience.OfClass(id.schoolClass());
        return new ConseilFrame(
                lists.pupils(audience, setup.year().range()).days().keySet(),
                policies.inCharge(lists, id.schoolClass(), day),
                policies.conseils());
    }

    private Either<Refusal, PlannedCouncil> council(SchoolRecord record, ConseilId id) {
        var councils = record.evaluations().periods(setup.year()).councils();
        return KeyRules.known(Optional.ofNullable(councils.get(key(id))), id);
    }
}
