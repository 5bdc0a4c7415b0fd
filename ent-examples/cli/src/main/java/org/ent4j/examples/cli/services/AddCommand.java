package org.ent4j.examples.cli.services;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.service.UsualServices.Template;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent services add}: the draft of a new service. */
@Command(name = "add", resourceBundle = "org.ent4j.examples.cli.usage")
final class AddCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Mixin
    private final FormOptions form = new FormOptions();

    @Parameters(paramLabel = "CODE", descriptionKey = "services.code")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String code;

    @Option(names = "--like", paramLabel = "CODE", descriptionKey = "services.like")
    private @Nullable String like;

    @Override
    public Integer call() {
        var key = options.newKey(code);
        var filled = form.form(template(), Optional.empty());
        try (var opened = options.open()) {
            var answer = options.services(opened)
                    .add(options.by(), options.at(), key, filled)
                    .fold(refusal -> RefusalView.answer(refusal, output), kept -> ServiceView.changed(kept, output));
            opened.keep();
            return output.answer(answer);
        }
    }

    private Optional<ServiceForm> template() {
        return Optional.ofNullable(like)
                .map(name -> UsualServices.template(name).map(Template::form).orElseThrow(() -> {
                    var known = String.join(
                            ", ",
                            UsualServices.templates().stream()
                                    .map(Template::code)
                                    .toList());
                    return ServiceOptions.usage(
                            "modèle « %s » inconnu ; il y a : %s".formatted(name, known),
                            "unknown template '%s'; there are: %s".formatted(name, known));
                }));
    }
}
