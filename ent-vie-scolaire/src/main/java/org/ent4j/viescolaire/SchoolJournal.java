package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Overtaken;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.RightsRules;
import org.ent4j.viescolaire.rights.RightsRules.Asking;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * The journals of one school, and what they make of it: read once, then caught up with before each look. Decisions are
 * made on what is known, and made again when somebody else was faster. Safe for threads.
 */
final class SchoolJournal {

    private static final int PAGE = 10_000;
    private static final int ATTEMPTS = 8;
    private static final long PAUSE_NANOS = 2_000_000;
    private static final int FILES = 1000;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final JournalKey FORGETTINGS = new JournalKey(JournalKind.SCHOOL, "forgotten");

    private final StructureId school;
    private final Journals journals;
    private final Rights rights;
    private SchoolRecord known = SchoolRecord.empty();
    private Function<SchoolRecord, List<Addition>> catchingUp = record -> List.of();

    SchoolJournal(StructureId school, Journals journals, Rights rights) {
        this.school = school;
        this.journals = journals;
        this.rights = rights;
    }

    /** @param catchingUp what is to be added first of all to what is known; nothing when there is nothing */
    synchronized void catchUpBy(Function<SchoolRecord, List<Addition>> catchingUp) {
        this.catchingUp = catchingUp;
    }

    /** What is known now. */
    synchronized SchoolRecord record() {
        read();
        for (var count = 0; count < FILES && catchUp(); count++) {
            read();
        }
        return known;
    }

    /** Whoever was faster has done it, or something that is read next. */
    private boolean catchUp() {
        var due = catchingUp.apply(known);
        if (!due.isEmpty()) {
            journals.append(school, due);
        }
        return !due.isEmpty();
    }

    private void read() {
        var isFirst = known.position() == 0;
        var forgotten = new HashSet<JournalKey>();
        for (var more = journals.since(school, known.position(), PAGE);
                !more.isEmpty();
                more = more.size() < PAGE ? List.of() : journals.since(school, known.position(), PAGE)) {
            known = known.after(more);
            more.forEach(kept -> forgotten.addAll(forgotten(kept)));
        }
        forgotten.removeIf(known::holds);
        if (isFirst && !forgotten.isEmpty()) {
            journals.forget(school, forgotten); // again, in case somebody was interrupted
        }
    }

    private static List<JournalKey> forgotten(Kept kept) {
        return kept.event() instanceof SchoolEvent.Forgotten forgotten ? forgotten.keys() : List.of();
    }

    /** Decides, and keeps what was decided. */
    <T> Either<Refusal, T> change(Function<SchoolRecord, Either<Refusal, Change<T>>> decision) {
        var attempt = once(decision);
        for (var count = 1; count < ATTEMPTS && isOvertaken(attempt); count++) {
            giveWay(count);
            var before = attempt;
            attempt = once(decision);
            stopWhereNothingComes(before, attempt);
        }
        return attempt;
    }

    /** Whoever is overtaken by the same events again, and has read them meanwhile, has not found them: they are gone. */
    private synchronized void stopWhereNothingComes(Either<Refusal, ?> before, Either<Refusal, ?> now) {
        if (isOvertaken(now)
                && before.equals(now)
                && now.getLeft() instanceof Overtaken overtaken
                && overtaken.superseded().found()
                        > known.read(overtaken.superseded().key())) {
            known = known.withoutTheEndOf(overtaken.superseded().key());
        }
    }

    /** Those who decide about the same pupil at once do not meet again and again. */
    private static void giveWay(int count) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(count * PAUSE_NANOS));
    }

    private <T> Either<Refusal, T> once(Function<SchoolRecord, Either<Refusal, Change<T>>> decision) {
        var record = record();
        return decision.apply(record)
                .flatMap(change -> legible(record, change))
                .flatMap(change -> change.additions().isEmpty()
                        ? Either.right(change.result())
                        : journals.append(school, change.additions())
                                .<Refusal>mapLeft(Overtaken::new)
                                .map(position -> change.result()));
    }

    /** What is added to, and what is relied on: of what is not read to its end nobody knows what it says. */
    private static <T> Either<Refusal, Change<T>> legible(SchoolRecord record, Change<T> change) {
        return change.additions().stream()
                .flatMap(addition -> record.unreadable(addition.key()).stream())
                .findFirst()
                .<Either<Refusal, Change<T>>>map(journal -> Either.left(new Illegible(journal)))
                .orElseGet(() -> Either.right(change));
    }

    private static boolean isOvertaken(Either<Refusal, ?> attempt) {
        return attempt.isLeft() && attempt.getLeft() instanceof Overtaken;
    }

    /** Whether the school's roles allow it. */
    Either<Refusal, Asking> allowed(Actor actor, Act act, Optional<PersonId> pupil) {
        return Refusal.check(
                List.of(RightsRules.ALLOWED), new Asking(actor, act, rights.may(school, actor, act, pupil)));
    }

    /** Whether they allow to call the roll of a lesson. */
    Either<Refusal, Asking> allowedToCall(Actor actor, CalledLesson lesson) {
        return Refusal.check(
                List.of(RightsRules.ALLOWED),
                new Asking(actor, Act.CALL_THE_ROLL, rights.mayCall(school, actor, lesson)));
    }

    /** The same of something that is about several pupils: each of them is asked for. */
    Either<Refusal, Asking> allowed(Actor actor, Act act, Set<PersonId> pupils) {
        var refused = pupils.stream()
                .sorted()
                .map(pupil -> allowed(actor, act, Optional.of(pupil)))
                .filter(Either::isLeft)
                .findFirst();
        return refused.orElseGet(() ->
                pupils.isEmpty() ? allowed(actor, act, Optional.empty()) : Either.right(new Asking(actor, act, true)));
    }

    /** The journals of a kind whose days overlap those, read from where they are kept. */
    SortedMap<JournalKey, List<Event>> on(JournalKind kind, DateRange days) {
        return journals.on(school, kind, days);
    }

    /** What a journal holds where it is kept; whoever asks knows that it can be read. */
    List<Event> read(JournalKey key) {
        return journals.read(school, key);
    }

    /** What a journal holds, or that somebody cannot read it to its end. */
    <E extends Event> Either<Refusal, List<E>> events(JournalKey key, Class<E> type) {
        return record().unreadable(key)
                .<Either<Refusal, List<E>>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(
                        journals.read(school, key).stream().map(type::cast).toList()));
    }

    /** The journals of years before, as far as something says of what year they are. */
    List<JournalKey> before(SchoolRecord record, SchoolYear year) {
        var unknown = record.unreadable().stream()
                .map(UnreadableJournal::key)
                .filter(key -> key.kind() == JournalKind.ROLL_CALL
                        && record.rollCall(key.id()).isEmpty())
                .toList();
        var earlier = unknown.isEmpty()
                ? Set.<JournalKey>of()
                : on(
                                JournalKind.ROLL_CALL,
                                new DateRange(LONG_AGO, year.firstDay().minusDays(1)))
                        .keySet();
        return Stream.concat(record.before(year).stream(), unknown.stream().filter(earlier::contains))
                .toList();
    }

    /** Forgets journals for good, here and wherever else this school is held. */
    Either<Refusal, Integer> forget(List<JournalKey> keys, Instant at, Actor by) {
        var forgotten = new SchoolEvent.Forgotten(at, by, keys);
        return this.<Integer>change(record -> Either.right(Change.of(
                        keys.size(),
                        FORGETTINGS,
                        record.forgettings(),
                        List.of(forgotten),
                        Set.of(),
                        Optional.empty())))
                .peek(any -> journals.forget(school, keys));
    }
}
