package org.ent4j.examples.cli.quota;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent quotas}: those that apply to a school, or that a wider scope sets. */
@Command(
        name = "quotas",
        resourceBundle = "org.ent4j.examples.cli.usage",
        subcommands = {QuotaSetCommand.class, QuotaUnsetCommand.class})
public final class QuotasCommand implements Callable<Integer> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final QuotaOptions options = new QuotaOptions();

    @Override
    public Integer call() {
        return output.answer(options.at(this::answer));
    }

    private Answer answer(QuotaOptions.Desk desk) {
        var view = new QuotaView(output);
        var school = desk.school();
        return school.isPresent()
                ? desk.quotas()
                        .all(desk.by(), school.get(), LocalDate.ofInstant(desk.now(), PARIS))
                        .fold(
                                refusal -> RefusalView.answer(refusal, output),
                                states -> view.inForce(desk.scope(), desk.seen(), states))
                : view.ofScope(
                        desk.scope(),
                        desk.seen(),
                        desk.quotas()
                                .find(desk.scope())
                                .map(Kept::value)
                                .map(table -> table.quotas())
                                .orElse(List.of()));
    }
}
