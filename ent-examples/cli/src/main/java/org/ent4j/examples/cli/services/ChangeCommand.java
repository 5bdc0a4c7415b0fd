package org.ent4j.examples.cli.services;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.examples.cli.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services change}: what is typed replaces what stands there. */
@Command(name = "change", resourceBundle = "org.ent4j.examples.cli.usage")
final class ChangeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final KeptChange change = new KeptChange();

    @Mixin
    private final FormOptions form = new FormOptions();

    @Override
    public Integer call() {
        if (form.isEmpty()) {
            throw ServiceOptions.usage(
                    "rien à changer : donnez --title, --url, --in-bar…",
                    "nothing to change: give --title, --url, --in-bar…");
        }
        var options = change.options();
        return change.answer(output, (services, key, seen) -> {
            var before = services.find(key).map(Kept::value);
            var filled = form.form(before.map(ChangeCommand::release), before.map(Service::days));
            return services.change(options.by(), options.at(), key, seen, filled, options.day());
        });
    }

    /** To which attributes are added. */
    private static ServiceForm release(Service service) {
        return ServiceForm.builder().release(service.release()).build();
    }
}
