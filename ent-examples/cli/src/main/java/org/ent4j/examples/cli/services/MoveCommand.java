package org.ent4j.examples.cli.services;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent services move}: to another regroupement, to another place in it, or out of sight of a school. */
@Command(name = "move", resourceBundle = "org.ent4j.examples.cli.usage")
final class MoveCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Parameters(paramLabel = "SERVICE", descriptionKey = "services.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Where where;

    /** One of these. */
    private static final class Where {
        @Option(names = "--to", paramLabel = "CODE", descriptionKey = "services.move.to")
        private @Nullable String to;

        @Option(names = "--back", descriptionKey = "services.move.back")
        private boolean back;

        @Option(names = "--place", paramLabel = "N", descriptionKey = "services.move.place")
        private @Nullable Integer place;

        @Option(names = "--hide", descriptionKey = "services.move.hide")
        private boolean hide;

        @Option(names = "--unhide", descriptionKey = "services.move.unhide")
        private boolean unhide;
    }

    @Override
    public Integer call() {
        if (where.back || where.hide || where.unhide) {
            options.theSchool();
        }
        try (var opened = options.openExisting()) {
            var services = options.services(opened);
            return output.answer(moved(services, options.key(services, id)));
        }
    }

    private Answer moved(Services services, ServiceKey key) {
        if (where.place != null) {
            return answer(
                    services.placeService(options.by(), options.at(), options.scopeOr(key.scope()), key, where.place),
                    this::menu);
        }
        var school = options.school().filter(each -> !key.scope().equals(Scope.school(each)));
        if (school.isEmpty()) {
            return where.to == null
                    ? answer(
                            services.hide(options.by(), options.at(), options.theSchool(), key, where.hide),
                            this::choice)
                    : answer(own(services, key, where.to), kept -> ServiceView.changed(kept, output));
        }
        return where.hide || where.unhide
                ? answer(services.hide(options.by(), options.at(), school.get(), key, where.hide), this::choice)
                : answer(
                        services.regroup(
                                options.by(),
                                options.at(),
                                school.get(),
                                key,
                                Optional.ofNullable(where.to).map(FormOptions::regroupementOf)),
                        this::choice);
    }

    private Either<Refusal, Kept<Service>> own(Services services, ServiceKey key, String to) {
        var form = ServiceForm.builder()
                .regroupement(FormOptions.regroupementOf(to))
                .build();
        var seen = services.find(key).map(Kept::version).orElse(0L);
        return services.change(options.by(), options.at(), key, seen, form, options.day());
    }

    private <T> Answer answer(Either<Refusal, T> done, Function<T, Answer> told) {
        return done.fold(refusal -> RefusalView.answer(refusal, output), told);
    }

    private Answer choice(Kept<LocalChoice> kept) {
        var choice = kept.value();
        var json = new LinkedHashMap<String, Object>();
        json.put("school", choice.school().value());
        json.put("service", choice.service().text());
        json.put("hidden", choice.isHidden());
        choice.regroupement().ifPresent(each -> json.put("regroupement", each.value()));
        var line = "%s (%s)%s%s%s"
                .formatted(
                        choice.service(),
                        choice.school(),
                        output.in(" : ", ": "),
                        choice.isHidden() ? output.in("masqué", "hidden") : output.in("montré", "seen"),
                        choice.regroupement()
                                .map(each -> output.in(", dans ", ", in ") + each)
                                .orElse(""));
        return Answer.done(Map.of("choice", json), List.of(line));
    }

    private Answer menu(Kept<ServiceMenu> kept) {
        return MenuView.answer(kept.value(), output);
    }
}
