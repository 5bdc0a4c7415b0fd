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
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;
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

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "services.move.seen")
    private @Nullable Long seen;

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
        ServiceOptions.unlessPlace(where.place);
        try (var opened = options.openExisting()) {
            var services = options.services(opened);
            return output.answer(moved(services, options.key(services, id)));
        }
    }

    private Answer moved(Services services, ServiceKey key) {
        if (where.place != null) {
            return placed(services, key, where.place);
        }
        var school = options.school().filter(each -> !key.scope().equals(Scope.school(each)));
        if (where.hide || where.unhide) {
            return hidden(services, key, options.theSchool());
        }
        return school.isEmpty() && where.to != null
                ? answer(own(services, key, where.to), kept -> ServiceView.changed(kept, output))
                : answer(regrouped(services, key, options.theSchool()), this::choice);
    }

    private Answer placed(Services services, ServiceKey key, int place) {
        var scope = options.scopeOr(key.scope());
        var version = MenuView.seen(seen, services, scope);
        return answer(
                services.placeService(options.by(), options.at(), scope, version, key, place),
                any -> MenuView.answer(services, scope, output));
    }

    private Answer hidden(Services services, ServiceKey key, StructureId school) {
        var version = chosen(services, key, school);
        return answer(services.hide(options.by(), options.at(), school, key, version, where.hide), this::choice);
    }

    private Either<Refusal, Kept<LocalChoice>> regrouped(Services services, ServiceKey key, StructureId school) {
        var to = Optional.ofNullable(where.to).map(FormOptions::regroupementOf);
        return services.regroup(options.by(), options.at(), school, key, chosen(services, key, school), to);
    }

    private long chosen(Services services, ServiceKey key, StructureId school) {
        return Optional.ofNullable(seen)
                .orElseGet(() -> services.choice(school, key).map(Kept::version).orElse(0L));
    }

    private Either<Refusal, Kept<Service>> own(Services services, ServiceKey key, String to) {
        var form = ServiceForm.builder()
                .regroupement(FormOptions.regroupementOf(to))
                .build();
        var version = Optional.ofNullable(seen)
                .orElseGet(() -> services.find(key).map(Kept::version).orElse(0L));
        return services.change(options.by(), options.at(), key, version, form, options.day());
    }

    private <T> Answer answer(Either<Refusal, T> done, Function<T, Answer> told) {
        return done.fold(refusal -> RefusalView.answer(refusal, output), told);
    }

    private Answer choice(Kept<LocalChoice> kept) {
        var choice = kept.value();
        var json = new LinkedHashMap<String, Object>();
        json.put("school", choice.school().value());
        json.put("service", choice.service().text());
        json.put("version", kept.version());
        json.put("hidden", choice.isHidden());
        choice.regroupement().ifPresent(each -> json.put("regroupement", each.value()));
        var line = "%s (%s)%s%s%s, version %d"
                .formatted(
                        choice.service(),
                        choice.school(),
                        output.in(" : ", ": "),
                        choice.isHidden() ? output.in("masqué", "hidden") : output.in("montré", "seen"),
                        choice.regroupement()
                                .map(each -> output.in(", dans ", ", in ") + each)
                                .orElse(""),
                        kept.version());
        return Answer.done(Map.of("choice", json), List.of(line));
    }
}
