package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

/** Which steps a status of another platform means for a ticket. */
interface ForeignMoves {

    /**
     * Something that was decided here and is told there.
     *
     * @param id as it is told, {@code "ACADEMIE-7"}
     */
    record Decided(String id, Instant at) {}

    /** Whether its status says anything of the ticket now. */
    boolean isItsTurn(Ticket ticket);

    /** What it has to know before its status is believed: else that may be of the time before; nothing if all may be. */
    Optional<Decided> decided(Ticket ticket, Meaning meaning);

    /** Whether a remark is more than a comment: an answer, or a refusal. */
    default boolean isReply(Ticket ticket, Remark remark) {
        return false;
    }

    /** What stands against the status, when it is not as the ticket is here. */
    default Optional<ExchangeReason> contradiction(Ticket ticket, Meaning meaning) {
        return Optional.empty();
    }

    /** What it answers. */
    default Optional<String> answer(Snapshot snapshot) {
        return snapshot.answer();
    }

    /** What is said where no remark says it. */
    default String standing(Meaning meaning) {
        return meaning.label().in(Lang.FR);
    }

    /** Whether the status says something in words. */
    boolean speaks(Ticket ticket, Meaning meaning);

    /** Whether what was asked of that platform is answered by the status, before anything else. */
    boolean settles(Ticket ticket, Meaning meaning);

    /**
     * The steps that bring the ticket there; none when it is there.
     *
     * @param words what is said with it, if it speaks
     */
    List<Step> steps(Ticket ticket, Meaning meaning, String words);
}
