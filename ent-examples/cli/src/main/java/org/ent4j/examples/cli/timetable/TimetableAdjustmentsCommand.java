package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable adjustments}: what was changed by hand; takes one back, or answers "no" when it is not in force. */
@Command(name = "adjustments", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableAdjustmentsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Option(names = "--withdraw", paramLabel = "ID", descriptionKey = "adjustments.withdraw")
    private @Nullable String withdraw;

    @Option(
            names = "--by",
            paramLabel = "${bundle:label.name}",
            defaultValue = "${sys:user.name}",
            descriptionKey = "adjust.by")
    private String author = "";

    /** An adjustment that is not there, or not any more. */
    record NotInForce(String id) implements Reason {
        @Override
        public String code() {
            return "adjustments.not-in-force";
        }
    }

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var inForce = InForce.of(opened, school.published(opened));
            return output.answer(withdraw == null ? list(inForce) : withdraw(inForce, withdraw));
        }
    }

    private Answer list(InForce inForce) {
        var view = new AdjustmentView(inForce.published(), inForce.adjusted());
        var adjustments = inForce.adjustments();
        var lines = new ArrayList<String>();
        if (adjustments.isEmpty()) {
            lines.add(output.in("aucun aménagement en vigueur", "no adjustment in force"));
        }
        adjustments.forEach(each -> lines.addAll(view.lines(each, output.lang())));
        return Answer.done(
                Map.of("adjustments", adjustments.stream().map(view::json).toList()), lines);
    }

    private Answer withdraw(InForce inForce, String id) {
        return inForce.adjustments().stream()
                .filter(each -> each.note().id().equals(id) && inForce.withdraw(each, author))
                .findFirst()
                .map(each -> new AdjustmentAnswer(output, inForce).withdrawn(each, inForce.now()))
                .orElseGet(() -> AdjustmentAnswer.refused(new NotInForce(id), output));
    }
}
