package org.ent4j.ticketing.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** The vendor has a ticket, or gives it back: with a solution, a question, or because it is not for him. */
record VendorMoves() implements ForeignMoves {

    private static final Map<Meaning, Step.Return> RETURNS = Map.of(
            Meaning.QUESTION, Step.Return.QUESTION,
            Meaning.SOLUTION, Step.Return.SOLUTION,
            Meaning.CLOSED, Step.Return.SOLUTION,
            Meaning.REFUSED, Step.Return.REFUSAL);

    @Override
    public boolean isItsTurn(Ticket ticket) {
        return ticket.holder() == Platform.VENDOR;
    }

    @Override
    public Optional<Decided> decided(Ticket ticket, Meaning meaning) {
        return Tellings.again(ticket, Platform.VENDOR)
                .map(event -> new Decided(event.id().toString(), event.at()));
    }

    @Override
    public boolean speaks(Ticket ticket, Meaning meaning) {
        return RETURNS.containsKey(meaning);
    }

    @Override
    public boolean settles(Ticket ticket, Meaning meaning) {
        return false;
    }

    @Override
    public List<Step> steps(Ticket ticket, Meaning meaning, String words) {
        return Optional.ofNullable(RETURNS.get(meaning)).stream()
                .<Step>map(how -> new Step.HandedBack(how, words))
                .toList();
    }
}
