package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.print.DisciplineXlsx;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.statistics.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire punitions}: the list of the CPE; one that is given, and what becomes of it. */
@Command(name = "punitions", resourceBundle = "org.ent4j.examples.cli.usage")
final class PunitionsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Mixin
    private final PunitionQuestion question = new PunitionQuestion();

    @Mixin
    private final PunitionGiving giving = new PunitionGiving();

    @Mixin
    private final PunitionActions actions = new PunitionActions();

    @Option(names = "--motif", paramLabel = "${bundle:label.motif}", descriptionKey = "punitions.motif")
    private @Nullable String motif;

    @Option(names = "--xlsx", paramLabel = "XLSX", descriptionKey = "punitions.xlsx")
    private @Nullable Path xlsx;

    @Override
    public Integer call() {
        giving.check();
        actions.check();
        Optional.ofNullable(xlsx).ifPresent(Download::checkXlsx);
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(answer(desk));
        }
    }

    private Answer answer(Desk desk) {
        var steps = new Steps(desk);
        var code = Optional.ofNullable(motif).map(desk::motif);
        giving.carryOut(steps, desk, question.pupil(desk), code, question.requester(desk));
        actions.carryOut(steps, desk, question.pupil(desk), question.requester(desk), code);
        var isOfAnAction = giving.isGiven() || actions.isGiven();
        var shown = steps.look(question.ask(desk, isOfAnAction ? Optional.<MotifCode>empty() : code));
        var file = Optional.ofNullable(xlsx).filter(any -> !steps.isBlind());
        file.ifPresent(to -> Download.write(to, statistics(desk, shown)));
        var view = new PunitionsView(desk, shown);
        var json = view.json();
        file.ifPresent(to -> json.put("file", to.toString()));
        return steps.answer(json, view.lines());
    }

    private byte[] statistics(Desk desk, List<Punition> punitions) {
        var lines = punitions.stream()
                .map(punition -> Counted.of(punition, pupil -> desk.people().classOf(pupil, desk.today())))
                .toList();
        return DisciplineXlsx.render(lines, Statistics.terms(desk));
    }
}
