package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.host.words.ChangesView;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.Changes;
import org.ent4j.timetable.publication.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable diff}: what publishing the deposited timetable would change, or what a publication changed. */
@Command(name = "diff", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableDiffCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Mixin
    private final PublishOptions policy = new PublishOptions();

    @Option(names = "--from", paramLabel = "1", descriptionKey = "diff.from")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "2", descriptionKey = "diff.to")
    private @Nullable Integer to;

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            return output.answer(from == null && to == null ? withTheFile(opened) : betweenTwo(opened));
        }
    }

    private Answer withTheFile(FolderData opened) {
        var timetable = school.school(opened);
        var plan = timetable.plan(false);
        var before = timetable
                .timetables()
                .current(timetable.structure(), plan.timetable().year());
        return timetable
                .timetables()
                .preview(plan, policy.at(), policy.policy())
                .fold(
                        refused -> Answer.of(
                                false,
                                Map.of(
                                        "code", refused.code(),
                                        "fr", Messages.render(refused, Lang.FR),
                                        "en", Messages.render(refused, Lang.EN)),
                                List.of("  " + Messages.render(refused, output.lang()))),
                        published -> answer(before, published.publication(), published.changes()));
    }

    private Answer betweenTwo(FolderData opened) {
        var key = school.key(opened);
        var latest = opened.publications().current(key.structure(), key.year());
        var last = latest.map(Publication::number).orElse(0);
        var later = numbered(opened, to == null ? last : to, last);
        var before = from == null ? later.number() - 1 : from;
        var earlier = before == 0 ? Optional.<Publication>empty() : Optional.of(numbered(opened, before, last));
        return answer(earlier, later, Changes.between(earlier, later));
    }

    private Publication numbered(FolderData opened, int number, int last) {
        var key = school.key(opened);
        return opened.publications()
                .numbered(key.structure(), key.year(), number)
                .orElseThrow(() -> new Unusable(
                        "diff.unknown",
                        Label.of(
                                "il n'y a pas de publication %d ; la dernière est la %d".formatted(number, last),
                                "there is no publication %d; the latest is %d".formatted(number, last))));
    }

    private Answer answer(Optional<Publication> before, Publication after, Changes changes) {
        var view = new ChangesView(before.orElse(after), after, changes);
        return Answer.done(view.json(), view.lines(output.lang()));
    }
}
