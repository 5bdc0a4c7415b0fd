package org.ent4j.examples.cli.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.host.words.StepWords;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.ticket.Chapter;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Reading;

/** A ticket as lines for people. */
final class TicketAsText {

    private final Shown shown;
    private final Ticket ticket;
    private final TicketDesk desk;

    TicketAsText(Shown shown, TicketDesk desk) {
        this.shown = shown;
        this.ticket = shown.ticket();
        this.desk = desk;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(desk.stands(ticket) + desk.output().in(", version ", ", version ") + shown.version());
        lines.add("%s, %s, %s%s"
                .formatted(
                        ticket.school(),
                        desk.name(ticket.requester()),
                        ticket.category(),
                        ticket.product().map(each -> ", " + each).orElse("")));
        lines.add(ticket.request().description());
        ticket.attachments()
                .forEach(each -> lines.add("  @ %s (%d %s)"
                        .formatted(each.name(), each.size(), desk.output().in("octets", "bytes"))));
        lines.addAll(links());
        lines.addAll(clocks());
        section(lines, "CONVERSATION", "CONVERSATION");
        ticket.said()
                .forEach(said -> lines.add("  %s  %s, %s : %s"
                        .formatted(
                                PlayView.local(said.at(), desk.lang()),
                                desk.name(said.by()),
                                desk.in(said.kind().label()),
                                said.text())));
        section(lines, "HISTOIRE", "HISTORY");
        ticket.history().forEach(each -> lines.add(line(each)));
        lines.add("");
        lines.add(MovesText.line(shown.moves(), desk));
        return lines;
    }

    private void section(List<String> lines, String fr, String en) {
        lines.add("");
        lines.add(desk.output().in(fr, en));
    }

    private String line(Chapter chapter) {
        var event = chapter.event();
        return "  %s  %s : %s → %s%s"
                .formatted(
                        PlayView.local(event.at(), desk.lang()),
                        desk.name(event.by()),
                        desk.in(StepWords.of(event.step())),
                        desk.in(chapter.after().label()),
                        chapter.isMoot() ? desk.output().in(" (sans effet)", " (no effect)") : "");
    }

    private List<String> links() {
        var lines = new ArrayList<String>();
        ticket.followUpOf().ifPresent(each -> link(lines, Label.of("donne suite à", "follows"), each.value()));
        ticket.duplicateOf().ifPresent(each -> link(lines, Label.of("doublon de", "duplicate of"), each.value()));
        ticket.incident().ifPresent(each -> link(lines, Label.of("incident majeur", "major incident"), each.value()));
        ticket.vendorNumber()
                .ifPresent(each -> link(lines, Label.of("numéro chez l'éditeur", "vendor's number"), each));
        if (!ticket.duplicates().isEmpty()) {
            link(lines, Label.of("doublons", "duplicates"), joined(ticket.duplicates()));
        }
        if (!ticket.followUps().isEmpty()) {
            link(lines, Label.of("suites", "followed by"), joined(ticket.followUps()));
        }
        return lines;
    }

    private void link(List<String> lines, Label what, String value) {
        lines.add("  %s : %s".formatted(desk.in(what), value));
    }

    private static String joined(Set<TicketId> ids) {
        return ids.stream().sorted().map(TicketId::value).collect(Collectors.joining(", "));
    }

    private List<String> clocks() {
        var clocks = shown.clocks();
        var lines = new ArrayList<String>();
        section(lines, "DÉLAIS", "CLOCKS");
        lines.add("  %s : %s"
                .formatted(
                        desk.output().in("priorité", "priority"),
                        desk.in(clocks.priority().label())));
        lines.add(line(Label.of("prise en charge", "to own"), clocks.own()));
        lines.add(line(Label.of("résolution", "to resolve"), clocks.resolve()));
        clocks.vendor().ifPresent(vendor -> lines.add(line(Label.of("éditeur, à part", "vendor, apart"), vendor)));
        if (!clocks.waiting().isZero()) {
            lines.add("  %s : %s"
                    .formatted(
                            desk.output().in("en attente du demandeur", "waiting for the requester"),
                            duration(clocks.waiting())));
        }
        if (!clocks.settled().isZero()) {
            lines.add("  %s : %s"
                    .formatted(
                            desk.output().in("résolu, puis rouvert", "resolved, then opened again"),
                            duration(clocks.settled())));
        }
        return lines;
    }

    private String line(Label what, Reading reading) {
        return "  %s : %s / %s%s%s%s"
                .formatted(
                        desk.in(what),
                        duration(reading.elapsed()),
                        duration(reading.target()),
                        reading.due()
                                .map(due ->
                                        desk.output().in(", échéance ", ", due ") + PlayView.local(due, desk.lang()))
                                .orElse(""),
                        reading.isLate() ? desk.output().in(", en retard", ", late") : "",
                        reading.isRunning() ? "" : desk.output().in(", arrêté", ", stopped"));
    }

    private static String duration(Duration time) {
        return "%d h %02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
