package org.ent4j.examples.cli.quota;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Quotas.Setting;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent quotas set}: sets a quota; 1 when it is above a ceiling. */
@Command(name = "set", resourceBundle = "org.ent4j.examples.cli.usage")
final class QuotaSetCommand implements Callable<Integer> {

    private static final int ALL = 100;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final QuotaOptions options = new QuotaOptions();

    @Mixin
    private final QuotaChoice choice = new QuotaChoice();

    @Option(names = "--limit", required = true, paramLabel = "N", descriptionKey = "quotas.limit")
    private long limit;

    @Option(names = "--warning", paramLabel = "%%", defaultValue = "80", descriptionKey = "quotas.warning")
    private int warning;

    @Option(names = "--ceiling", descriptionKey = "quotas.ceiling")
    private boolean isCeiling;

    @Override
    public Integer call() {
        var quota = quota();
        return output.answer(options.at(desk -> set(desk, quota)
                .fold(
                        refusal -> RefusalView.answer(refusal, output),
                        kept -> new QuotaView(output)
                                .ofScope(
                                        desk.scope(),
                                        kept.version(),
                                        kept.value().quotas()))));
    }

    private Quota quota() {
        if (limit < 0 || warning < 1 || warning > ALL) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--limit est au moins 0, --warning va de 1 à 100",
                            "--limit is at least 0, --warning from 1 to 100"));
        }
        return new Quota(choice.service(), choice.measure(), limit, warning, isCeiling);
    }

    private static Either<Refusal, Kept<QuotaTable>> set(QuotaOptions.Desk desk, Quota quota) {
        var setting = new Setting(desk.by(), desk.now(), desk.seen());
        return desk.school()
                .map(school -> desk.quotas().set(setting, school, quota))
                .orElseGet(() -> desk.quotas().set(setting, desk.scope(), quota));
    }
}
