package org.ent4j.examples.cli.homepage;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.Rubriques;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriquePlace;
import org.ent4j.catalogue.rubrique.RubriqueTool;
import org.ent4j.catalogue.rubrique.ToolRights;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One of the things that can be done to a rubrique. */
final class RubriqueDeed {

    @Option(names = "--make", paramLabel = "${bundle:label.name}", descriptionKey = "rubrique.set.make")
    @Nullable
    String make;

    @Option(names = "--rename", paramLabel = "${bundle:label.name}", descriptionKey = "rubrique.set.rename")
    private @Nullable String rename;

    @Option(
            names = "--kind",
            paramLabel = "${bundle:label.lasting}",
            converter = RubriqueWords.OfKind.class,
            descriptionKey = "rubrique.set.kind")
    private @Nullable RubriqueKind kind;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "rubrique.set.service")
    private @Nullable String service;

    @Option(
            names = "--under",
            paramLabel = "RUBRIQUE",
            converter = RubriqueWords.OfRubrique.class,
            descriptionKey = "rubrique.set.under")
    private @Nullable RubriqueId under;

    @Option(
            names = "--manager",
            paramLabel = "${bundle:label.person}",
            converter = RubriqueWords.OfPerson.class,
            descriptionKey = "rubrique.set.manager")
    private @Nullable String manager;

    @Option(
            names = "--no-manager",
            paramLabel = "${bundle:label.person}",
            converter = RubriqueWords.OfPerson.class,
            descriptionKey = "rubrique.set.no-manager")
    private @Nullable String noManager;

    @Option(
            names = "--visible",
            paramLabel = "administrators|members|everybody|rule:…",
            converter = RubriqueWords.OfVisibility.class,
            descriptionKey = "rubrique.set.visible")
    private @Nullable Visibility visible;

    @Option(
            names = "--activate",
            paramLabel = "${bundle:label.tool}",
            converter = RubriqueWords.OfTool.class,
            descriptionKey = "rubrique.set.activate")
    private @Nullable RubriqueTool activate;

    @Option(
            names = "--deactivate",
            paramLabel = "${bundle:label.tool}",
            converter = RubriqueWords.OfTool.class,
            descriptionKey = "rubrique.set.deactivate")
    private @Nullable RubriqueTool deactivate;

    @Option(names = "--discard", descriptionKey = "rubrique.set.discard")
    private boolean discard;

    @Option(names = "--restore", descriptionKey = "rubrique.set.restore")
    private boolean restore;

    /** @param people finds somebody as he is written, or takes what is written for a number */
    Either<Refusal, Kept<Rubrique>> change(
            Rubriques rubriques,
            PageOptions options,
            Kept<Rubrique> kept,
            ToolRights rights,
            Function<String, PersonId> people) {
        var id = kept.value().id();
        var seen = kept.version();
        var by = options.by();
        var at = options.at();
        if (rename != null) {
            return rubriques.rename(by, at, id, seen, rename);
        } else if (kind != null) {
            return rubriques.sort(by, at, id, seen, kind);
        } else if (manager != null) {
            return rubriques.enrol(by, at, id, seen, people.apply(manager));
        } else if (noManager != null) {
            return rubriques.dismiss(by, at, id, seen, people.apply(noManager));
        } else if (visible != null) {
            return rubriques.show(by, at, id, seen, visible);
        } else if (activate != null) {
            return rubriques.activate(by, at, id, seen, activate, rights);
        } else if (deactivate != null) {
            return rubriques.deactivate(by, at, id, seen, deactivate);
        } else if (discard) {
            return rubriques.discard(by, at, id, seen);
        }
        return restore ? rubriques.restore(by, at, id, seen) : rubriques.move(by, at, id, seen, place());
    }

    private RubriquePlace place() {
        return new RubriquePlace(Optional.ofNullable(service), Optional.ofNullable(under));
    }
}
