package org.ent4j.examples.cli.ticket;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.request.DraftRules;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket open}: somebody asks. */
@Command(name = "open", resourceBundle = "org.ent4j.examples.cli.usage")
final class OpenCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final TicketOptions options = new TicketOptions();

    @Mixin
    private final RequestOptions form = new RequestOptions();

    @Option(names = "--request", paramLabel = "JSON", descriptionKey = "ticket.open.request")
    private @Nullable Path request;

    @Option(names = "--example", paramLabel = "JSON", descriptionKey = "ticket.open.example")
    private @Nullable Path example;

    @Option(names = "--propose", descriptionKey = "ticket.open.propose")
    private boolean propose;

    @Override
    public Integer call() {
        if (example != null) {
            NewFile.write(example, RequestFile.EXAMPLE.getBytes(StandardCharsets.UTF_8));
            return output.answer(Answer.done(
                    Map.of("written", example.toString()),
                    List.of(output.in("exemple écrit dans " + example, "example written to " + example))));
        }
        var asked = request == null ? form.request() : form.over(RequestFile.read(request));
        var correspondents = options.correspondents();
        try (var opened = options.open()) {
            var desk = options.desk(opened, correspondents, output);
            var answer = propose ? new Proposals(desk).answer(asked) : submit(desk, asked);
            opened.keep();
            return output.answer(answer);
        }
    }

    private Answer submit(TicketDesk desk, RequestFile asked) {
        desk.catchUp();
        var refusals = new ArrayList<Refusal>();
        var draft = draft(desk, asked, refusals);
        var view =
                new ReceiptView(desk, desk.platforms().at(Platform.ENT).intake().advice(draft));
        if (!refusals.isEmpty()) {
            DraftRules.check(
                            draft,
                            desk.platforms().at(Platform.ENT).intake().form().policy())
                    .peekLeft(refusals::add);
            return view.refused(refusals);
        }
        var sent = Submission.builder()
                .draft(draft)
                .by(options.by())
                .at(desk.at())
                .channel(asked.channel().orElse(Channel.PORTAL))
                .impact(asked.impact().orElse(Impact.PERSON))
                .urgency(asked.urgency().orElse(Urgency.NORMAL))
                .followUpOf(asked.followUpOf())
                .build();
        var done = desk.platforms().at(Platform.ENT).intake().submit(sent);
        desk.platforms().settle();
        return done.fold(refusal -> view.refused(List.of(refusal)), receipt -> view.of(receipt));
    }

    private RequestDraft draft(TicketDesk desk, RequestFile asked, List<Refusal> refusals) {
        var draft = RequestDraft.builder()
                .requester(asked.requester().orElseGet(options::by))
                .school(asked.school())
                .site(asked.site())
                .category(asked.category())
                .product(asked.product())
                .description(asked.description())
                .other(asked.other())
                .onBehalfOf(asked.onBehalfOf())
                .telephone(asked.telephone())
                .availability(asked.availability());
        for (var each : asked.attachments()) {
            AttachedFile.keep(Path.of(each), desk).peek(draft::addAttachments).peekLeft(refusals::add);
        }
        return draft.build();
    }
}
