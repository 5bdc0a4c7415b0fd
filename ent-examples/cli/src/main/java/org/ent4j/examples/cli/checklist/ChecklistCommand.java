package org.ent4j.examples.cli.checklist;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.FolderData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent checklist}: what is left to do for the rentrée, of a school or of all; 1 when something is late. */
@Command(
        name = "checklist",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {
            ChecklistMarkCommand.class,
            ChecklistUndoCommand.class,
            ChecklistTracesCommand.class,
            ChecklistForgetCommand.class
        })
public final class ChecklistCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ChecklistOptions options = new ChecklistOptions();

    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var schools = options.schools(opened);
            return output.answer(
                    schools.size() == 1 ? one(opened, new Year(schools.get(0), options.year())) : all(opened));
        }
    }

    private Answer one(FolderData opened, Year year) {
        var checklist = options.context(opened).checklist();
        return checklist
                .show(options.by(), year, options.day())
                .fold(refusal -> RefusalView.answer(refusal, output), shown -> {
                    var view = new ChecklistView(opened.directory(), output.lang());
                    return Answer.of(
                            shown.late().isEmpty(), view.json(shown, checklist.version(year)), view.lines(shown));
                });
    }

    private Answer all(FolderData opened) {
        return options.context(opened)
                .checklist()
                .overview(options.by(), Scope.project(), options.schools(opened), options.year(), options.day())
                .fold(
                        refusal -> RefusalView.answer(refusal, output),
                        overview -> Answer.of(
                                overview.late().isEmpty(),
                                OverviewView.json(overview, options.year()),
                                OverviewView.lines(overview, options.year(), output.lang())));
    }
}
