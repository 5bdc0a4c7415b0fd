package org.ent4j.ticketing.ticket;

import static org.ent4j.ticketing.ticket.Role.AGENT;
import static org.ent4j.ticketing.ticket.Role.AUTOMATIC;
import static org.ent4j.ticketing.ticket.Role.CORRESPONDENT;
import static org.ent4j.ticketing.ticket.Role.VENDOR;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/**
 * Who takes which step, and where. Source: Formation des administrateurs ENT, 2018: correspondents ask and close, level 1 answers and
 * announces, level 2 helps level 1.
 */
public final class StepRoles {

    private static final Set<Role> ALL_SIDES = Set.of(CORRESPONDENT, AGENT, VENDOR);
    private static final Set<Role> THE_SCHOOL = Set.of(CORRESPONDENT);
    private static final Set<Role> LEVEL_1 = Set.of(AGENT);
    private static final Set<Role> LEVEL_1_OR_NOBODY = Set.of(AGENT, AUTOMATIC);
    private static final Set<Role> NOBODY = Set.of(AUTOMATIC);

    private static final Map<Class<? extends Step>, Set<Role>> ROLES = Map.ofEntries(
            Map.entry(Step.Submitted.class, THE_SCHOOL),
            Map.entry(Step.Rejected.class, NOBODY),
            Map.entry(Step.Assigned.class, LEVEL_1_OR_NOBODY),
            Map.entry(Step.Taken.class, LEVEL_1),
            Map.entry(Step.Asked.class, LEVEL_1),
            Map.entry(Step.Reminded.class, LEVEL_1_OR_NOBODY),
            Map.entry(Step.Prioritised.class, LEVEL_1),
            Map.entry(Step.Recategorised.class, LEVEL_1),
            Map.entry(Step.Resolved.class, LEVEL_1_OR_NOBODY),
            Map.entry(Step.Closed.class, NOBODY),
            Map.entry(Step.DuplicateFound.class, LEVEL_1),
            Map.entry(Step.Absorbed.class, LEVEL_1_OR_NOBODY),
            Map.entry(Step.Granted.class, NOBODY),
            Map.entry(Step.Declined.class, NOBODY),
            Map.entry(Step.Acknowledged.class, Set.of(VENDOR, AUTOMATIC)),
            Map.entry(Step.HandedOver.class, LEVEL_1_OR_NOBODY),
            Map.entry(Step.NotDelivered.class, NOBODY),
            Map.entry(Step.HandedBack.class, Set.of(VENDOR)),
            Map.entry(Step.Recalled.class, LEVEL_1),
            Map.entry(Step.Commented.class, ALL_SIDES),
            Map.entry(Step.Noted.class, LEVEL_1),
            Map.entry(Step.Attached.class, ALL_SIDES),
            Map.entry(Step.Warned.class, NOBODY),
            Map.entry(Step.Watched.class, Set.of(CORRESPONDENT, AGENT)),
            Map.entry(Step.Unwatched.class, Set.of(CORRESPONDENT, AGENT)),
            Map.entry(Step.Joined.class, LEVEL_1),
            Map.entry(Step.FollowedUp.class, NOBODY),
            Map.entry(Step.Answered.class, THE_SCHOOL),
            Map.entry(Step.Accepted.class, THE_SCHOOL),
            Map.entry(Step.Refused.class, THE_SCHOOL),
            Map.entry(Step.Withdrawn.class, THE_SCHOOL));

    private static final Map<Platform, Set<Role>> PLATFORMS = Map.of(
            Platform.ENT, Set.of(Role.USER, CORRESPONDENT, AUTOMATIC),
            Platform.ACADEMIE, Set.of(Role.USER, CORRESPONDENT, AGENT, AUTOMATIC),
            Platform.VENDOR, Set.of(VENDOR, AUTOMATIC));

    private StepRoles() {}

    /** The roles of those who are at home on a platform. */
    public static Set<Role> at(Platform platform) {
        return PLATFORMS.getOrDefault(platform, Set.of());
    }

    public static Set<Role> of(Step step) {
        return Optional.ofNullable(ROLES.get(step.getClass()))
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody is said to take %s.\nMaybe a step was added.".formatted(step.getClass())));
    }

    /** Who makes that move, by whatever step. */
    static Set<Role> of(Move move) {
        return Moves.steps(move).stream()
                .flatMap(step -> Optional.ofNullable(ROLES.get(step)).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** That the step is for others, and for whom. */
    public static TicketReason refusal(Step step, Role role) {
        var may = of(step).stream().sorted().map(Role::label).toList();
        return new TicketReason.NotInThisRole(
                role.label(),
                Label.of(
                        may.stream().map(Label::fr).collect(Collectors.joining(", ")),
                        may.stream().map(Label::en).collect(Collectors.joining(", "))));
    }
}
