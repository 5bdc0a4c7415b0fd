package org.ent4j.examples.cli.viescolaire;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.print.DisciplineXlsx;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionRegister;
import org.ent4j.viescolaire.statistics.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire sanctions}: the sanctions of a school, its register, and what becomes of one. */
@Command(name = "sanctions", resourceBundle = "org.ent4j.examples.cli.usage")
final class SanctionsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Mixin
    private final SanctionProposal proposal = new SanctionProposal();

    @Mixin
    private final SanctionActions actions = new SanctionActions();

    @Option(names = "--register", descriptionKey = "sanctions.register")
    private boolean register;

    @Option(names = "--xlsx", paramLabel = "XLSX", descriptionKey = "sanctions.xlsx")
    private @Nullable Path xlsx;

    @Override
    public Integer call() {
        proposal.check();
        actions.check();
        Optional.ofNullable(xlsx).ifPresent(Download::checkXlsx);
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(answer(desk));
        }
    }

    private Answer answer(Desk desk) {
        var steps = new Steps(desk);
        proposal.carryOut(steps, desk);
        actions.carryOut(steps, desk);
        var sanctions = steps.look(desk.vieScolaire().discipline().sanctions(desk.actor(), Optional.empty()));
        var file = Optional.ofNullable(xlsx).filter(any -> !steps.isBlind());
        file.ifPresent(to -> Download.write(to, statistics(desk, sanctions)));
        var view = new SanctionsView(desk);
        var lines = register ? steps.look(register(desk)) : List.<RegisterLine>of();
        Map<String, Object> json = new LinkedHashMap<>();
        if (register) {
            json.put("register", view.json(lines));
        } else {
            json.put(
                    "sanctions",
                    sanctions.stream().map(new SanctionJson(desk)::of).toList());
        }
        file.ifPresent(to -> json.put("file", to.toString()));
        return steps.answer(json, register ? view.registerLines(lines) : view.lines(sanctions));
    }

    private static Either<Refusal, List<RegisterLine>> register(Desk desk) {
        return desk.vieScolaire()
                .discipline()
                .register(desk.actor(), desk.vieScolaire().setup().year())
                .map(SanctionRegister::lines);
    }

    private static byte[] statistics(Desk desk, List<Sanction> sanctions) {
        var lines = sanctions.stream()
                .filter(sanction -> sanction.pronounced().isPresent())
                .map(sanction -> Counted.of(sanction, pupil -> desk.people().classOf(pupil, desk.today())))
                .toList();
        return DisciplineXlsx.render(lines, Statistics.terms(desk));
    }
}
