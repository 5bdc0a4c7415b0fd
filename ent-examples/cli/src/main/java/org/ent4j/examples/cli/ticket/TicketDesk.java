package org.ent4j.examples.cli.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.ThreePlatforms;
import org.ent4j.examples.host.ThreePlatforms.Told;
import org.ent4j.examples.host.TicketContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;

/** What the commands of tickets have in common: the platforms, names, the moment, and how things are told. */
record TicketDesk(TicketContext context, CorrespondentsFile correspondents, Instant at, Output output) {

    ThreePlatforms platforms() {
        return context.platforms();
    }

    /** What fell due meanwhile happens first, and is told beside the answer. */
    void catchUp() {
        platforms().passTo(at);
        lines(platforms().heard()).forEach(line -> output.remark(Label.of("entre-temps " + line, "meanwhile " + line)));
    }

    Lang lang() {
        return output.lang();
    }

    String in(Label label) {
        return label.in(output.lang());
    }

    String name(PersonId person) {
        return correspondents.name(person);
    }

    String name(Actor actor) {
        return actor.role() == Role.AUTOMATIC ? in(Role.AUTOMATIC.label()) : name(new PersonId(actor.id()));
    }

    /** Where the ticket stands, in a line. */
    String stands(Ticket ticket) {
        return "%s : %s, %s%s"
                .formatted(
                        ticket.id(),
                        in(ticket.state().label()),
                        in(ticket.holder().label()),
                        ticket.team()
                                .map(team -> output.in(", équipe ", ", team ") + team)
                                .orElse(""));
    }

    static Map<String, Object> summary(Ticket ticket) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", ticket.id().value());
        json.put("state", ticket.state().name());
        json.put("holder", ticket.holder().name());
        ticket.team().ifPresent(team -> json.put("team", team.value()));
        return json;
    }

    List<String> lines(List<Told> told) {
        var lines = new ArrayList<String>();
        told.forEach(each -> lines.add("→ %s%s %s"
                .formatted(
                        recipient(each.notice().to()),
                        output.in(" :", ":"),
                        Messages.render(each.notice().what(), lang()))));
        return lines;
    }

    private String recipient(Recipient to) {
        return to instanceof Recipient.Person person
                ? name(person.id())
                : output.in("équipe ", "team ") + ((Recipient.Team) to).id();
    }

    static List<Map<String, Object>> json(List<Told> told) {
        return told.stream().map(PlayView::json).toList();
    }

    /** Of a word of the command line. */
    static TicketId id(String text) {
        try {
            return new TicketId(text.strip());
        } catch (IllegalArgumentException none) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "« %s » n'est pas un numéro de ticket ; attendu : ENT-1".formatted(text),
                            "'%s' is no number of a ticket; expected: ENT-1".formatted(text)));
        }
    }

    /** Where somebody in a role works. */
    Platform home(Role role) {
        return ScenarioPlay.home(role);
    }
}
