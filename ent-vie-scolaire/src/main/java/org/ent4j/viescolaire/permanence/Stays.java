package org.ent4j.viescolaire.permanence;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.permanence.StayCommand.AddPupil;
import org.ent4j.viescolaire.permanence.StayCommand.End;
import org.ent4j.viescolaire.permanence.StayCommand.PupilLeaves;
import org.ent4j.viescolaire.permanence.StayCommand.Withdraw;
import org.ent4j.viescolaire.permanence.StayEvent.PupilAdded;
import org.ent4j.viescolaire.permanence.StayEvent.PupilLeft;
import org.ent4j.viescolaire.permanence.StayEvent.StayBegun;
import org.ent4j.viescolaire.permanence.StayEvent.StayEnded;
import org.ent4j.viescolaire.permanence.StayEvent.Withdrawn;
import org.ent4j.viescolaire.permanence.StayLife.Move;
import org.ent4j.viescolaire.permanence.StayRules.Leaving;
import org.ent4j.viescolaire.permanence.StayRules.Moving;
import org.ent4j.viescolaire.permanence.StayRules.Recording;
import org.ent4j.viescolaire.rights.Actor;

/**
 * What becomes of a stay when somebody wants something of it. Pure: it reads no clock and keeps nothing. A command that
 * comes again finds its work done, and nothing happens.
 */
public final class Stays {

    private final Stay stay;
    private final StayCommand command;
    private final StayPolicy policy;
    private final Collection<Stay> others;

    private Stays(Stay stay, StayCommand command, StayPolicy policy, Collection<Stay> others) {
        this.stay = stay;
        this.command = command;
        this.policy = policy;
        this.others = others;
    }

    /**
     * Records that pupils are somewhere.
     *
     * @param known stays of the same pupils, this one among them when the command comes again
     */
    public static Either<Refusal, Outcome<Stay, StayEvent>> begin(
            Instant at, Actor by, StayRequest request, StayPolicy policy, Collection<Stay> known) {
        var begun = new StayBegun(at, by, request);
        var stay = Stay.begun(begun);
        var again =
                known.stream().filter(each -> each.request().equals(request)).findFirst();
        var recording = new Recording(stay, request.from(), policy.local(at), known);
        return again.<Either<Refusal, Outcome<Stay, StayEvent>>>map(
                        same -> Either.right(new Outcome<>(same, List.of())))
                .orElseGet(() -> Refusal.check(List.of(StayRules.STAFF_RECORDS), by)
                        .flatMap(any -> Refusal.check(StayRules.ofBeginning(), recording))
                        .map(any -> new Outcome<>(stay, List.of(begun))));
    }

    /**
     * Carries out a command.
     *
     * @param others stays of the same pupils
     * @return what happened, or why nothing did; a refused command changes nothing
     */
    public static Either<Refusal, Outcome<Stay, StayEvent>> decide(
            Stay stay, StayCommand command, StayPolicy policy, Collection<Stay> others) {
        return new Stays(stay, command, policy, others)
                .events()
                .map(events -> Outcome.of(stay, events, StayChanges::after));
    }

    /**
     * Takes a pupil from one stay to another in one step: both happen, or neither.
     *
     * @param hour at which the pupil leaves the one and comes to the other
     * @param others further stays of the pupil
     */
    public static Either<Refusal, Moved> move(
            Instant at,
            Actor by,
            PersonId pupil,
            LocalDateTime hour,
            Stay from,
            Stay to,
            StayPolicy policy,
            Collection<Stay> others) {
        return Refusal.check(List.of(StayRules.TO_ANOTHER), new Moving(from.id(), to.id()))
                .flatMap(any -> decide(from, new PupilLeaves(at, by, pupil, hour), policy, others))
                .flatMap(left -> decide(to, new AddPupil(at, by, pupil, hour), policy, with(others, left.state()))
                        .map(joined -> new Moved(left, joined)));
    }

    private static List<Stay> with(Collection<Stay> others, Stay stay) {
        return Stream.concat(others.stream().filter(other -> !other.id().equals(stay.id())), Stream.of(stay))
                .toList();
    }

    private Either<Refusal, List<StayEvent>> events() {
        if (isDone()) {
            return Either.right(List.of());
        }
        return Refusal.check(List.of(StayRules.STAFF_RECORDS), command.by()).flatMap(any -> newEvents());
    }

    private Either<Refusal, List<StayEvent>> newEvents() {
        var at = command.at();
        var by = command.by();
        if (command instanceof AddPupil add) {
            return comes(Move.ADD_PUPIL, add.from(), new PupilAdded(at, by, add.pupil(), add.from()));
        }
        if (command instanceof PupilLeaves leaves) {
            var event = new PupilLeft(at, by, leaves.pupil(), leaves.hour());
            return leaves(Move.PUPIL_LEAVES, Optional.of(leaves.pupil()), leaves.hour(), event);
        }
        if (command instanceof End end) {
            return leaves(Move.END, Optional.empty(), end.hour(), new StayEnded(at, by, end.hour()));
        }
        var withdrawn = new Withdrawn(at, by, ((Withdraw) command).why());
        return possible(Move.WITHDRAW).map(any -> List.of(withdrawn));
    }

    /** Whether the stay says already what the command would make it say. */
    private boolean isDone() {
        if (command instanceof AddPupil add) {
            return stay.state() == StayState.RUNNING
                    && stay.visitAt(add.pupil(), add.from()).isPresent();
        }
        if (command instanceof PupilLeaves leaves) {
            return stay.visitsOf(leaves.pupil()).stream()
                    .anyMatch(visit -> visit.left().equals(Optional.of(leaves.hour())));
        }
        if (command instanceof End end) {
            return stay.state() == StayState.ENDED && stay.until().equals(Optional.of(end.hour()));
        }
        return stay.state() == StayState.WITHDRAWN;
    }

    private Either<Refusal, StayState> possible(Move move) {
        return Refusal.fire(StayLife.TABLE, stay.state(), move);
    }

    private Either<Refusal, List<StayEvent>> comes(Move move, LocalDateTime hour, StayEvent event) {
        return possible(move)
                .flatMap(any -> Refusal.check(StayRules.ofComing(), recording(hour, event)))
                .map(any -> List.of(event));
    }

    /** Who stays longer than was planned may be somewhere else by then: that is looked at too. */
    private Either<Refusal, List<StayEvent>> leaves(
            Move move, Optional<PersonId> pupil, LocalDateTime hour, StayEvent event) {
        var leaving = new Leaving(stay, pupil, hour, policy.local(command.at()));
        return possible(move)
                .flatMap(any -> Refusal.check(StayRules.ofLeaving(), leaving))
                .flatMap(any -> Refusal.check(List.of(StayRules.IN_ONE_PLACE), recording(hour, event)))
                .map(any -> List.of(event));
    }

    private Recording recording(LocalDateTime hour, StayEvent event) {
        return new Recording(StayChanges.after(stay, event), hour, policy.local(command.at()), others);
    }

    /**
     * A pupil who was moved.
     *
     * @param left what happened to the stay that the pupil left
     * @param joined what happened to the one that the pupil came to
     */
    public record Moved(Outcome<Stay, StayEvent> left, Outcome<Stay, StayEvent> joined) {}
}
