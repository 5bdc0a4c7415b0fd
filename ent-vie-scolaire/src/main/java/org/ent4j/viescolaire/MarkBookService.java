package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.Entries;
import org.ent4j.viescolaire.markbook.FamilyMarks;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.MarkBooks;
import org.ent4j.viescolaire.markbook.MarkHistory;
import org.ent4j.viescolaire.markbook.NotShown;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.RightsRules;
import org.ent4j.viescolaire.rights.RightsRules.Asking;
import org.ent4j.viescolaire.rights.RightsRules.Reading;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.skill.SubjectResult;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;

/**
 * The mark books of a school. Teachers, pupils and sous-matières are those of the evaluation service; until when people
 * write is what the conseil de classe of each class says, and before it is planned, the deadline of the period.
 */
public final class MarkBookService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final Families families;
    private final BookFrames frames;
    private final FamilyBooks familyBooks;

    MarkBookService(SchoolJournal journal, SchoolSetup setup, Families families, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.families = families;
        this.frames = new BookFrames(setup, lists);
        this.familyBooks = new FamilyBooks(setup, lists, frames);
    }

    /**
     * The book of a service in a period: of a whole class, so none for pupils and guardians. Of one that cannot be read to its
     * end, as of what is made of it, nobody gets the beginning.
     */
    public Either<Refusal, MarkBook> book(Actor who, MarkBookId id) {
        return legible(who, id).flatMap(record -> frames.service(record, id).map(service -> record.book(id)));
    }

    private Either<Refusal, EvaluationRecord> legible(Actor who, MarkBookId id) {
        return allowed(who)
                .flatMap(any -> new LegibleEvaluations(journal.record(), setup.year()).book(id))
                .map(SchoolRecord::evaluations);
    }

    /** Those of several services in a period, by the services; without those that cannot be read to their end. */
    public Either<Refusal, SortedMap<EvaluationServiceId, MarkBook>> books(
            Actor who, Collection<EvaluationServiceId> services, SchoolPeriodId period) {
        return allowed(who).map(any -> {
            var record = journal.record();
            var legible = new LegibleEvaluations(record, setup.year());
            var books = new TreeMap<EvaluationServiceId, MarkBook>();
            services.stream()
                    .map(service -> new MarkBookId(service, period))
                    .filter(id -> !legible.isUnreadable(id))
                    .forEach(id -> books.put(id.service(), record.evaluations().book(id)));
            return books;
        });
    }

    /** What stands around a book: its pupils on their days of the period, its teachers, and until when it is written in. */
    public Either<Refusal, MarkBookFrame> frame(Actor who, MarkBookId id) {
        return allowed(who).flatMap(any -> frames.frame(journal.record().evaluations(), id));
    }

    /** The averages that it makes. */
    public Either<Refusal, BookAverages> averages(Actor who, MarkBookId id) {
        return legible(who, id)
                .flatMap(record -> frames.service(record, id)
                        .map(service -> BookAverages.of(
                                record.book(id),
                                EvaluationPolicies.of(setup, record).averages(),
                                frames.parts(service))));
    }

    /** Where a pupil stands in the subject: of what was evaluated, and of what was set by hand, which wins. */
    public Either<Refusal, SubjectResult> positionnement(Actor who, MarkBookId id, PersonId pupil) {
        return legible(who, id)
                .flatMap(record -> frames.service(record, id)
                        .map(service -> SubjectSkills.of(record.book(id), service, setup, pupil)));
    }

    /**
     * The motifs that dispenses, and absences as the school's correspondences have them, propose at an evaluation for pupils
     * who have nothing there yet; a dispense counts before an absence.
     */
    public Either<Refusal, SortedMap<PersonId, Unscored>> proposed(Actor who, MarkBookId id, EvaluationId evaluation) {
        return allowed(who).flatMap(any -> {
            var record = journal.record();
            var book = record.evaluations().book(id);
            return frames.frame(record.evaluations(), id).map(frame -> proposed(record, book, frame, evaluation));
        });
    }

    private SortedMap<PersonId, Unscored> proposed(
            SchoolRecord record, MarkBook book, MarkBookFrame frame, EvaluationId evaluation) {
        var proposed = new TreeMap<PersonId, Unscored>();
        book.evaluation(evaluation)
                .ifPresent(each -> proposed.putAll(new AbsenceMotifs(record, setup).at(book, each, frame)));
        proposed.putAll(new MarkBooks(frame).proposed(book, evaluation));
        proposed.keySet().removeAll(frame.otherPeriods().keySet());
        return proposed;
    }

    /**
     * What the family of a pupil sees on a day of the marks of a period: what is published by then, as the school's switches
     * say. For the pupil, for those who answer for him on that day, and for staff who want to see what they see.
     */
    public Either<Refusal, FamilyMarks> family(Actor who, PersonId pupil, SchoolPeriodId period, LocalDate day) {
        return journal.allowed(who, Act.SEE_MARKS, Optional.of(pupil))
                .flatMap(any -> ownOnly(who, Optional.of(pupil), day))
                .flatMap(any -> new LegibleEvaluations(journal.record(), setup.year()).common())
                .flatMap(record -> frames.period(record.evaluations(), period)
                        .map(found -> familyBooks.marks(record, pupil, found, day)));
    }

    /** What the family does not see of it on that day, and why: for staff. */
    public Either<Refusal, SortedMap<EvaluationServiceId, List<NotShown>>> notShown(
            Actor who, PersonId pupil, SchoolPeriodId period, LocalDate day) {
        return allowed(who).flatMap(any -> {
            var record = journal.record().evaluations();
            return frames.period(record, period).map(found -> familyBooks.notShown(record, pupil, found, day));
        });
    }

    /** Who gave a pupil what at an evaluation, and when: for staff. */
    public Either<Refusal, List<MarkBookEvent>> history(
            Actor who, MarkBookId id, EvaluationId evaluation, PersonId pupil) {
        return events(who, id).map(events -> MarkHistory.of(events, evaluation, pupil));
    }

    /** Who said what of a pupil for the whole period, and when: for staff. */
    public Either<Refusal, List<MarkBookEvent>> history(Actor who, MarkBookId id, PersonId pupil) {
        return events(who, id).map(events -> MarkHistory.of(events, pupil));
    }

    private Either<Refusal, List<MarkBookEvent>> events(Actor who, MarkBookId id) {
        return allowed(who)
                .flatMap(any -> frames.service(journal.record().evaluations(), id))
                .flatMap(any -> journal.events(id.journal(), MarkBookEvent.class));
    }

    /** What is about a whole class, or about who wrote what: nothing for families. */
    private Either<Refusal, Reading> allowed(Actor who) {
        return journal.allowed(who, Act.SEE_MARKS, Optional.empty())
                .flatMap(any -> ownOnly(who, Optional.empty(), setup.year().firstDay()));
    }

    private Either<Refusal, Reading> ownOnly(Actor who, Optional<PersonId> pupil, LocalDate day) {
        var guardians = families.guardians(setup.school(), pupil.stream().toList(), day);
        return Refusal.check(List.of(RightsRules.FAMILIES_READ_THEIR_OWN), new Reading(who, pupil, guardians));
    }

    /** Does something to a book. */
    public Either<Refusal, MarkBook> carryOut(MarkBookId id, MarkBookCommand command) {
        return journal.allowed(command.by(), Act.WRITE_MARKS, Optional.empty())
                .flatMap(any -> journal.change(school -> {
                    var record = school.evaluations();
                    var before = record.book(id);
                    return frames.frame(record, id)
                            .flatMap(frame -> new MarkBooks(frame).decide(before, command))
                            .map(outcome -> change(school, before, outcome));
                }));
    }

    /**
     * Does several things to a book at once, as somebody saves a table of marks: all that is not refused is kept together.
     *
     * @return what was done, and for each command that was refused, why
     */
    public Either<Refusal, Entries> carryOut(MarkBookId id, List<? extends MarkBookCommand> commands) {
        return writers(commands)
                .flatMap(any -> journal.change(school -> {
                    var record = school.evaluations();
                    var before = record.book(id);
                    return frames.frame(record, id)
                            .map(frame -> new MarkBooks(frame).decide(before, commands))
                            .map(entries -> change(school, before, new Outcome<>(entries.book(), entries.events()))
                                    .with(entries));
                }));
    }

    private Either<Refusal, Asking> writers(List<? extends MarkBookCommand> commands) {
        return commands.stream()
                .map(MarkBookCommand::by)
                .distinct()
                .map(by -> journal.allowed(by, Act.WRITE_MARKS, Optional.empty()))
                .reduce((some, more) -> some.flatMap(any -> more))
                .orElseThrow(() -> new IllegalArgumentException("No commands.\nMaybe the table was empty."));
    }

    private Change<MarkBook> change(SchoolRecord school, MarkBook before, Outcome<MarkBook, MarkBookEvent> outcome) {
        return Change.of(
                        outcome.state(),
                        before.id().journal(),
                        before.version(),
                        outcome.events(),
                        outcome.state().pupils(),
                        frames.find(school.evaluations(), before.id().period()).map(SchoolPeriod::days))
                .relyingOn(around(school, before.id()));
    }

    /**
     * Whether the service takes marks, of which periods it has books, and which motifs the school gives; the two of the whole
     * school only as long as they can be read, or nobody could enter a mark.
     */
    private Map<JournalKey, Integer> around(SchoolRecord school, MarkBookId id) {
        var record = school.evaluations();
        var around = new HashMap<>(Map.of(
                PeriodicityEvent.journal(setup.year()),
                record.periods(setup.year()).version(),
                SettingsEvent.JOURNAL,
                record.settings().version()));
        around.keySet().removeIf(key -> school.unreadable(key).isPresent());
        around.put(
                ServiceEvent.journal(id.service()),
                record.service(id.service()).map(EvaluationService::version).orElse(0));
        return around;
    }
}
