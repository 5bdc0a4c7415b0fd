package org.ent4j.examples.cli.ticket;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket list}: tickets of a school, of somebody, of a team or of a major incident. */
@Command(name = "list", resourceBundle = "org.ent4j.examples.cli.usage")
final class ListCommand implements Callable<Integer> {

    private static final int MOST_COUNTED = 1_000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final TicketOptions options = new TicketOptions();

    @ArgGroup
    private @Nullable Whose whose;

    @Option(
            names = "--shelf",
            paramLabel = "en-cours|resolus|clotures",
            converter = OfShelf.class,
            defaultValue = "en-cours",
            descriptionKey = "ticket.list.shelf")
    private Shelf shelf = Shelf.OPEN;

    @Option(names = "--after", paramLabel = "TICKET", descriptionKey = "ticket.list.after")
    private @Nullable String after;

    @Option(names = "--size", paramLabel = "N", defaultValue = "20", descriptionKey = "ticket.list.size")
    private int size;

    @Option(
            names = "--as",
            paramLabel = "correspondent|agent|vendor",
            converter = TicketOptions.OfRole.class,
            defaultValue = "agent",
            descriptionKey = "ticket.as")
    private Role as = Role.AGENT;

    /** Of whom; of all when none is given. */
    private static final class Whose {
        @Option(names = "--school", paramLabel = "${bundle:label.school}", descriptionKey = "ticket.list.school")
        private @Nullable String school;

        @Option(names = "--team", paramLabel = "${bundle:label.team}", descriptionKey = "ticket.list.team")
        private @Nullable String team;

        @Option(names = "--requester", paramLabel = "${bundle:label.person}", descriptionKey = "ticket.list.requester")
        private @Nullable String requester;

        @Option(names = "--incident", paramLabel = "INCIDENT", descriptionKey = "ticket.list.incident")
        private @Nullable String incident;

        private TicketList on(Shelf shelf) {
            if (school != null) {
                return new TicketList.OfSchool(RequestOptions.parsed(school), shelf);
            } else if (team != null) {
                return new TicketList.OfTeam(StepOptions.team(team), shelf);
            } else if (requester != null) {
                return new TicketList.OfRequester(StepOptions.person(requester), shelf);
            }
            return Optional.ofNullable(incident)
                    .filter(each -> !each.isBlank())
                    .<TicketList>map(each -> new TicketList.OfIncident(new IncidentId(each.strip()), shelf))
                    .orElseThrow(() -> RequestOptions.usage("--incident est vide", "--incident is empty"));
        }
    }

    /** {@code en-cours}, {@code resolus}, {@code clotures}. */
    static final class OfShelf implements ITypeConverter<Shelf> {
        @Override
        public Shelf convert(String text) {
            return Choices.choose(text, Shelf.values(), Shelf::label);
        }
    }

    @Override
    public Integer call() {
        if (size < 1 || size > Slice.LARGEST_SIZE) {
            throw RequestOptions.usage(
                    "--size va de 1 à " + Slice.LARGEST_SIZE, "--size goes from 1 to " + Slice.LARGEST_SIZE);
        }
        var list = list(shelf);
        var from = Optional.ofNullable(after).map(TicketDesk::id);
        try (var opened = options.openExisting()) {
            var desk = options.desk(opened, options.correspondents(), output);
            var reading = desk.platforms().at(desk.home(as)).reading();
            var who = options.actor(as);
            var slice = from.<Either<Refusal, Optional<TicketLine>>>map(id -> reading.show(id, who, desk.at())
                            .map(shown -> Optional.of(line(desk, shown.ticket().id()))))
                    .orElseGet(() -> Either.right(Optional.empty()))
                    .flatMap(line -> reading.list(list, line, size, who, desk.at()));
            return output.answer(slice.fold(
                    refusal -> Answer.of(
                            false,
                            Map.of("refused", RefusalView.json(refusal)),
                            RefusalView.lines(refusal, output.lang())),
                    found -> listed(desk, found)));
        }
    }

    private TicketList list(Shelf on) {
        return whose == null ? new TicketList.OfAll(on) : whose.on(on);
    }

    private TicketLine line(TicketDesk desk, TicketId id) {
        var ticket = desk.platforms().find(desk.home(as), id).orElseThrow();
        return TicketLine.of(
                ticket, TicketClocks.priority(ticket, desk.platforms().setup().policy()));
    }

    private Answer listed(TicketDesk desk, Slice slice) {
        var reading = desk.platforms().at(desk.home(as)).reading();
        var counts = new LinkedHashMap<String, Object>();
        var words = new ArrayList<String>();
        for (var each : Shelf.values()) {
            reading.count(list(each), MOST_COUNTED, options.actor(as), desk.at())
                    .peek(count -> {
                        counts.put(each.name(), count);
                        words.add("%s : %d%s".formatted(desk.in(each.label()), count, count < MOST_COUNTED ? "" : "+"));
                    });
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("shelf", shelf.name());
        json.put("counts", counts);
        json.put("tickets", slice.lines().stream().map(ListCommand::json).toList());
        slice.next().ifPresent(next -> json.put("next", next.id().value()));
        var lines = new ArrayList<String>();
        lines.add(String.join(", ", words));
        lines.addAll(slice.lines().isEmpty() ? List.of() : TextTable.lines(rows(desk, slice)));
        slice.next().ifPresent(next -> lines.add(output.in("la suite : --after ", "more: --after ") + next.id()));
        return Answer.done(json, lines);
    }

    private List<List<String>> rows(TicketDesk desk, Slice slice) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "TICKET",
                output.in("ÉTAT", "STATE"),
                output.in("PRIORITÉ", "PRIORITY"),
                output.in("ÉQUIPE", "TEAM"),
                output.in("ÉTABLISSEMENT", "SCHOOL"),
                output.in("DEMANDEUR", "REQUESTER"),
                output.in("TOUCHÉ", "TOUCHED"),
                output.in("DEMANDE", "REQUEST")));
        slice.lines()
                .forEach(each -> rows.add(List.of(
                        each.id().value(),
                        desk.in(each.state().label()),
                        desk.in(each.priority().label()),
                        each.team().map(Object::toString).orElse(""),
                        each.school().value(),
                        desk.name(each.requester()),
                        PlayView.local(each.touchedAt(), desk.lang()),
                        each.title())));
        return rows;
    }

    private static Map<String, Object> json(TicketLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", line.id().value());
        json.put("school", line.school().value());
        json.put("requester", line.requester().value());
        json.put("category", line.category().value());
        json.put("title", line.title());
        json.put("state", line.state().name());
        json.put("holder", line.holder().name());
        line.team().ifPresent(team -> json.put("team", team.value()));
        json.put("priority", line.priority().name());
        line.incident().ifPresent(each -> json.put("incident", each.value()));
        json.put("submittedAt", line.submittedAt().toString());
        json.put("touchedAt", line.touchedAt().toString());
        json.put("version", line.version());
        return json;
    }
}
