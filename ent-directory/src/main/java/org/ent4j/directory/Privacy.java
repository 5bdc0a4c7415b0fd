package org.ent4j.directory;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.ErasurePlan;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.privacy.PrivacyRefusal;
import org.ent4j.directory.privacy.PurgeLine;
import org.ent4j.directory.privacy.PurgePlan;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.spi.PrivacyStore;
import org.ent4j.model.id.PersonId;

/**
 * What people have a right to: the purge when the delays have passed, their data in one piece, erasure on request, and the
 * trace of accesses. An erasure cannot be undone: plan it, show what goes, then apply it. As thread-safe as its store.
 */
public final class Privacy {

    private final PrivacyStore store;
    private final Retention retention;

    private Privacy(PrivacyStore store, Retention retention) {
        this.store = store;
        this.retention = retention;
    }

    public static Privacy on(PrivacyStore store, Retention retention) {
        return new Privacy(store, retention);
    }

    /** Whose data are due on that day and why, who is not yet and when, and how much would go; nothing is written. */
    public PurgePlan plan(ZonedDateTime now) {
        var day = now.toLocalDate();
        var lines = PurgePlan.lines(store.gone(), retention, day);
        var before = retention.traceBefore(now);
        return new PurgePlan(
                day,
                lines,
                store.known(),
                retention.limitPercent(),
                store.holdings(PurgePlan.due(lines)),
                before,
                store.trace().countBefore(before));
    }

    /**
     * Erases those who are due, all of them or nobody, each with an entry in the trace. Who is gone already stays so:
     * applied twice, it erases nobody the second time. Refused before its day, when somebody has come back since, and when
     * the plan takes more than the host allows.
     *
     * @return what was kept of those who were erased
     */
    public Either<PrivacyRefusal, Holdings> apply(PurgePlan plan, Access how) {
        var subjects = store.subjects(plan.due());
        return plan.refusal()
                .or(() -> ahead(plan, how))
                .or(() -> back(subjects, plan.day()))
                .<Either<PrivacyRefusal, Holdings>>map(Either::left)
                .orElseGet(() -> erase(subjects, how, TraceAction.PURGED, Optional.of(plan)));
    }

    /** A day that has come nowhere on earth. */
    private static Optional<PrivacyRefusal> ahead(PurgePlan plan, Access how) {
        return Optional.of(plan.day())
                .filter(LocalDate.ofInstant(how.when(), ZoneOffset.MAX)::isBefore)
                .map(PrivacyRefusal.Ahead::new);
    }

    private Optional<PrivacyRefusal> back(List<DataSubject> subjects, LocalDate day) {
        return PurgePlan.lines(subjects, retention, day).stream()
                .filter(line -> !line.due())
                .findFirst()
                .map(PurgeLine::person)
                .map(person -> new PrivacyRefusal.Stale(person.value()));
    }

    private Either<PrivacyRefusal, Holdings> erase(
            List<DataSubject> subjects, Access how, TraceAction action, Optional<PurgePlan> purge) {
        var entries = subjects.stream()
                .map(subject -> how.to(subject.person(), action))
                .toList();
        return store.erase(new Erasure(subjects, entries, purge.map(PurgePlan::traceBefore)))
                .mapLeft(outdated -> new PrivacyRefusal.Stale(outdated.item()));
    }

    /**
     * What erasing a person would do; nothing is written. Refused while a feed has the person, a present pupil has them for
     * a guardian, or the account works, unless the host insists; and always while the host holds the data back.
     */
    public Either<PrivacyRefusal, ErasurePlan> planErasure(PersonId person, LocalDate today, boolean insist) {
        return store.subjects(List.of(person)).stream()
                .findFirst()
                .map(subject -> ErasurePlan.of(subject, store.holdings(List.of(person)), retention, today, insist))
                .orElseGet(() -> Either.left(new PrivacyRefusal.Unknown(person)));
    }

    /**
     * Erases the person as planned, and leaves an entry in the trace. Refused when what decides has changed since, and when
     * the host holds the data back now.
     *
     * @return what was kept of the person
     */
    public Either<PrivacyRefusal, Holdings> apply(ErasurePlan plan, Access how) {
        var today = LocalDate.ofInstant(how.when(), ZoneOffset.UTC);
        return ErasurePlan.of(plan.subject(), plan.holdings(), retention, today, plan.insisted())
                .flatMap(still -> erase(List.of(plan.subject()), how, TraceAction.ERASED, Optional.empty()));
    }

    /** Everything that is kept of the person; when there is something, the export leaves an entry in the trace. */
    public PersonData export(PersonId person, Access how) {
        var data = store.data(person);
        if (!data.isEmpty()) {
            store.trace().append(List.of(how.to(person, TraceAction.EXPORTED)));
        }
        return data;
    }

    /** For a host to note that data were consulted. */
    public void note(Collection<TraceEntry> entries) {
        store.trace().append(entries);
    }

    /** The oldest first. */
    public List<TraceEntry> trace(TraceQuery query) {
        return store.trace().find(query);
    }
}
