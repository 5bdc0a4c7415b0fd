package org.ent4j.examples.cli.services;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent services menu}: <i>Gestion des regroupements</i>. */
@Command(name = "menu", resourceBundle = "org.ent4j.examples.cli.usage")
final class MenuCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @ArgGroup
    private @Nullable What what;

    @Option(names = "--label", paramLabel = "${bundle:label.text}", descriptionKey = "services.menu.label")
    private @Nullable String label;

    @Option(names = "--place", paramLabel = "N", descriptionKey = "services.menu.place")
    private @Nullable Integer place;

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "services.menu.seen")
    private @Nullable Long seen;

    /** One of these; the regroupements alone are told when none is given. */
    private static final class What {
        @Option(names = "--add", paramLabel = "CODE", descriptionKey = "services.menu.add")
        private @Nullable String add;

        @Option(names = "--change", paramLabel = "CODE", descriptionKey = "services.menu.change")
        private @Nullable String change;

        @Option(names = "--retire", paramLabel = "CODE", descriptionKey = "services.menu.retire")
        private @Nullable String retire;

        @Option(names = "--reopen", paramLabel = "CODE", descriptionKey = "services.menu.reopen")
        private @Nullable String reopen;

        @Option(names = "--undo", descriptionKey = "services.menu.undo")
        private boolean undo;
    }

    @Override
    public Integer call() {
        var scope = options.scopeOr(Scope.project());
        unlessComplete();
        try (var opened = options.openExisting()) {
            var services = options.services(opened);
            var done = Optional.ofNullable(what).map(each -> done(services, scope, each));
            return output.answer(done.filter(Either::isLeft)
                    .map(refused -> RefusalView.answer(refused.getLeft(), output))
                    .orElseGet(() -> MenuView.answer(services, scope, output)));
        }
    }

    private void unlessComplete() {
        var isChange = what != null && what.change != null;
        var isAdded = what != null && what.add != null;
        if (place != null && !isChange || label != null && !isChange && !isAdded) {
            throw ServiceOptions.usage(
                    "--label va avec --add ou --change, --place avec --change",
                    "--label goes with --add or --change, --place with --change");
        }
        ServiceOptions.unlessPlace(place);
    }

    private Either<Refusal, Kept<ServiceMenu>> done(Services services, Scope scope, What each) {
        var by = options.by();
        var at = options.at();
        var version = MenuView.seen(seen, services, scope);
        if (each.undo) {
            return services.undoMenu(by, at, scope, version);
        }
        if (each.add != null) {
            return services.addRegroupement(by, at, scope, version, FormOptions.regroupementOf(each.add), labelOr(""));
        }
        if (each.retire != null) {
            return services.retireRegroupement(by, at, scope, version, FormOptions.regroupementOf(each.retire));
        }
        return each.reopen != null
                ? services.reopenRegroupement(by, at, scope, version, FormOptions.regroupementOf(each.reopen))
                : changed(
                        services,
                        scope,
                        FormOptions.regroupementOf(
                                Optional.ofNullable(each.change).orElse("")));
    }

    private Either<Refusal, Kept<ServiceMenu>> changed(Services services, Scope scope, RegroupementId id) {
        if (label == null && place == null) {
            throw ServiceOptions.usage("--change demande --label ou --place", "--change goes with --label or --place");
        }
        var version = MenuView.seen(seen, services, scope);
        return place == null
                ? services.labelRegroupement(options.by(), options.at(), scope, version, id, labelOr(""))
                : services.moveRegroupement(options.by(), options.at(), scope, version, id, place);
    }

    private String labelOr(String none) {
        return Optional.ofNullable(label).orElse(none);
    }
}
