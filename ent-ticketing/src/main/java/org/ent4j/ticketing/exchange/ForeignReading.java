package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketState;

/** Makes events of a snapshot; for one snapshot. */
final class ForeignReading {

    private final TicketDesk desk;
    private final StatusMap<?> map;
    private final ForeignMoves moves;
    private final Actor speaker;
    private final Ticket before;
    private final Snapshot snapshot;
    private final Recognition known;
    private final Instant now;
    private final Map<String, String> ids;
    private final List<Anomaly> anomalies = new ArrayList<>();
    private Outcome<Ticket, TicketEvent> outcome;

    ForeignReading(
            TicketDesk desk,
            StatusMap<?> map,
            ForeignMoves moves,
            Actor speaker,
            Ticket before,
            Snapshot snapshot,
            Recognition known,
            Instant now) {
        this.desk = desk;
        this.map = map;
        this.moves = moves;
        this.speaker = speaker;
        this.before = before;
        this.snapshot = snapshot;
        this.known = known;
        this.now = now;
        this.ids = known.ids();
        this.outcome = new Outcome<>(before, List.of());
    }

    Findings read() {
        var stray = stray();
        if (stray.isPresent()) {
            note(List.of(), List.of(stray.get()));
            return new Findings(outcome, anomalies, Map.of());
        }
        var meaning = meaning();
        var spoken = meaning.flatMap(this::spoken);
        var comments = new ArrayList<>(known.fresh());
        spoken.ifPresent(comments::remove);
        comments.forEach(spoken.isPresent() ? this::comment : this::hear);
        attach();
        meaning.ifPresent(each -> move(each, spoken));
        if (meaning.isPresent()) {
            answer();
        }
        return new Findings(outcome, anomalies, ids);
    }

    /** It is of another ticket, or of one that was never given to that platform. */
    private Optional<Reason> stray() {
        if (!snapshot.ticket().equals(before.id())) {
            return Optional.of(new ExchangeReason.OfAnotherTicket(
                    before.id().value(), snapshot.ticket().value()));
        }
        return before.sharedBy().contains(foreign())
                ? Optional.empty()
                : Optional.of(new ExchangeReason.UnknownTicket(
                        before.id().value(), foreign().label()));
    }

    private Ticket ticket() {
        return outcome.state();
    }

    private Platform foreign() {
        return desk.self();
    }

    /** Nothing of a word that is not known, or of a snapshot that is of before. */
    private Optional<Meaning> meaning() {
        if (isOld()) {
            note(
                    List.of(),
                    List.of(new ExchangeReason.OlderThanKnown(before.id().value(), known.missing())));
            return Optional.empty();
        }
        var meaning = map.meaning(snapshot.status());
        meaning.swap().forEach(reason -> note(List.of(), List.of(reason)));
        return meaning.toJavaOptional().filter(each -> !moves.isItsTurn(before) || isAware(each));
    }

    private boolean isOld() {
        return known.missing() > 0
                || snapshot.changedAt()
                        .filter(at -> lastMove().filter(at::isBefore).isPresent())
                        .isPresent();
    }

    private Optional<Instant> lastMove() {
        return before.events().stream()
                .filter(event -> event.id().platform() == foreign())
                .filter(event -> !(event.step() instanceof Step.Contribution))
                .map(TicketEvent::at)
                .max(Instant::compareTo);
    }

    /** Whether it knows what was decided here: its status may be of the time before. */
    private boolean isAware(Meaning meaning) {
        return moves.decided(before, meaning)
                .map(decided -> known.shows(decided.id())
                        || snapshot.resolvedAt().filter(decided.at()::isBefore).isPresent())
                .orElse(true);
    }

    /** The new remark that is the question, the solution or the refusal itself. */
    private Optional<Remark> spoken(Meaning meaning) {
        var fresh = known.fresh();
        if (!moves.isItsTurn(before) || !moves.speaks(before, meaning) || fresh.isEmpty()) {
            return Optional.empty();
        }
        return moves.answer(snapshot)
                .map(answer -> fresh.stream()
                        .filter(each -> isSame(each.text(), answer))
                        .findFirst())
                .orElseGet(() -> Optional.of(fresh.get(fresh.size() - 1)));
    }

    private void move(Meaning meaning, Optional<Remark> spoken) {
        if (!moves.isItsTurn(ticket())) {
            return;
        }
        moves.contradiction(ticket(), meaning).ifPresent(reason -> note(List.of(), List.of(reason)));
        var at = snapshot.changedAt().orElse(now);
        acknowledge(at);
        if (moves.settles(ticket(), meaning) || isSolvedAgain(meaning)) {
            outcome = outcome.and(desk.settle(ticket(), at));
        }
        var words = spoken.map(Remark::text).or(() -> answer(meaning)).orElseGet(() -> moves.standing(meaning));
        for (var step : moves.steps(ticket(), meaning, words)) {
            if (isInWords(step)) {
                say(step, meaning, spoken, at);
            } else {
                var isByItself = step instanceof Step.Closed || step instanceof Step.Rejected;
                take(step, at, isByItself ? Actor.AUTOMATIC : speaker);
            }
        }
        if (ticket().state().shelf() == TicketState.Shelf.CLOSED) {
            outcome = outcome.and(desk.settle(ticket(), at));
        }
    }

    private static boolean isInWords(Step step) {
        return step instanceof Step.HandedBack
                || step instanceof Step.Asked
                || step instanceof Step.Resolved
                || step instanceof Step.Refused;
    }

    /** A solution is given in its words, though they were heard before; no other status is. */
    private Optional<String> answer(Meaning meaning) {
        return moves.answer(snapshot)
                .filter(text -> meaning == Meaning.SOLUTION || meaning == Meaning.CLOSED || !isHeard(text));
    }

    private boolean isHeard(String text) {
        return ticket().said().stream()
                .filter(said -> said.id().startsWith(foreign().name() + "-"))
                .anyMatch(said -> isSame(said.text(), text));
    }

    private void say(Step step, Meaning meaning, Optional<Remark> spoken, Instant at) {
        var by = spoken.map(each -> ForeignDesk.actor(foreign(), each.author())).orElse(speaker);
        var moment = snapshot.changedAt()
                .or(() -> spoken.map(Remark::at))
                .or(() -> snapshot.resolvedAt().filter(any -> meaning == Meaning.SOLUTION))
                .orElse(at);
        spoken.ifPresent(take(step, moment, by) ? this::remember : this::comment);
    }

    /** The vendor has it, under a number. */
    private void acknowledge(Instant at) {
        var isNews = ticket().state() == TicketState.ESCALATED
                || !ticket().vendorNumber().equals(snapshot.number());
        snapshot.number()
                .filter(any -> foreign() == Platform.VENDOR && isNews)
                .ifPresent(number -> take(new Step.Acknowledged(number), at, speaker));
    }

    private boolean take(Step step, Instant at, Actor by) {
        return desk.take(ticket(), step, at, by)
                .peek(next -> outcome = outcome.and(next))
                .peekLeft(this::note)
                .isRight();
    }

    /** The solution was refused, and another one given, before anybody looked. */
    private boolean isSolvedAgain(Meaning meaning) {
        return meaning == Meaning.SOLUTION
                && ticket().wishes().stream()
                        .filter(wish -> wish.step() instanceof Step.Refused)
                        .anyMatch(wish -> snapshot.resolvedAt()
                                .filter(wish.at()::isBefore)
                                .isPresent());
    }

    /** An answer that came with no move is a comment; it is never lost. */
    private void answer() {
        moves.answer(snapshot)
                .filter(text -> !isHeard(text))
                .ifPresent(text -> add(
                        new Step.Commented(text),
                        snapshot.resolvedAt().or(snapshot::changedAt).orElse(now),
                        speaker));
    }

    /** A reply is taken as one, and is a comment where it comes too late. */
    private void hear(Remark remark) {
        var by = ForeignDesk.actor(foreign(), remark.author());
        if (moves.isReply(ticket(), remark) && take(new Step.Commented(remark.text()), remark.at(), by)) {
            remember(remark);
        } else {
            comment(remark);
        }
    }

    private void comment(Remark remark) {
        add(new Step.Commented(remark.text()), remark.at(), ForeignDesk.actor(foreign(), remark.author()));
        remember(remark);
    }

    private void attach() {
        var there = before.attachments();
        snapshot.files().stream()
                .filter(file -> there.stream().noneMatch(each -> each.sha256().equals(file.sha256())))
                .distinct()
                .forEach(file ->
                        add(new Step.Attached(file), snapshot.changedAt().orElse(now), speaker));
    }

    /** Words and files are kept whatever they are, as those are that come in messages. */
    private void add(Step step, Instant at, Actor by) {
        var id = new EventId(ticket().nextNumber(), foreign());
        var event = new TicketEvent(id, ticket().tenure(), at, by, step);
        outcome = outcome.and(new Outcome<>(ticket().with(List.of(event)), List.of(event)));
    }

    /** What was said last is this remark. */
    private void remember(Remark remark) {
        if (!remark.id().isEmpty()) {
            ticket().said().stream()
                    .filter(said -> said.id().startsWith(foreign().name() + "-"))
                    .reduce((first, second) -> second)
                    .ifPresent(said -> ids.put(remark.id(), said.id()));
        }
    }

    private void note(Refusal refusal) {
        note(refusal.rules(), refusal.reasons());
    }

    private void note(List<String> rules, List<? extends Reason> reasons) {
        anomalies.add(new Anomaly(now, foreign(), "", rules, List.copyOf(reasons)));
    }

    private static boolean isSame(String one, String other) {
        return Recognition.plain(one).equals(Recognition.plain(other));
    }
}
