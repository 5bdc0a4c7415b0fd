package org.ent4j.ticketing.ticket;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.time.Clock;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What somebody wants to do about a ticket and, once it is done, what is kept of it. */
public sealed interface Step {

    /** It gives the ticket to another platform, or takes it: a new tenure begins. */
    sealed interface Handover extends Step {}

    /** Only the platform that holds the ticket decides it. */
    sealed interface Holding extends Step {}

    /** Anybody may at any time: nothing of it is lost, whoever holds the ticket. */
    sealed interface Contribution extends Step {}

    /** A contribution that asks the holder for a move: it takes effect when the holder grants it. */
    sealed interface Wish extends Contribution {
        TicketLife.Move move();
    }

    /**
     * The request, as it was sent; with it the ticket begins.
     *
     * @param followUpOf a closed ticket
     */
    record Submitted(RequestDraft request, Impact impact, Urgency urgency, Optional<TicketId> followUpOf)
            implements Step {}

    /**
     * Nobody works on it.
     *
     * @param notice the code of what the requester was told
     */
    record Rejected(String notice) implements Holding {}

    /**
     * A team is to do something.
     *
     * @param why the rule that sent it there, or what an agent says; "" is nothing
     */
    record Assigned(TeamId team, String why) implements Holding {}

    /** Whoever does it begins. */
    record Taken() implements Holding {}

    /** The requester is to answer: his clock stands still. */
    record Asked(String question) implements Holding {}

    /** He has not answered. */
    record Reminded() implements Holding {}

    record Prioritised(Impact impact, Urgency urgency) implements Holding {}

    record Recategorised(CategoryId category, Optional<String> product) implements Holding {}

    /** Solved, for its holder: the requester may say that it is not. */
    record Resolved(String solution) implements Holding {}

    /** Nobody said anything about the solution. */
    record Closed() implements Holding {}

    /** Whatever is said of it goes to the other from now on. */
    record DuplicateFound(TicketId of) implements Holding {}

    /** A comment of another ticket. */
    record Brought(Actor by, String text) {}

    /** The holder does what was asked of it. */
    record Granted(EventId wish) implements Holding {}

    /** It came too late, or not so. */
    record Declined(EventId wish, String code) implements Holding {}

    /**
     * The vendor has it.
     *
     * @param number that it has there
     */
    record Acknowledged(String number) implements Holding {}

    /** It climbs one level. */
    record HandedOver(Platform to, String why) implements Handover {}

    /** It could not be given to whom it was handed over. */
    record NotDelivered(String why) implements Handover {}

    /** It comes back from above. */
    record HandedBack(Return how, String text) implements Handover {}

    /** How a level above gives a ticket back: it proposes, level 1 announces. */
    enum Return {
        SOLUTION,
        QUESTION,
        REFUSAL
    }

    /** It is taken back from above. */
    record Recalled(String why) implements Handover {}

    record Commented(String text) implements Contribution {}

    /** For level 1 alone: it is never sent elsewhere. */
    record Noted(String text) implements Contribution {}

    record Attached(Attachment file) implements Contribution {}

    /**
     * So much of the time that was promised is over: the team was told, once. Never sent elsewhere.
     *
     * @param percent 100 is all of it
     */
    record Warned(Clock clock, int percent) implements Contribution {}

    /** Somebody wants to be told; never sent elsewhere. */
    record Watched(PersonId person) implements Contribution {}

    record Unwatched(PersonId person) implements Contribution {}

    /**
     * It is part of a greater incident, or no more.
     *
     * @param incident nothing when it is no more
     */
    record Joined(Optional<IncidentId> incident) implements Contribution {}

    /** After it was closed, another one followed. */
    record FollowedUp(TicketId by) implements Contribution {}

    /**
     * What another said that is a duplicate of this one, brought here.
     *
     * @param said its comments, in their order
     */
    record Absorbed(TicketId duplicate, List<Brought> said, List<Attachment> attachments) implements Contribution {
        public Absorbed {
            said = List.copyOf(said);
            attachments = List.copyOf(attachments);
        }
    }

    /** What was asked is answered. */
    record Answered(String text) implements Wish {
        @Override
        public TicketLife.Move move() {
            return TicketLife.Move.ANSWER;
        }
    }

    record Accepted() implements Wish {
        @Override
        public TicketLife.Move move() {
            return TicketLife.Move.ACCEPT;
        }
    }

    record Refused(String why) implements Wish {
        @Override
        public TicketLife.Move move() {
            return TicketLife.Move.REFUSE;
        }
    }

    record Withdrawn() implements Wish {
        @Override
        public TicketLife.Move move() {
            return TicketLife.Move.WITHDRAW;
        }
    }
}
