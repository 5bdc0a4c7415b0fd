package org.ent4j.examples.cli.services;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent services publish}: once nothing stands against it. */
@Command(name = "publish", resourceBundle = "org.ent4j.examples.cli.usage")
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final KeptChange change = new KeptChange();

    @Override
    public Integer call() {
        var options = change.options();
        return change.answer(
                output,
                (services, key, seen) -> services.move(
                                options.by(), options.at(), key, seen, Move.PUBLISH, options.day())
                        .peek(any -> advise(services, key)));
    }

    /** What does not stand against publication, and yet somebody should look at. */
    private void advise(Services services, ServiceKey key) {
        services.check(key, change.options().day())
                .forEach(findings -> findings.forEach(each -> output.remark(Label.of(
                        "à voir : %s [%s]".formatted(Messages.render(each.reason(), Lang.FR), each.rule()),
                        "to be looked at: %s [%s]".formatted(Messages.render(each.reason(), Lang.EN), each.rule())))));
    }
}
