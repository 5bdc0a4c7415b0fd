package org.ent4j.ticketing.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.EscalationLife.Move;
import org.ent4j.ticketing.ticket.Said.Kind;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What is known of a ticket while its events are read; for one reading. */
final class TicketFacts {

    private final TicketId id;
    private final TicketEvent first;
    private final Step.Submitted submitted;
    private TicketState state = TicketLife.TABLE.initial();
    private Instant since;
    private Platform holder;
    private Platform highest;
    private int tenure;
    private CategoryId category;
    private Optional<String> product;
    private Impact impact;
    private Urgency urgency;
    private Optional<TeamId> team = Optional.empty();
    private Optional<Actor> agent = Optional.empty();
    private EscalationState escalation = EscalationLife.TABLE.initial();
    private Optional<String> vendorNumber = Optional.empty();
    private Optional<String> solution = Optional.empty();
    private Optional<Instant> resolvedAt = Optional.empty();
    private int refusals;
    private int reminders;
    private Optional<TicketId> duplicateOf = Optional.empty();
    private Optional<IncidentId> incident = Optional.empty();
    private Instant touchedAt;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private final TreeSet<TicketId> duplicates = new TreeSet<>();
    private final TreeSet<TicketId> followUps = new TreeSet<>();
    private final TreeSet<PersonId> watchers = new TreeSet<>();
    private final Set<Step.Warned> warned = new HashSet<>();
    private final Map<EventId, TicketEvent> wishes = new LinkedHashMap<>();

    TicketFacts(TicketId id, TicketEvent first) {
        this.id = id;
        this.first = first;
        this.submitted = (Step.Submitted) first.step();
        this.since = first.at();
        this.touchedAt = first.at();
        this.holder = first.id().platform();
        this.highest = holder;
        this.category = submitted.request().category();
        this.product = submitted.request().product();
        this.impact = submitted.impact();
        this.urgency = submitted.urgency();
        submitted.request().attachments().forEach(this::attach);
    }

    TicketState state() {
        return state;
    }

    Platform holder() {
        return holder;
    }

    int tenure() {
        return tenure;
    }

    boolean isTheFirst(TicketEvent event) {
        return event.id().equals(first.id());
    }

    /** What was asked of the holder and is not answered yet. */
    Optional<TicketEvent> wish(EventId wish) {
        return Optional.ofNullable(wishes.get(wish));
    }

    void moveTo(TicketState next, Instant at) {
        state = next;
        since = at;
    }

    void giveTo(Platform next, int itsTenure) {
        holder = next;
        tenure = itsTenure;
        highest = next.level() > highest.level() ? next : highest;
    }

    /** Words are kept even when what was meant by them has no effect any more. */
    void note(TicketEvent event, boolean isMoot) {
        touchedAt = event.at().isAfter(touchedAt) ? event.at() : touchedAt;
        var step = event.step();
        if (step instanceof Step.Contribution contribution) {
            contribute(event, contribution);
        } else if (step instanceof Step.HandedBack back) {
            say(event, Kind.PROPOSAL, back.text());
        } else if (step instanceof Step.Acknowledged acknowledged && event.id().platform() == Platform.VENDOR) {
            vendorNumber = Optional.of(acknowledged.number());
            escalation = EscalationLife.after(escalation, Move.CONFIRM);
        }
        if (!isMoot && step instanceof Step.Holding holding) {
            decide(event, holding);
        } else if (!isMoot && step instanceof Step.Handover handover) {
            hand(handover);
        }
    }

    private void hand(Step.Handover step) {
        if (step instanceof Step.HandedOver over && over.to() == Platform.VENDOR) {
            escalation = EscalationLife.after(escalation, Move.SEND);
        } else if (step instanceof Step.NotDelivered) {
            escalation = EscalationLife.after(escalation, Move.FAIL);
        } else if (step instanceof Step.Recalled) {
            escalation = EscalationLife.after(escalation, Move.RECALL);
        }
    }

    private void decide(TicketEvent event, Step.Holding step) {
        if (step instanceof Step.Assigned assigned) {
            team = Optional.of(assigned.team());
            agent = Optional.empty();
        } else if (step instanceof Step.Taken) {
            agent = Optional.of(event.by());
        } else if (step instanceof Step.Asked asked) {
            reminders = 0;
            say(event, Kind.QUESTION, asked.question());
        } else if (step instanceof Step.Reminded) {
            reminders++;
        } else if (step instanceof Step.Prioritised prioritised) {
            impact = prioritised.impact();
            urgency = prioritised.urgency();
        } else if (step instanceof Step.Recategorised recategorised) {
            category = recategorised.category();
            product = recategorised.product();
        } else {
            end(event, step);
        }
    }

    private void end(TicketEvent event, Step.Holding step) {
        if (step instanceof Step.Resolved resolved) {
            solution = Optional.of(resolved.solution());
            resolvedAt = Optional.of(event.at());
            say(event, Kind.SOLUTION, resolved.solution());
        } else if (step instanceof Step.DuplicateFound duplicate) {
            duplicateOf = Optional.of(duplicate.of());
        } else if (step instanceof Step.Granted granted) {
            grant(granted);
        } else if (step instanceof Step.Declined declined) {
            wishes.remove(declined.wish());
        }
    }

    private void grant(Step.Granted granted) {
        var wish = Optional.ofNullable(wishes.remove(granted.wish()));
        if (wish.filter(each -> each.step() instanceof Step.Refused).isPresent()) {
            refusals++;
            solution = Optional.empty();
            resolvedAt = Optional.empty();
        }
    }

    private void absorb(TicketEvent event, Step.Absorbed absorbed) {
        duplicates.add(absorbed.duplicate());
        absorbed.attachments().forEach(this::attach);
        var number = 0;
        for (var each : absorbed.said()) {
            say(event, ++number, each);
        }
    }

    private void contribute(TicketEvent event, Step.Contribution step) {
        if (step instanceof Step.Wish wish) {
            wishes.put(event.id(), event);
            wish(event, wish);
        } else if (step instanceof Step.Commented commented) {
            say(event, Kind.COMMENT, commented.text());
        } else if (step instanceof Step.Noted noted) {
            say(event, Kind.NOTE, noted.text());
        } else if (step instanceof Step.Attached attached) {
            attach(attached.file());
        } else if (step instanceof Step.Watched watched) {
            watchers.add(watched.person());
        } else if (step instanceof Step.Unwatched unwatched) {
            watchers.remove(unwatched.person());
        } else if (step instanceof Step.Warned warning) {
            warned.add(warning);
        } else if (step instanceof Step.Joined joined) {
            incident = joined.incident();
        } else if (step instanceof Step.FollowedUp followed) {
            followUps.add(followed.by());
        } else if (step instanceof Step.Absorbed absorbed) {
            absorb(event, absorbed);
        }
    }

    private void wish(TicketEvent event, Step.Wish wish) {
        if (wish instanceof Step.Answered answered) {
            say(event, Kind.ANSWER, answered.text());
        } else if (wish instanceof Step.Refused refused) {
            say(event, Kind.REFUSAL, refused.why());
        }
    }

    /** The same content is one file. */
    private void attach(Attachment file) {
        attachments.putIfAbsent(file.sha256(), file);
    }

    private void say(TicketEvent event, Kind kind, String text) {
        said.add(new Said(event.id().toString(), event.at(), event.by(), kind, text));
    }

    private void say(TicketEvent event, int number, Step.Brought brought) {
        said.add(new Said(
                "%s.%d".formatted(event.id(), number), event.at(), brought.by(), Kind.BROUGHT, brought.text()));
    }

    Ticket ticket(List<Chapter> history) {
        return new Ticket.Builder()
                .id(id)
                .request(submitted.request())
                .submittedAt(first.at())
                .birthplace(first.id().platform())
                .followUpOf(submitted.followUpOf())
                .state(state)
                .holder(holder)
                .tenure(tenure)
                .highest(highest)
                .category(category)
                .product(product)
                .impact(impact)
                .urgency(urgency)
                .team(team)
                .agent(agent)
                .escalation(escalation)
                .vendorNumber(vendorNumber)
                .addAllSaid(said)
                .addAllAttachments(attachments.values())
                .solution(solution)
                .resolvedAt(resolvedAt)
                .refusals(refusals)
                .reminders(reminders)
                .since(since)
                .duplicateOf(duplicateOf)
                .addAllDuplicates(duplicates)
                .addAllFollowUps(followUps)
                .incident(incident)
                .addAllWatchers(watchers)
                .addAllWarned(warned)
                .addAllWishes(wishes.values())
                .addAllHistory(history)
                .touchedAt(touchedAt)
                .build();
    }
}
