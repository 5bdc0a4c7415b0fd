package org.ent4j.ticketing.time;

import java.time.Instant;

/** What starts, stops or changes the clocks of a ticket. */
public sealed interface ClockEvent {

    Instant at();

    /** It was submitted. */
    record Started(Instant at, Priority priority) implements ClockEvent {}

    /** Somebody has done something about it for the first time. */
    record Owned(Instant at) implements ClockEvent {}

    /** An answer of the requester is awaited. */
    record Waiting(Instant at) implements ClockEvent {}

    /** Work goes on. */
    record Resumed(Instant at) implements ClockEvent {}

    record Prioritised(Instant at, Priority priority) implements ClockEvent {}

    /** It is the vendor's turn; the requester's clock goes on. */
    record Escalated(Instant at) implements ClockEvent {}

    /** It is ours again. */
    record Returned(Instant at) implements ClockEvent {}

    /** It is resolved, or over for another reason. */
    record Settled(Instant at) implements ClockEvent {}

    /** The solution was refused. */
    record Reopened(Instant at) implements ClockEvent {}
}
