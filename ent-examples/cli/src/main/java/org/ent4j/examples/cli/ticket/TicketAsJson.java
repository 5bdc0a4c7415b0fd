package org.ent4j.examples.cli.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.examples.host.words.StepWords;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Chapter;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Reading;

/** A ticket as JSON, all of it that somebody sees. */
final class TicketAsJson {

    private final Shown shown;
    private final Ticket ticket;
    private final TicketDesk desk;

    TicketAsJson(Shown shown, TicketDesk desk) {
        this.shown = shown;
        this.ticket = shown.ticket();
        this.desk = desk;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<>(TicketDesk.summary(ticket));
        json.put("version", shown.version());
        json.put("request", request());
        json.put("category", ticket.category().value());
        ticket.product().ifPresent(each -> json.put("product", each));
        json.put("impact", ticket.impact().name());
        json.put("urgency", ticket.urgency().name());
        json.put("escalation", ticket.escalation().name());
        ticket.agent().ifPresent(each -> json.put("agent", actor(each)));
        ticket.vendorNumber().ifPresent(each -> json.put("vendorNumber", each));
        ticket.solution().ifPresent(each -> json.put("solution", each));
        ticket.resolvedAt().ifPresent(each -> json.put("resolvedAt", each.toString()));
        json.put("refusals", ticket.refusals());
        json.put("reminders", ticket.reminders());
        json.put("links", links());
        json.put(
                "watchers",
                ticket.watchers().stream().sorted().map(PersonId::value).toList());
        json.put(
                "attachments",
                ticket.attachments().stream().map(TicketAsJson::json).toList());
        json.put("conversation", ticket.said().stream().map(this::json).toList());
        json.put("history", ticket.history().stream().map(this::json).toList());
        json.put("clocks", clocks());
        json.put("moves", shown.moves().stream().sorted().map(Enum::name).toList());
        return json;
    }

    private Map<String, Object> request() {
        var request = ticket.request();
        var json = new LinkedHashMap<String, Object>();
        json.put("submittedAt", ticket.submittedAt().toString());
        json.put("requester", request.requester().value());
        json.put("school", request.school().value());
        request.site().ifPresent(each -> json.put("site", each));
        json.put("category", request.category().value());
        request.product().ifPresent(each -> json.put("product", each));
        json.put("description", request.description());
        request.other().ifPresent(each -> json.put("other", each));
        request.onBehalfOf().ifPresent(each -> json.put("onBehalfOf", each));
        request.telephone().ifPresent(each -> json.put("telephone", each));
        request.availability().ifPresent(each -> json.put("availability", each));
        return json;
    }

    private Map<String, Object> links() {
        var json = new LinkedHashMap<String, Object>();
        ticket.followUpOf().ifPresent(each -> json.put("followUpOf", each.value()));
        ticket.duplicateOf().ifPresent(each -> json.put("duplicateOf", each.value()));
        ticket.incident().ifPresent(each -> json.put("incident", each.value()));
        json.put(
                "duplicates",
                ticket.duplicates().stream().sorted().map(TicketId::value).toList());
        json.put(
                "followUps",
                ticket.followUps().stream().sorted().map(TicketId::value).toList());
        return json;
    }

    private Map<String, Object> actor(Actor actor) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", actor.id());
        json.put("name", desk.name(actor));
        json.put("role", actor.role().name());
        return json;
    }

    private static Map<String, Object> json(Attachment file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", file.name());
        json.put("size", file.size());
        json.put("sha256", file.sha256());
        return json;
    }

    private Map<String, Object> json(Said said) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", said.id());
        json.put("at", said.at().toString());
        json.put("by", actor(said.by()));
        json.put("kind", said.kind().name());
        json.put("text", said.text());
        return json;
    }

    private Map<String, Object> json(Chapter chapter) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", chapter.event().id().toString());
        json.put("at", chapter.event().at().toString());
        json.put("by", actor(chapter.event().by()));
        json.put("step", chapter.event().step().getClass().getSimpleName());
        json.putAll(PlayView.both(StepWords.of(chapter.event().step())));
        json.put("after", chapter.after().name());
        json.put("isMoot", chapter.isMoot());
        return json;
    }

    private Map<String, Object> clocks() {
        var clocks = shown.clocks();
        var json = new LinkedHashMap<String, Object>();
        json.put("priority", clocks.priority().name());
        json.put("own", json(clocks.own()));
        json.put("resolve", json(clocks.resolve()));
        clocks.vendor().ifPresent(each -> json.put("vendor", json(each)));
        json.put("waitingMinutes", clocks.waiting().toMinutes());
        json.put("settledMinutes", clocks.settled().toMinutes());
        return json;
    }

    private static Map<String, Object> json(Reading reading) {
        var json = new LinkedHashMap<String, Object>();
        json.put("elapsedMinutes", reading.elapsed().toMinutes());
        json.put("targetMinutes", reading.target().toMinutes());
        reading.due().ifPresent(due -> json.put("due", due.toString()));
        json.put("isRunning", reading.isRunning());
        json.put("isLate", reading.isLate());
        json.put(
                "warnings",
                reading.warnings().stream().map(each -> each.percent()).toList());
        return json;
    }
}
