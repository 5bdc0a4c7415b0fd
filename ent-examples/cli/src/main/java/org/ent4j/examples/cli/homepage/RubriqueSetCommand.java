package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Rubriques;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.ToolRights;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.SchoolPeople;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent rubrique set}: makes or changes a rubrique, one thing at a time. */
@Command(name = "set", resourceBundle = "org.ent4j.examples.cli.usage")
final class RubriqueSetCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Parameters(paramLabel = "RUBRIQUE", descriptionKey = "rubrique.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private RubriqueDeed deed;

    @Option(
            names = "--readers",
            split = ",",
            paramLabel = "PROFIL",
            converter = Choices.OfProfil.class,
            descriptionKey = "rubrique.set.readers")
    private List<Profil> readers = new ArrayList<>();

    @Option(
            names = "--writers",
            split = ",",
            paramLabel = "PROFIL",
            converter = Choices.OfProfil.class,
            descriptionKey = "rubrique.set.writers")
    private List<Profil> writers = new ArrayList<>();

    @Override
    public Integer call() {
        var rubrique = RubriqueWords.rubrique(id);
        try (var data = options.open()) {
            var rubriques = HomePageContext.rubriques(data);
            var outcome =
                    deed.make != null ? made(rubriques, rubrique) : changed(rubriques, rubrique, SchoolPeople.of(data));
            outcome.peek(any -> data.keep());
            return output.answer(
                    outcome.fold(why -> RefusedView.answer(why, output.lang()), kept -> answer(kept, rubriques)));
        }
    }

    private Either<Refusal, Kept<Rubrique>> made(Rubriques rubriques, RubriqueId rubrique) {
        return rubriques.make(
                options.by(),
                options.at(),
                Rubrique.builder()
                        .id(rubrique)
                        .scope(options.school())
                        .label(String.valueOf(deed.make))
                        .kind(RubriqueKind.PERMANENT)
                        .build());
    }

    private Either<Refusal, Kept<Rubrique>> changed(Rubriques rubriques, RubriqueId rubrique, SchoolPeople people) {
        return rubriques
                .find(rubrique)
                .map(kept -> deed.change(
                        rubriques,
                        options,
                        kept,
                        new ToolRights(new HashSet<>(readers), new HashSet<>(writers), new HashSet<>()),
                        written -> people.find(options.school(), written).orElseGet(() -> new PersonId(written))))
                .orElseGet(() -> Either.left(NotThere.of(rubrique.value())));
    }

    private Answer answer(Kept<Rubrique> kept, Rubriques rubriques) {
        return Answer.done(
                Map.of("rubrique", RubriqueView.json(kept.value()), "seen", kept.version()),
                List.of(new RubriqueView(output).line(kept.value(), rubriques.tree(options.school()))));
    }
}
