package org.ent4j.ticketing.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.ticket.Chapter;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * Who is told of what happened: the requester and whoever watches, of all that concerns them; the team, of what it is to do.
 * Nobody is told what he said himself.
 */
public final class Notices {

    private final Ticket ticket;
    private final Platform self;
    private final List<Notice> notices = new ArrayList<>();

    private Notices(Ticket ticket, Platform self) {
        this.ticket = ticket;
        this.self = self;
    }

    /**
     * What is told on a platform. The requester is told where he asked, the team at level 1, whoever watches where he does:
     * nobody is told the same thing twice. Something that had no effect while what came before it was still on its way is told
     * when it has.
     *
     * @param before nothing when the ticket is new here
     */
    public static List<Notice> of(Optional<Ticket> before, Ticket now, Platform self) {
        var told = before.map(Notices::heard).orElse(List.of());
        var notices = new Notices(now, self);
        heard(now).stream().filter(event -> !told.contains(event)).forEach(notices::hear);
        return List.copyOf(notices.notices);
    }

    private static List<TicketEvent> heard(Ticket ticket) {
        return ticket.history().stream()
                .filter(chapter -> !chapter.isMoot())
                .map(Chapter::event)
                .toList();
    }

    private void hear(TicketEvent event) {
        forTheSchool(event.step()).ifPresent(news -> tellTheSchool(event, news));
        forTheTeam(event).ifPresent(this::tellTheTeam);
        if (event.step() instanceof Step.Absorbed absorbed && event.by().role() == Role.AUTOMATIC) {
            absorbed.said().stream()
                    .map(each -> new News.Said(ticket.id().value(), Said.Kind.BROUGHT.label(), each.text()))
                    .forEach(this::tellTheTeam);
        }
    }

    private Optional<News> forTheSchool(Step step) {
        var id = ticket.id().value();
        if (step instanceof Step.Submitted) {
            return ticket.state() == TicketState.REJECTED ? Optional.empty() : Optional.of(new News.Received(id));
        } else if (step instanceof Step.Taken) {
            return Optional.of(new News.Taken(id));
        } else if (step instanceof Step.Asked asked) {
            return Optional.of(new News.Asked(id, asked.question()));
        } else if (step instanceof Step.Reminded) {
            return Optional.of(new News.Reminded(id, ticket.reminders()));
        } else if (step instanceof Step.HandedOver over && over.to() == Platform.VENDOR) {
            return Optional.of(new News.Escalated(id));
        } else if (step instanceof Step.Commented comment) {
            return Optional.of(new News.Said(id, Said.Kind.COMMENT.label(), comment.text()));
        }
        return end(step);
    }

    private Optional<News> end(Step step) {
        var id = ticket.id().value();
        if (step instanceof Step.Resolved resolved) {
            return Optional.of(new News.Resolved(id, resolved.solution()));
        } else if (step instanceof Step.Closed) {
            return Optional.of(new News.Closed(id));
        } else if (step instanceof Step.DuplicateFound duplicate) {
            return Optional.of(new News.GoesOnAs(id, duplicate.of().value()));
        } else if (step instanceof Step.Declined) {
            return Optional.of(declined());
        } else if (step instanceof Step.Granted granted) {
            return ticket.event(granted.wish())
                    .filter(wish -> wish.step() instanceof Step.Accepted)
                    .map(wish -> new News.Closed(id));
        }
        return Optional.empty();
    }

    /** A new request may only follow what is closed; to all else one may write. */
    private News declined() {
        var id = ticket.id().value();
        if (ticket.duplicateOf().isPresent()) {
            return new News.GoesOnAs(id, ticket.duplicateOf().get().value());
        }
        return ticket.state() == TicketState.CLOSED
                ? new News.TooLate(id, ticket.state().label())
                : new News.NotDone(id, ticket.state().label());
    }

    private Optional<News> forTheTeam(TicketEvent event) {
        var id = ticket.id().value();
        var step = event.step();
        if (step instanceof Step.Assigned assigned) {
            return Optional.of(new News.ForTheTeam(id, assigned.team().value()));
        } else if (step instanceof Step.Commented comment && event.by().role() != Role.AGENT) {
            return Optional.of(new News.Said(id, Said.Kind.COMMENT.label(), comment.text()));
        } else if (step instanceof Step.Answered answered) {
            return Optional.of(new News.Said(id, Said.Kind.ANSWER.label(), answered.text()));
        } else if (step instanceof Step.Refused refused) {
            return Optional.of(new News.Said(id, Said.Kind.REFUSAL.label(), refused.why()));
        } else if (step instanceof Step.HandedBack back) {
            return Optional.of(new News.Said(id, Said.Kind.PROPOSAL.label(), back.text()));
        } else if (step instanceof Step.NotDelivered missed) {
            return Optional.of(new News.NotDelivered(id, missed.why()));
        } else if (step instanceof Step.Warned warned) {
            return Optional.of(new News.TimeRuns(id, warned.clock().label(), warned.percent()));
        }
        return Optional.empty();
    }

    private void tellTheSchool(TicketEvent event, News news) {
        var requester = Stream.of(ticket.requester()).filter(any -> ticket.birthplace() == self);
        Stream.concat(requester, ticket.watchers().stream().sorted())
                .distinct()
                .filter(person -> !isBy(event, person) || news instanceof News.Received)
                .map(person -> new Notice(new Recipient.Person(person), ticket.id(), news))
                .forEach(notices::add);
    }

    private static boolean isBy(TicketEvent event, PersonId person) {
        return event.by().id().equals(person.value());
    }

    private void tellTheTeam(News news) {
        ticket.team()
                .filter(any -> self == Platform.ACADEMIE)
                .map(team -> new Notice(new Recipient.Team(team), ticket.id(), news))
                .ifPresent(notices::add);
    }
}
