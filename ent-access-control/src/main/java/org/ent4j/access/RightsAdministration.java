package org.ent4j.access;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsUndo;
import org.ent4j.access.change.UndoRefusal;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.spi.Outdated;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * Changes rights: checks that the author may, checks that the result is sound, writes the journal, and shows the change
 * to the engine; all changes of an entry or none. Rights of its engine are changed in no other way. Several processes may
 * share a journal: each {@link #catchUp() catches up} before it writes, and whenever the host says. Thread-safe.
 */
public final class RightsAdministration {

    /** How often an entry is tried again when other processes write at the same moment. */
    private static final int ATTEMPTS = 20;

    private static final int CHUNK = 1_000;

    private final RightsJournal journal;
    private final AccessEngine engine;

    /** The rights of the engine, for changes to be tried in: a copy for each entry would cost more than the rest. */
    private final RightsAssembly assembly;

    private long version;

    private RightsAdministration(RightsJournal journal, AccessEngine engine, RightsAssembly assembly, long version) {
        this.journal = journal;
        this.engine = engine;
        this.assembly = assembly;
        this.version = version;
    }

    /**
     * Compiles an engine with the rights of the journal.
     *
     * @param users read once
     * @param day the day for which rules and grants hold at first
     */
    public static RightsAdministration open(RightsJournal journal, Stream<User> users, LocalDate day) {
        var version = journal.version();
        var assembly = new RightsHistory(journal).assembly(version);
        var engine = AccessEngine.of(assembly.build(), users, day);
        return new RightsAdministration(journal, engine, assembly, version);
    }

    /** The engine, for every question, and for changes of people and of the day. */
    public AccessEngine engine() {
        return engine;
    }

    public RightsHistory history() {
        return new RightsHistory(journal);
    }

    /** Makes the changes in the name of their author, who must administer what they reach. */
    public Either<NotMade, Made> make(ChangeEntry entry) {
        return attempt(true, () -> Either.right(entry));
    }

    /**
     * Makes the changes in the name of the portal, whoever set them off: first administrators, sites and groups that the
     * host makes. Nobody's authority is asked.
     */
    public Either<NotMade, Made> makeForPortal(ChangeEntry entry) {
        return attempt(false, () -> Either.right(entry));
    }

    /**
     * The rights that the changes would lead to, judged as {@link #make} judges them; nothing is written. What they would
     * do for people is a difference of snapshots.
     */
    public synchronized Either<NotMade, Rights> propose(ChangeEntry entry) {
        catchUp();
        return sound(true, entry, assembly::build);
    }

    /** Undoes an entry by a new one, in the name of that author. */
    public Either<NotMade, Made> undo(long entry, PersonId author, Instant at, String why) {
        return attempt(
                true,
                () -> history()
                        .undo(entry)
                        .<NotMade>mapLeft(NotMade.NotUndoable::new)
                        .map(back -> new ChangeEntry(author, at, why, back)));
    }

    /** Shows the engine what other processes have written. */
    public synchronized AccessSnapshot catchUp() {
        var entries = journal.after(version, CHUNK);
        while (!entries.isEmpty()) {
            entries.forEach(this::show);
            entries = journal.after(version, CHUNK);
        }
        return engine.snapshot();
    }

    private void show(ChangeEntry entry) {
        entry.changes().forEach(assembly::apply);
        engine.apply(entry.changes());
        version++;
    }

    private synchronized Either<NotMade, Made> attempt(
            boolean asksAuthor, Supplier<Either<NotMade, ChangeEntry>> proposal) {
        var outcome = once(asksAuthor, proposal);
        for (int again = 1; again < ATTEMPTS && isOutrun(outcome); again++) {
            outcome = once(asksAuthor, proposal);
        }
        return outcome;
    }

    private static boolean isOutrun(Either<NotMade, Made> outcome) {
        return outcome.isLeft() && outcome.getLeft() instanceof NotMade.Outrun;
    }

    private Either<NotMade, Made> once(boolean asksAuthor, Supplier<Either<NotMade, ChangeEntry>> proposal) {
        catchUp();
        return proposal.get()
                .flatMap(entry -> sound(asksAuthor, entry, () -> entry))
                .flatMap(this::append);
    }

    /** @param made is asked when all changes are made, before they are taken back */
    private <T> Either<NotMade, T> sound(boolean asksAuthor, ChangeEntry entry, Supplier<T> made) {
        var undo = new RightsUndo(assembly);
        try {
            var refused = refused(asksAuthor, entry, undo);
            return refused.isEmpty() ? Either.right(made.get()) : Either.left(new NotMade.Refusals(refused));
        } finally {
            undo.undo();
        }
    }

    private List<Refused> refused(boolean asksAuthor, ChangeEntry entry, RightsUndo making) {
        var authority = assembly.authority(engine.snapshot()::user);
        var refused = new ArrayList<Refused>();
        for (var change : entry.changes()) {
            Optional<Reason> beyond =
                    asksAuthor ? authority.refusal(entry.author(), change).map(each -> each) : Optional.empty();
            beyond.or(() -> making.apply(change).map(each -> each))
                    .ifPresent(reason -> refused.add(new Refused(change, reason)));
        }
        return refused;
    }

    private Either<NotMade, Made> append(ChangeEntry entry) {
        return journal.append(version, entry)
                .<NotMade>mapLeft(NotMade.Outrun::new)
                .map(made -> {
                    show(entry);
                    return new Made(made, entry, engine.snapshot());
                });
    }

    /**
     * An entry that was made.
     *
     * @param version its version in the journal, by which it is undone
     * @param entry what was written
     * @param snapshot the state that shows it
     */
    public record Made(long version, ChangeEntry entry, AccessSnapshot snapshot) {}

    /**
     * A change that may not be made.
     *
     * @param change the change
     * @param reason a {@link org.ent4j.access.change.WriteRefusal} or a {@link org.ent4j.access.change.RightsDefect}
     */
    public record Refused(RightsChange change, Reason reason) {}

    /** Why an entry was not made; nothing of it was. */
    public sealed interface NotMade {

        /** These changes of the entry, each judged after the ones before it. */
        record Refusals(List<Refused> refused) implements NotMade {
            public Refusals {
                refused = List.copyOf(refused);
            }
        }

        /** There is nothing to undo, or no longer. */
        record NotUndoable(UndoRefusal why) implements NotMade {}

        /** Other processes were quicker, again and again. */
        record Outrun(Outdated outdated) implements NotMade {}

        /** One answer for each case. */
        default <R> R fold(
                Function<? super Refusals, ? extends R> refusals,
                Function<? super NotUndoable, ? extends R> notUndoable,
                Function<? super Outrun, ? extends R> outrun) {
            if (this instanceof Refusals some) {
                return refusals.apply(some);
            }
            return this instanceof NotUndoable some ? notUndoable.apply(some) : outrun.apply((Outrun) this);
        }
    }
}
