package org.ent4j.examples.cli.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.PupilResults;
import org.ent4j.viescolaire.print.ConseilHtml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ent evaluations council}: prepares and holds the conseil de classe of a file, and shows what it comes to. Exits 1
 * when something of it is refused.
 */
@Command(name = "council", resourceBundle = "org.ent4j.examples.cli.usage")
final class CouncilCommand implements Callable<Integer> {

    private static final BundledExample BUNDLED = new BundledExample("council.json");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "council.in")
    private @Nullable Path file;

    @Mixin
    private final ExampleOption example = new ExampleOption();

    @Option(names = "--pupil", paramLabel = "${bundle:label.pupil}", descriptionKey = "council.pupil")
    private @Nullable String pupil;

    @Option(names = "--with-delegates", descriptionKey = "council.with-delegates")
    private boolean isBeforeDelegates;

    @Option(names = "--annual", descriptionKey = "council.annual")
    private boolean isAnnual;

    @Option(names = "--html", paramLabel = "HTML", descriptionKey = "council.html")
    private @Nullable Path html;

    @Override
    public Integer call() {
        return example.given(BUNDLED, file, output, pupil, html, isBeforeDelegates, isAnnual)
                .orElseGet(() -> show(CouncilFile.of(JsonInput.read(Objects.requireNonNull(file)))));
    }

    private int show(CouncilQuestion question) {
        var outcome = CouncilOutcome.of(question);
        var screen =
                new ProjectionScreen(outcome.conseil(), shown(question), 0, isBeforeDelegates, question.projection());
        if (!isBeforeDelegates
                && question.members().stream().anyMatch(each -> each.role().isDelegate())) {
            output.remark(Label.of(
                    "des délégués sont membres : --with-delegates cache de l'écran ce qu'ils ne voient pas",
                    "delegates are members: --with-delegates hides from the screen what they do not see"));
        }
        if (html != null) {
            var page = ConseilHtml.render(screen, question.names(), output.lang());
            BundledExample.write(html, page.getBytes(StandardCharsets.UTF_8));
        }
        var view = new CouncilView(question, outcome, screen, isAnnual, Optional.ofNullable(html));
        return output.answer(Answer.of(outcome.isFine(), view.json(), new CouncilText(view, output.lang()).lines()));
    }

    /** All pupils, or the one that is asked for. */
    private List<PupilResults> shown(CouncilQuestion question) {
        if (pupil == null) {
            return question.results();
        }
        var key = pupil;
        if (question.keys().stream().noneMatch(each -> each.value().equals(key))) {
            var known = String.join(
                    ", ", question.keys().stream().map(PersonId::value).toList());
            throw ExampleOption.usage(
                    "--pupil : « %s » n'est pas dans le fichier ; au choix : %s".formatted(key, known),
                    "--pupil: '%s' is not in the file; one of: %s".formatted(key, known));
        }
        return question.results().stream()
                .filter(each -> each.pupil().value().equals(key))
                .toList();
    }
}
