package org.ent4j.directory.mission;

import static org.ent4j.directory.mission.MissionCommand.DECLINE;
import static org.ent4j.directory.mission.MissionCommand.HAND_OVER;
import static org.ent4j.directory.mission.MissionCommand.RETURN;
import static org.ent4j.directory.mission.MissionCommand.SIGN_AS_ADMINISTRATOR;
import static org.ent4j.directory.mission.MissionCommand.SIGN_AS_HEAD;
import static org.ent4j.directory.mission.MissionCommand.VALIDATE;
import static org.ent4j.directory.mission.MissionCommand.WITHDRAW;
import static org.ent4j.directory.mission.MissionState.DECLINED;
import static org.ent4j.directory.mission.MissionState.DRAFT;
import static org.ent4j.directory.mission.MissionState.HANDED_OVER;
import static org.ent4j.directory.mission.MissionState.RETURNED;
import static org.ent4j.directory.mission.MissionState.SIGNED;
import static org.ent4j.directory.mission.MissionState.SIGNED_BY_ADMINISTRATOR;
import static org.ent4j.directory.mission.MissionState.SIGNED_BY_HEAD;
import static org.ent4j.directory.mission.MissionState.VALIDATED;
import static org.ent4j.directory.mission.MissionState.WITHDRAWN;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.state.StateMachine;

/**
 * The life of a lettre de mission: drafted by the DANE, validated by the secrétaire général, handed over by the direction,
 * signed by the administrator and the chef d'établissement in either order, returned to the DANE. Source: training of the
 * administrators of the portal, académie de Nancy-Metz, 2018.
 */
final class MissionLife {

    static final StateMachine<MissionState, MissionCommand> MACHINE =
            StateMachine.<MissionState, MissionCommand>startingAt(DRAFT)
                    .in(DRAFT)
                    .on(VALIDATE, VALIDATED)
                    .on(WITHDRAW, WITHDRAWN)
                    .in(VALIDATED)
                    .on(HAND_OVER, HANDED_OVER)
                    .on(WITHDRAW, WITHDRAWN)
                    .in(HANDED_OVER)
                    .on(SIGN_AS_ADMINISTRATOR, SIGNED_BY_ADMINISTRATOR)
                    .on(SIGN_AS_HEAD, SIGNED_BY_HEAD)
                    .on(DECLINE, DECLINED)
                    .on(WITHDRAW, WITHDRAWN)
                    .in(SIGNED_BY_ADMINISTRATOR)
                    .on(SIGN_AS_HEAD, SIGNED)
                    .on(WITHDRAW, WITHDRAWN)
                    .in(SIGNED_BY_HEAD)
                    .on(SIGN_AS_ADMINISTRATOR, SIGNED)
                    .on(DECLINE, DECLINED)
                    .on(WITHDRAW, WITHDRAWN)
                    .in(SIGNED)
                    .on(RETURN, RETURNED)
                    .build();

    /** What is asked before a command is done, in this order. */
    private static final List<Check> CHECKS =
            List.of(MissionLife::role, MissionLife::school, MissionLife::administrator, MissionLife::time);

    private interface Check {
        Optional<MissionRefusal> refuse(MissionLetter letter, MissionStep step, MissionActor actor);
    }

    private MissionLife() {}

    static Either<MissionRefusal, MissionLetter> apply(
            MissionLetter letter, MissionCommand command, MissionActor actor, LocalDate day) {
        var step = new MissionStep(command, actor.person(), actor.role(), day);
        return CHECKS.stream()
                .flatMap(check -> check.refuse(letter, step, actor).stream())
                .findFirst()
                .<Either<MissionRefusal, MissionLetter>>map(Either::left)
                .orElseGet(() -> fire(letter, step));
    }

    private static Either<MissionRefusal, MissionLetter> fire(MissionLetter letter, MissionStep step) {
        return MACHINE.fire(letter.state(), step.command())
                .<MissionRefusal>mapLeft(
                        not -> new MissionRefusal.NotNow(not.state(), not.command(), new TreeSet<>(not.possible())))
                .map(next -> letter.withState(next)
                        .withSteps(Stream.concat(letter.steps().stream(), Stream.of(step))
                                .toList()));
    }

    private static Optional<MissionRefusal> role(MissionLetter letter, MissionStep step, MissionActor actor) {
        return step.command().roles().contains(step.role())
                ? Optional.empty()
                : Optional.of(new MissionRefusal.NotTheirRole(
                        step.command(),
                        step.role(),
                        new TreeSet<>(step.command().roles())));
    }

    private static Optional<MissionRefusal> school(MissionLetter letter, MissionStep step, MissionActor actor) {
        return actor.school()
                .filter(school -> !school.equals(letter.school()))
                .map(school -> new MissionRefusal.OtherSchool(letter.school()));
    }

    private static Optional<MissionRefusal> administrator(MissionLetter letter, MissionStep step, MissionActor actor) {
        return step.role() == MissionRole.ADMINISTRATEUR && !step.by().equals(letter.administrator())
                ? Optional.of(new MissionRefusal.OtherAdministrator(letter.administrator()))
                : Optional.empty();
    }

    private static Optional<MissionRefusal> time(MissionLetter letter, MissionStep step, MissionActor actor) {
        if (step.day().isAfter(letter.year().lastDay())) {
            return Optional.of(new MissionRefusal.Expired(letter.year()));
        }
        return step.day().isBefore(letter.latest())
                ? Optional.of(new MissionRefusal.InThePast(step.day(), letter.latest()))
                : Optional.empty();
    }
}
