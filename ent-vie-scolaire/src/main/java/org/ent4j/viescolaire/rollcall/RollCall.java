package org.ent4j.viescolaire.rollcall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Locked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Merged;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Opened;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Planned;
import org.ent4j.viescolaire.rollcall.RollCallEvent.PupilAdded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Recorded;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Refreshed;
import org.ent4j.viescolaire.rollcall.RollCallEvent.SetAside;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Unlocked;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Voided;

/**
 * The roll call of a lesson, as its journal makes it.
 *
 * @param entries by pupil; none before it is opened
 * @param entered when each entry was entered; those that nobody entered are guesses, and not among them
 * @param setAside entries that came too late, until vie scolaire says something of the pupil
 * @param merged what devices sent and was taken in
 * @param version how many events made it
 */
public record RollCall(
        CalledLesson lesson,
        RollCallState state,
        SortedMap<PersonId, RollCallEntry> entries,
        Map<PersonId, Instant> entered,
        List<SetAside> setAside,
        Set<Merged> merged,
        int version) {

    public RollCall {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        entered = Map.copyOf(entered);
        setAside = List.copyOf(setAside);
        merged = Set.copyOf(merged);
    }

    /** Before anybody has called it. */
    public static RollCall planned(CalledLesson lesson) {
        return new RollCall(lesson, RollCallLife.TABLE.initial(), new TreeMap<>(), Map.of(), List.of(), Set.of(), 0);
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being planned
     */
    public static RollCall replay(Collection<RollCallEvent> journal) {
        var first = journal.stream().findFirst().orElse(null);
        if (!(first instanceof Planned planned)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Planned.\nMaybe it is not in its order.".formatted(journal));
        }
        var rollCall = planned(planned.lesson());
        for (var event : journal) {
            rollCall = rollCall.after(event);
        }
        return rollCall;
    }

    /** As one more event makes it. */
    public RollCall after(RollCallEvent event) {
        var next = new Draft(this);
        if (event instanceof Planned || event instanceof Voided) {
            return begun(event);
        }
        if (event instanceof Opened opened) {
            next.state = RollCallState.OPEN;
            opened.prefilled().forEach(entry -> next.entries.put(entry.pupil(), entry));
        } else if (event instanceof Refreshed refreshed) {
            refreshed.entries().forEach(entry -> next.entries.put(entry.pupil(), entry));
        } else if (event instanceof Recorded recorded) {
            next.put(recorded.entry(), recorded.entered(), recorded.by());
        } else if (event instanceof Amended amended) {
            next.put(amended.entry(), amended.entered(), amended.by());
        } else if (event instanceof PupilAdded added) {
            next.entries.put(added.pupil(), RollCallEntry.present(added.pupil()));
        } else if (event instanceof SetAside aside) {
            next.setAside.add(aside);
        } else if (event instanceof Merged batch) {
            next.merged.add(batch);
        } else {
            next.state = stateAfter(event);
        }
        return next.build();
    }

    /** Nothing is said of anybody; what devices sent before stays known, so that it does not come again. */
    private RollCall begun(RollCallEvent event) {
        var of = event instanceof Planned planned ? planned.lesson() : lesson;
        return new RollCall(of, RollCallState.PLANNED, new TreeMap<>(), Map.of(), List.of(), merged, version + 1);
    }

    /** Whether somebody has called it by mistake, and nobody has called it anew. */
    public boolean isVoid() {
        return state == RollCallState.PLANNED && version > 0;
    }

    /** For the lesson as the timetable has it now; of one that counts, its own stays. */
    public RollCall of(CalledLesson now) {
        return isVoid() ? new RollCall(now, state, entries, entered, setAside, merged, version) : this;
    }

    /** With what is known beforehand of those of whom nobody has entered anything; it is not kept, and the version stays. */
    public RollCall knowing(Collection<RollCallEntry> beforehand) {
        var shown = new TreeMap<>(entries);
        beforehand.stream()
                .filter(entry -> state == RollCallState.PLANNED
                        || entries.containsKey(entry.pupil()) && !entered.containsKey(entry.pupil()))
                .forEach(entry -> shown.put(entry.pupil(), entry));
        return new RollCall(lesson, state, shown, entered, setAside, merged, version);
    }

    private RollCallState stateAfter(RollCallEvent event) {
        if (event instanceof Locked) {
            return RollCallState.LOCKED;
        }
        return event instanceof Submitted || event instanceof Unlocked ? RollCallState.SUBMITTED : state;
    }

    public Optional<RollCallEntry> entry(PersonId pupil) {
        return Optional.ofNullable(entries.get(pupil));
    }

    public RollCallCounts counts() {
        return RollCallCounts.of(entries.values());
    }

    /** From when on it may be called, in the school's local time. */
    public LocalDateTime opens(RollCallPolicy policy) {
        return lesson.period().start().minus(policy.opensBefore());
    }

    /** Whether its lesson has begun. */
    public boolean hasBegun(Instant now, RollCallPolicy policy) {
        return !policy.local(now).isBefore(lesson.period().start());
    }

    /** Whether nobody has submitted it although the lesson began long enough ago. */
    public boolean isForgotten(Instant now, RollCallPolicy policy) {
        return !state.isTaken()
                && !policy.local(now).isBefore(lesson.period().start().plus(policy.forgottenAfter()));
    }

    private static final class Draft {

        private final RollCall before;
        private RollCallState state;
        private final SortedMap<PersonId, RollCallEntry> entries;
        private final Map<PersonId, Instant> entered;
        private final List<SetAside> setAside;
        private final Set<Merged> merged;

        Draft(RollCall before) {
            this.before = before;
            this.state = before.state;
            this.entries = new TreeMap<>(before.entries);
            this.entered = new HashMap<>(before.entered);
            this.setAside = new ArrayList<>(before.setAside);
            this.merged = new HashSet<>(before.merged);
        }

        void put(RollCallEntry entry, Instant at, Actor by) {
            entries.put(entry.pupil(), entry);
            entered.put(entry.pupil(), at);
            if (by.capacity().overrules()) {
                setAside.removeIf(aside -> aside.entry().pupil().equals(entry.pupil())
                        && !aside.at().isAfter(at));
            }
        }

        RollCall build() {
            return new RollCall(before.lesson, state, entries, entered, setAside, merged, before.version + 1);
        }
    }
}
