package org.ent4j.examples.cli.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.trace.TraceRetention;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent checklist forget}: traces whose time of keeping is over, counted, then forgotten; 1 when it is refused. */
@Command(name = "forget", resourceBundle = "org.ent4j.examples.cli.usage")
final class ChecklistForgetCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ChecklistOptions options = new ChecklistOptions();

    @Option(names = "--months", paramLabel = "N", defaultValue = "12", descriptionKey = "forget.months")
    private int months;

    @Option(
            names = "--because",
            paramLabel = "${bundle:label.text}",
            defaultValue = "",
            descriptionKey = "forget.because")
    private String because = "";

    @Option(names = "--apply", descriptionKey = "forget.apply")
    private boolean isApplied;

    /** The clock counts, and no day that somebody names. */
    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var traces = options.context(opened).traces();
            var now = ChecklistOptions.now();
            var kept = new TraceRetention(months, because);
            var count = isApplied ? traces.forget(options.by(), now, kept) : traces.overdue(options.by(), now, kept);
            return output.answer(count.fold(refusal -> RefusalView.answer(refusal, output), this::answer));
        }
    }

    private Answer answer(int count) {
        var json = new LinkedHashMap<String, Object>();
        json.put("months", months);
        json.put("applied", isApplied);
        json.put("traces", count);
        return Answer.done(json, List.of(line(count)));
    }

    private String line(int count) {
        var words = isApplied
                ? output.in("%d trace(s) de plus de %d mois oubliée(s)", "%d trace(s) older than %d month(s) forgotten")
                : output.in(
                        "%d trace(s) de plus de %d mois : --apply les oublie, sans retour",
                        "%d trace(s) older than %d month(s): --apply forgets them for good");
        return words.formatted(count, months);
    }
}
