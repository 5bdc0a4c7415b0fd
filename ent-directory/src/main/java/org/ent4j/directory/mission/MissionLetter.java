package org.ent4j.directory.mission;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.state.StateMachine;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A lettre de mission of the administrator of the portal in one school, for one school year. */
@EntStyle
@Value.Immutable
public interface MissionLetter {

    /** The key of the letter, of the host's choice. */
    String id();

    StructureId school();

    PersonId administrator();

    /** The year for which it counts; it ends with the year, whatever its state. */
    SchoolYear year();

    /** The day on which the DANE drafted it. */
    LocalDate draftedOn();

    @Value.Default
    default MissionState state() {
        return MissionLife.MACHINE.initial();
    }

    /** What was done since the draft, in order. */
    List<MissionStep> steps();

    /** Grows with every write of the store, from 1; 0 for a letter not stored yet. Not part of what it is. */
    @Value.Auxiliary
    @Value.Default
    default int version() {
        return 0;
    }

    MissionLetter withVersion(int version);

    MissionLetter withState(MissionState state);

    MissionLetter withSteps(Iterable<? extends MissionStep> steps);

    /** The letter after the command; its last step is what happened. */
    default Either<MissionRefusal, MissionLetter> apply(MissionCommand command, MissionActor actor, LocalDate day) {
        return MissionLife.apply(this, command, actor, day);
    }

    /** What this person can do with the letter on that day: the buttons that a screen may show. */
    default SortedSet<MissionCommand> possible(MissionActor actor, LocalDate day) {
        return MissionLife.MACHINE.commands(state()).stream()
                .filter(command -> apply(command, actor, day).isRight())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days on which the administrator has the mission: from the second signature to the end of the year. */
    default Optional<DateRange> inForce() {
        return steps().stream()
                .filter(step -> state() == MissionState.SIGNED || state() == MissionState.RETURNED)
                .filter(step -> step.command() == MissionCommand.SIGN_AS_ADMINISTRATOR
                        || step.command() == MissionCommand.SIGN_AS_HEAD)
                .map(MissionStep::day)
                .max(LocalDate::compareTo)
                .map(signed -> new DateRange(
                        signed.isAfter(year().firstDay()) ? signed : year().firstDay(), year().lastDay()));
    }

    /** The day of the last step. */
    default LocalDate latest() {
        return steps().isEmpty() ? draftedOn() : steps().get(steps().size() - 1).day();
    }

    /** The table of its life. */
    static StateMachine<MissionState, MissionCommand> life() {
        return MissionLife.MACHINE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a letter; id, school, administrator, year and the day of its draft are required. */
    final class Builder extends ImmutableMissionLetter.Builder {}
}
