package org.ent4j.examples.cli.ticket;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent ticket do}: somebody takes one step about a ticket, on the platform of his role. */
@Command(name = "do", resourceBundle = "org.ent4j.examples.cli.usage")
final class DoCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final TicketOptions options = new TicketOptions();

    @Parameters(paramLabel = "TICKET", descriptionKey = "ticket.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private StepOptions what;

    @Option(names = "--product", paramLabel = "ID", descriptionKey = "ticket.do.product")
    private @Nullable String product;

    @Option(
            names = "--as",
            paramLabel = "correspondent|agent|vendor",
            converter = TicketOptions.OfRole.class,
            defaultValue = "agent",
            descriptionKey = "ticket.as")
    private Role as = Role.AGENT;

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "ticket.seen")
    private @Nullable Integer seen;

    @Override
    public Integer call() {
        if (product != null && !what.isCategorised()) {
            throw RequestOptions.usage("--product va avec --categorise", "--product goes with --categorise");
        }
        var ticket = TicketDesk.id(id);
        try (var opened = options.openExisting()) {
            var desk = options.desk(opened, options.correspondents(), output);
            desk.catchUp();
            var done = what.step(desk, Optional.ofNullable(product)).flatMap(step -> take(desk, ticket, step));
            desk.platforms().settle();
            var answer = done.fold(refusal -> refused(refusal), any -> done(desk, ticket));
            return output.answer(answer);
        }
    }

    private Either<Refusal, Ticket> take(TicketDesk desk, TicketId ticket, Step step) {
        var work = desk.platforms().at(desk.home(as)).work();
        return seen == null
                ? work.take(ticket, step, desk.at(), options.actor(as))
                : work.takeAsSeen(ticket, seen, step, desk.at(), options.actor(as));
    }

    private Answer refused(Refusal refusal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("refused", RefusalView.json(refusal));
        return Answer.of(
                false,
                json,
                RefusalView.lines(refusal, output.lang()).stream()
                        .map(line -> output.in("refusé : ", "refused: ") + line)
                        .toList());
    }

    /** Where it stands now, who was told what, and what may be done next. */
    private Answer done(TicketDesk desk, TicketId id) {
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        desk.platforms()
                .at(desk.home(as))
                .reading()
                .show(id, options.actor(as), desk.at())
                .peek(shown -> {
                    json.put("ticket", TicketDesk.summary(shown.ticket()));
                    json.put("version", shown.version());
                    json.put(
                            "moves",
                            shown.moves().stream().sorted().map(Enum::name).toList());
                    lines.add(desk.stands(shown.ticket()) + output.in(", version ", ", version ") + shown.version());
                    lines.add(MovesText.line(shown.moves(), desk));
                });
        var told = desk.platforms().heard();
        json.put("told", TicketDesk.json(told));
        lines.addAll(Math.min(1, lines.size()), desk.lines(told));
        return Answer.done(json, lines);
    }
}
