package org.ent4j.examples.cli.quota;

import java.util.concurrent.Callable;
import org.ent4j.catalogue.Quotas.Setting;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ent quotas unset}: takes a quota away, so that it is inherited again; 1 when it is not set. */
@Command(name = "unset", resourceBundle = "org.ent4j.examples.cli.usage")
final class QuotaUnsetCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final QuotaOptions options = new QuotaOptions();

    @Mixin
    private final QuotaChoice choice = new QuotaChoice();

    @Override
    public Integer call() {
        return output.answer(options.at(this::unset));
    }

    private Answer unset(QuotaOptions.Desk desk) {
        return desk.quotas()
                .unset(
                        new Setting(desk.by(), desk.now(), desk.seen()),
                        desk.scope(),
                        choice.service(),
                        choice.measure())
                .fold(
                        refusal -> RefusalView.answer(refusal, output),
                        kept -> new QuotaView(output)
                                .ofScope(
                                        desk.scope(),
                                        kept.version(),
                                        kept.value().quotas()));
    }
}
