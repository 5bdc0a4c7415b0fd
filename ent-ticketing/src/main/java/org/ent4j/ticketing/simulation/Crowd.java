package org.ent4j.ticketing.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.ReadingService;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** People at three platforms who do what the buttons in front of them allow. */
final class Crowd {

    static final PersonId CORRESPONDENT = new PersonId("correspondent");

    /** The ends of tickets: rare, so that much happens to them before. */
    private static final List<Move> ENDS = List.of(Move.WITHDRAW, Move.ACCEPT, Move.RESOLVE);

    private static final Map<Platform, Actor> ACTORS = Map.of(
            Platform.ENT, Actor.of(CORRESPONDENT, Role.CORRESPONDENT),
            Platform.ACADEMIE, new Actor("agent", Role.AGENT),
            Platform.VENDOR, new Actor("vendor", Role.VENDOR));

    private static final Map<Move, Function<String, Step>> STEPS = Map.ofEntries(
            Map.entry(Move.ASSIGN, text -> new Step.Assigned(TeamId.DANE, text)),
            Map.entry(Move.TAKE, text -> new Step.Taken()),
            Map.entry(Move.ASK, Step.Asked::new),
            Map.entry(Move.REMIND, text -> new Step.Reminded()),
            Map.entry(Move.ANSWER, Step.Answered::new),
            Map.entry(Move.ESCALATE, text -> new Step.HandedOver(Platform.VENDOR, text)),
            Map.entry(Move.ACKNOWLEDGE, Step.Acknowledged::new),
            Map.entry(Move.RETURN, text -> new Step.HandedBack(Return.SOLUTION, text)),
            Map.entry(Move.RECALL, Step.Recalled::new),
            Map.entry(Move.RESOLVE, Step.Resolved::new),
            Map.entry(Move.ACCEPT, text -> new Step.Accepted()),
            Map.entry(Move.REFUSE, Step.Refused::new),
            Map.entry(Move.WITHDRAW, text -> new Step.Withdrawn()));

    /** The steps whose words stay in the conversation. */
    private static final Set<Class<? extends Step>> IS_SAID = Set.of(
            Step.Commented.class,
            Step.Asked.class,
            Step.Answered.class,
            Step.HandedBack.class,
            Step.Resolved.class,
            Step.Refused.class);

    private final Map<Platform, Assistance> platforms;
    private final Random random;
    private final Tally tally;
    private final List<TicketId> tickets = new ArrayList<>();
    private final Map<TicketId, List<String>> words = new HashMap<>();
    private int texts;

    Crowd(Map<Platform, Assistance> platforms, Random random, Tally tally) {
        this.platforms = Map.copyOf(platforms);
        this.random = random;
        this.tally = tally;
    }

    List<TicketId> tickets() {
        return List.copyOf(tickets);
    }

    /** What was said of a ticket, each with other words. */
    List<String> words(TicketId id) {
        return words.getOrDefault(id, List.of());
    }

    /** Somebody of a school asks, in the ENT or at level 1 itself. */
    void ask(RequestCatalogue catalogue, Instant now) {
        var leaves = catalogue.leaves();
        var draft = RequestDraft.builder()
                .requester(CORRESPONDENT)
                .school(new StructureId("school-" + random.nextInt(50)))
                .category(leaves.get(random.nextInt(leaves.size())).id())
                .description("Request " + tickets.size())
                .build();
        var platform = random.nextInt(4) == 0 ? Platform.ACADEMIE : Platform.ENT;
        var sent = Submission.builder().draft(draft).by(CORRESPONDENT).at(now).build();
        at(platform)
                .intake()
                .submit(sent)
                .peek(receipt -> tickets.add(receipt.ticket().id()));
    }

    /** Somebody does something about one of the latest tickets. */
    void act(int window, Instant now) {
        var platform = Platform.values()[random.nextInt(3)];
        var who = Optional.ofNullable(ACTORS.get(platform)).orElseThrow();
        var from = Math.max(0, tickets.size() - window);
        var id = tickets.get(from + random.nextInt(tickets.size() - from));
        at(platform).reading().show(id, who, now).toJavaOptional().ifPresent(shown -> {
            var text = "Text " + ++texts;
            var step = step(shown, text);
            var done = at(platform).work().take(id, step, now, who);
            if (done.isRight() && IS_SAID.contains(step.getClass())) {
                words.computeIfAbsent(id, any -> new ArrayList<>()).add(text);
            }
            tally.steps += done.isRight() ? 1 : 0;
            tally.notAllowed += done.isLeft() ? 1 : 0;
        });
    }

    private Step step(ReadingService.Shown shown, String text) {
        var moves = shown.moves().stream()
                .filter(STEPS::containsKey)
                .filter(move -> !ENDS.contains(move) || random.nextInt(8) == 0)
                .sorted()
                .toList();
        return moves.isEmpty() || random.nextInt(3) == 0
                ? new Step.Commented(text)
                : Optional.ofNullable(STEPS.get(moves.get(random.nextInt(moves.size()))))
                        .orElseThrow()
                        .apply(text);
    }

    private Assistance at(Platform platform) {
        return Optional.ofNullable(platforms.get(platform)).orElseThrow();
    }
}
