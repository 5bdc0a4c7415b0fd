package org.ent4j.examples.cli.checklist;

import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent checklist undo}: undoes the last mark; 1 when there is none. */
@Command(name = "undo", resourceBundle = "org.ent4j.examples.cli.usage")
final class ChecklistUndoCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ChecklistOptions options = new ChecklistOptions();

    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var year = options.one(opened);
            var checklist = options.context(opened).checklist();
            return output.answer(checklist
                    .undo(options.by(), ChecklistOptions.now(), year, checklist.version(year))
                    .fold(
                            refusal -> RefusalView.answer(refusal, output),
                            kept -> MarksView.answer(
                                    kept,
                                    List.of(output.in(
                                            "annulé ; une seconde fois rétablit", "undone; a second time restores")))));
        }
    }
}
