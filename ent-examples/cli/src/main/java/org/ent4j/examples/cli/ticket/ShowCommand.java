package org.ent4j.examples.cli.ticket;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.ticketing.ticket.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent ticket show}: a ticket as somebody sees it. */
@Command(name = "show", resourceBundle = "org.ent4j.examples.cli.usage")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final TicketOptions options = new TicketOptions();

    @Parameters(paramLabel = "TICKET", descriptionKey = "ticket.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @Option(
            names = "--as",
            paramLabel = "correspondent|agent|vendor",
            converter = TicketOptions.OfRole.class,
            defaultValue = "agent",
            descriptionKey = "ticket.as")
    private Role as = Role.AGENT;

    @Override
    public Integer call() {
        var ticket = TicketDesk.id(id);
        try (var opened = options.openExisting()) {
            var desk = options.desk(opened, options.correspondents(), output);
            return output.answer(desk.platforms()
                    .at(desk.home(as))
                    .reading()
                    .show(ticket, options.actor(as), desk.at())
                    .fold(
                            refusal -> Answer.of(
                                    false,
                                    Map.of("refused", RefusalView.json(refusal)),
                                    RefusalView.lines(refusal, output.lang())),
                            shown -> Answer.done(
                                    new TicketAsJson(shown, desk).json(), new TicketAsText(shown, desk).lines())));
        }
    }
}
