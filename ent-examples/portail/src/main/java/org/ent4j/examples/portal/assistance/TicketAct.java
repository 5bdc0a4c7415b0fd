package org.ent4j.examples.portal.assistance;

import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.ticket.TicketState.Shelf;

/**
 * Something that can be done about a ticket: its form, and the step that it makes.
 *
 * @param path the last part of its route
 * @param move that it makes; nothing when it only adds something
 * @param when whether it is shown, by what the module says of the ticket
 * @param fields of its form
 * @param step nothing when what was sent cannot be understood
 */
public record TicketAct(
        String path,
        Optional<Move> move,
        Label what,
        Label done,
        BiPredicate<Visit, Shown> when,
        Fields fields,
        Function<Visit, Optional<Either<Refusal, Step>>> step) {

    /** The fields of its form. */
    @FunctionalInterface
    public interface Fields {
        List<ActionField> of(Visit visit, Shown shown);

        /** A text that has to be there. */
        static Fields text(String fr, String en) {
            return (visit, shown) -> List.of(ActionField.text("text", visit.in(fr, en)));
        }
    }

    /** None. */
    public static final Fields NONE = (visit, shown) -> List.of();

    /** A move, when it is one of those that may be made now. */
    public static TicketAct move(
            String path, Move move, Label done, Fields fields, Function<Visit, Optional<Step>> step) {
        return new TicketAct(
                path,
                Optional.of(move),
                capital(move.label()),
                done,
                (visit, shown) -> shown.moves().contains(move),
                fields,
                visit -> step.apply(visit).map(Either::right));
    }

    /** What may be added as long as the ticket is not closed. */
    public static TicketAct addition(
            String path, Label what, Label done, Fields fields, Function<Visit, Optional<Step>> step) {
        return new TicketAct(
                path,
                Optional.empty(),
                what,
                done,
                (visit, shown) -> isOpen(shown),
                fields,
                visit -> step.apply(visit).map(Either::right));
    }

    public static boolean isOpen(Shown shown) {
        return shown.ticket().state().shelf() != Shelf.CLOSED;
    }

    /** Shown at other times. */
    public TicketAct when(BiPredicate<Visit, Shown> other) {
        return new TicketAct(path, move, what, done, other, fields, step);
    }

    /** Under another name. */
    public TicketAct called(String fr, String en) {
        return new TicketAct(path, move, Label.of(fr, en), done, when, fields, step);
    }

    /** Whether it holds only of the ticket as it was looked at: a decision does, an addition need not. */
    public boolean isAsSeen() {
        return move.isPresent();
    }

    private static Label capital(Label label) {
        return Label.of(capital(label.fr()), capital(label.en()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
